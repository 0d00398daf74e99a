// Sheets as .xlsx. Text is written as text (inline strings), so a cell that starts with "=" is never a formula.
import { declaration, xml } from '../docx/xml';
import { zip } from '../docx/zip';
import type { Cell, Sheet } from './table';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
export const mime = `${types}.sheet`;

export function xlsx(sheets: readonly Sheet[]): Uint8Array<ArrayBuffer> {
  const names = sheets.map((sheet, index) => sheetName(sheet.name, index));
  const part = (index: number): string => `worksheets/sheet${index + 1}.xml`;
  return zip([
    { name: '[Content_Types].xml', data: `${declaration}<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/>${sheets.map((_, index) => `<Override PartName="/xl/${part(index)}" ContentType="${types}.worksheet+xml"/>`).join('')}</Types>` },
    { name: '_rels/.rels', data: `${declaration}<Relationships xmlns="${packaged}/relationships"><Relationship Id="r1" Type="${relationships}/officeDocument" Target="xl/workbook.xml"/></Relationships>` },
    { name: 'xl/workbook.xml', data: `${declaration}<workbook xmlns="${main}" xmlns:r="${relationships}"><sheets>${names.map((name, index) => `<sheet name="${xml(name)}" sheetId="${index + 1}" r:id="s${index + 1}"/>`).join('')}</sheets></workbook>` },
    { name: 'xl/_rels/workbook.xml.rels', data: `${declaration}<Relationships xmlns="${packaged}/relationships">${sheets.map((_, index) => `<Relationship Id="s${index + 1}" Type="${relationships}/worksheet" Target="${part(index)}"/>`).join('')}<Relationship Id="st" Type="${relationships}/styles" Target="styles.xml"/></Relationships>` },
    { name: 'xl/styles.xml', data: `${declaration}<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs></styleSheet>` },
    ...sheets.map((sheet, index) => ({ name: `xl/${part(index)}`, data: sheetXml(sheet) })),
  ]);
}

function sheetXml(sheet: Sheet): string {
  const widths = sheet.head.map((_, index) => sheet.widths?.[index] ?? 18);
  const rows = [sheet.head, ...sheet.rows].map((row, index) => `<row r="${index + 1}">${row.map((cell, column) => cellXml(cell, `${columnName(column)}${index + 1}`, index === 0)).join('')}</row>`);
  return `${declaration}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths.map((width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`).join('')}</cols><sheetData>${rows.join('')}</sheetData></worksheet>`;
}

function cellXml(cell: Cell, place: string, head: boolean): string {
  const style = head ? ' s="1"' : '';
  return typeof cell === 'number'
    ? `<c r="${place}"${style}><v>${cell}</v></c>`
    : `<c r="${place}"${style} t="inlineStr"><is><t xml:space="preserve">${xml(cell.slice(0, 32767))}</t></is></c>`;
}

export function columnName(index: number): string {
  return index < 26 ? String.fromCharCode(65 + index) : columnName(Math.floor(index / 26) - 1) + columnName(index % 26);
}

/** At most 31 characters, none of []:*?/\, and never empty. */
const sheetName = (name: string, index: number): string => name.replace(/[[\]:*?/\\']/g, ' ').slice(0, 31).trim() || `Blad ${index + 1}`;
