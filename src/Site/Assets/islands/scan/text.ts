// Text as people type it, made safe to keep: no control characters, no marks that turn the reading order,
// no halves of characters, and no more than fits.

export const limits = { name: 120, line: 200, text: 4000 } as const;

const hidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;
const loneHalf = /[\ud800-\udbff](?![\udc00-\udfff])|(?:[^\ud800-\udbff]|^)[\udc00-\udfff]/;

export function cleanText(text: string, max: number = limits.text): string {
  let clean = text.replace(/\r\n?/g, '\n').replace(hidden, '');
  if (clean.length > max) clean = clean.slice(0, max);
  return loneHalf.test(clean) ? withoutHalves(clean) : clean;
}

export const cleanLine = (text: string, max: number): string => cleanText(text.replace(/[\s]+/g, ' '), max);

function withoutHalves(text: string): string {
  let result = '';
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0xd800 || code > 0xdfff) result += character;
  }
  return result;
}
