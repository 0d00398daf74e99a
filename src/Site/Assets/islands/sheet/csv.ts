// CSV as Dutch Excel opens it: semicolons, a byte order mark, CRLF.
import type { Cell, Sheet } from './table';

export const csv = (sheet: Sheet): string => `\ufeff${[sheet.head, ...sheet.rows].map(row => row.map(field).join(';')).join('\r\n')}\r\n`;

function field(cell: Cell): string {
  if (typeof cell === 'number') return String(cell).replace('.', ',');
  // What starts like a formula is made text: a spreadsheet would run it. A tab or return may stand before it.
  const safe = /^[\s]*[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[;"\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}
