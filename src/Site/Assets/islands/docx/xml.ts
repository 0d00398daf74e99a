// Text in XML: escaped, and without the characters that XML 1.0 does not know at all.

// Also halves of characters: a file with one of those does not open.
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])/g;
const loneLow = /(^|[^\ud800-\udbff])[\udc00-\udfff]/g;

export function xml(text: string): string {
  return text.replace(forbidden, '').replace(loneLow, '$1').replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
