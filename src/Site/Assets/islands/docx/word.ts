// The one Word writer of the site: a TextDocument as .docx (WordprocessingML), with real headings, lists, tables
// with a repeated head row, footnotes and links. Order of elements follows the standard's schema; Word repairs or refuses otherwise.
import { notesOf, type Block, type Inline, type TextDocument } from './document';
import { styles, numbering } from './parts';
import { declaration, xml } from './xml';
import { zip } from './zip';

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const namespaces = `xmlns:w="${main}" xmlns:r="${relationships}"`;
const types = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
export const mime = `${types}.document`;

/** What writing gathers on its way: addresses of links, and which notes were already placed. */
interface Pass { readonly links: string[]; readonly notes: readonly string[]; readonly placed: Map<string, number>; readonly footnotes: string[]; lists: number }

export function word(document: TextDocument): Uint8Array<ArrayBuffer> {
  const pass: Pass = { links: [], notes: notesOf(document), placed: new Map(), footnotes: [], lists: 0 };
  const width = document.landscape ? 14570 : document.compact ? 9638 : 9070;
  const body = document.blocks.map(block => blockXml(block, pass, width)).join('');
  const parts: [name: string, type: string, data: string][] = [
    ['document', 'document.main', `<w:document ${namespaces}><w:body>${styled('Title', document.title)}${body}${section(document)}</w:body></w:document>`],
    ['styles', 'styles', styles(main, document.compact === true)],
    ['numbering', 'numbering', numbering(main, pass.lists)],
    ['settings', 'settings', `<w:settings xmlns:w="${main}"><w:zoom w:percent="100"/><w:defaultTabStop w:val="709"/><w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:themeFontLang w:val="nl-NL"/></w:settings>`],
    ['footnotes', 'footnotes', footnotes(pass)],
    ['footer', 'footer', `<w:ftr ${namespaces}><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>${run(document.title)}<w:r><w:tab/></w:r>${field('PAGE')}${run(' van ')}${field('NUMPAGES')}</w:p></w:ftr>`],
  ];
  const linkRelations = pass.links.map((href, index) => relation(`l${index + 1}`, `${relationships}/hyperlink`, href, true));
  return zip([
    { name: '[Content_Types].xml', data: `${declaration}<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>${parts.map(([name, type]) => `<Override PartName="/word/${name}.xml" ContentType="${types}.${type}+xml"/>`).join('')}</Types>` },
    { name: '_rels/.rels', data: relations([relation('r1', `${relationships}/officeDocument`, 'word/document.xml'), relation('r2', `${packaged}/relationships/metadata/core-properties`, 'docProps/core.xml')]) },
    { name: 'docProps/core.xml', data: `${declaration}<cp:coreProperties xmlns:cp="${packaged}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dcterms:created xsi:type="dcterms:W3CDTF">${document.date}T00:00:00Z</dcterms:created><dc:language>nl-NL</dc:language><dc:title>${xml(document.title)}</dc:title></cp:coreProperties>` },
    ...parts.map(([name, , data]) => ({ name: `word/${name}.xml`, data: declaration + data })),
    { name: 'word/_rels/document.xml.rels', data: relations([...parts.slice(1).map(([name]) => relation(name, `${relationships}/${name}`, `${name}.xml`)), ...linkRelations]) },
  ]);
}

function blockXml(block: Block, pass: Pass, width: number): string {
  switch (block.kind) {
    case 'heading': return `<w:p><w:pPr><w:pStyle w:val="Heading${block.level}"/></w:pPr>${runs(block.content, pass)}</w:p>`;
    case 'paragraph': return `<w:p>${block.lead ? '<w:pPr><w:pStyle w:val="Lead"/></w:pPr>' : ''}${runs(block.content, pass)}</w:p>`;
    case 'list': {
      // Every ordered list has a numbering of its own, else the second goes on where the first stopped.
      const number = block.ordered ? ++pass.lists + 1 : 1;
      return block.items.map(item => `<w:p><w:pPr><w:pStyle w:val="ListParagraph"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="${number}"/></w:numPr></w:pPr>${runs(item, pass)}</w:p>`).join('');
    }
    case 'table': return tableXml(block, pass, width);
    case 'break': return '<w:p><w:r><w:br w:type="page"/></w:r></w:p>';
  }
}

function tableXml(table: Extract<Block, { kind: 'table' }>, pass: Pass, width: number): string {
  const shares = table.head.map((_, index) => table.widths?.[index] ?? 1);
  const total = shares.reduce((sum, share) => sum + share, 0);
  const widths = shares.map(share => Math.floor((width * share) / total));
  const cell = (content: string, index: number, head: boolean): string =>
    `<w:tc><w:tcPr><w:tcW w:w="${widths[index]}" w:type="dxa"/>${head ? '<w:shd w:val="clear" w:color="auto" w:fill="E3EBEB"/>' : ''}</w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr>${content}</w:p></w:tc>`;
  const caption = table.caption ? `<w:p><w:pPr><w:pStyle w:val="Caption"/></w:pPr>${run(table.caption)}</w:p>` : '';
  return `${caption}<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="${width}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/></w:tblPr>`
    + `<w:tblGrid>${widths.map(one => `<w:gridCol w:w="${one}"/>`).join('')}</w:tblGrid>`
    + `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${table.head.map((text, index) => cell(run(text, '<w:b/>'), index, true)).join('')}</w:tr>`
    + table.rows.map(row => `<w:tr><w:trPr><w:cantSplit/></w:trPr>${widths.map((_, index) => cell(runs(row[index] ?? [], pass), index, false)).join('')}</w:tr>`).join('')
    // Two tables without a paragraph between them would become one.
    + '</w:tbl><w:p><w:pPr><w:pStyle w:val="AfterTable"/></w:pPr></w:p>';
}

// Two notes in a row would read as one number.
const runs = (content: readonly Inline[], pass: Pass): string =>
  content.map((inline, index) => (isNote(inline) && isNote(content[index - 1]) ? run(', ', '<w:rStyle w:val="FootnoteReference"/>') : '') + inlineXml(inline, pass)).join('');
const isNote = (inline: Inline | undefined): boolean => typeof inline === 'object' && 'note' in inline;

function inlineXml(inline: Inline, pass: Pass): string {
  if (typeof inline === 'string') return run(inline);
  if ('note' in inline) return noteXml(inline.note, pass);
  const properties = `${inline.bold ? '<w:b/>' : ''}${inline.italic ? '<w:i/>' : ''}`;
  if (!inline.href || !isWebAddress(inline.href)) return run(inline.text, properties);
  pass.links.push(inline.href);
  return `<w:hyperlink r:id="l${pass.links.length}">${run(inline.text, `<w:rStyle w:val="Hyperlink"/>${properties}`)}</w:hyperlink>`;
}

/** A note is placed once; later mentions carry its number, as Word has no second reference to a note. */
function noteXml(note: string, pass: Pass): string {
  const before = pass.placed.get(note);
  if (before !== undefined) return run(String(before), '<w:rStyle w:val="FootnoteReference"/>');
  const number = pass.placed.size + 1;
  pass.placed.set(note, number);
  pass.footnotes.push(`<w:footnote w:id="${number}"><w:p><w:pPr><w:pStyle w:val="FootnoteText"/></w:pPr><w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r>${run(` ${note}`)}</w:p></w:footnote>`);
  return `<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteReference w:id="${number}"/></w:r>`;
}

function run(text: string, properties = ''): string {
  const style = properties ? `<w:rPr>${properties}</w:rPr>` : '';
  const lines = text.split('\n').map(line => `<w:t xml:space="preserve">${xml(line)}</w:t>`);
  return `<w:r>${style}${lines.join('<w:br/>')}</w:r>`;
}

const styled = (style: string, text: string): string => `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${run(text)}</w:p>`;

const field = (name: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${name} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('1')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

const footnotes = (pass: Pass): string =>
  `<w:footnotes ${namespaces}><w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>${pass.footnotes.join('')}</w:footnotes>`;

function section(document: TextDocument): string {
  const [width, height] = document.landscape ? [16838, 11906] : [11906, 16838];
  const margin = document.compact || document.landscape ? 1134 : 1418;
  const size = `<w:pgSz w:w="${width}" w:h="${height}"${document.landscape ? ' w:orient="landscape"' : ''}/>`;
  return `<w:sectPr><w:footerReference w:type="default" r:id="footer"/>${size}<w:pgMar w:top="${margin}" w:right="${margin}" w:bottom="${margin}" w:left="${margin}" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>`;
}

const relation = (id: string, type: string, target: string, external = false): string =>
  `<Relationship Id="${id}" Type="${type}" Target="${xml(target)}"${external ? ' TargetMode="External"' : ''}/>`;
const relations = (all: readonly string[]): string => `${declaration}<Relationships xmlns="${packaged}/relationships">${all.join('')}</Relationships>`;

/** Only addresses that a reader can check; nothing that runs. */
function isWebAddress(href: string): boolean {
  try {
    return /^https?:$/.test(new URL(href).protocol);
  } catch {
    return false;
  }
}
