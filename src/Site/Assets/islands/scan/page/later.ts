// What is loaded only when somebody asks for it: modules that stand beside this script.
import type * as Writers from '../../word';
import type * as Papers from '../../scan-stukken';
import type { TextDocument } from '../../docx/document';
import type { Sheet } from '../../sheet/table';
import { download } from './download';

const load = <T>(base: string, name: string): Promise<T> => import(new URL(`${base}${name}`, location.href).href) as Promise<T>;

export const loadPapers = (base: string): Promise<typeof Papers> => load(base, 'scan-stukken.js');

export async function saveWord(base: string, name: string, document: TextDocument): Promise<void> {
  const { word, types } = await load<typeof Writers>(base, 'word.js');
  download(`${name}.docx`, word(document), types.word);
}

export async function saveSheets(base: string, name: string, sheets: readonly Sheet[]): Promise<void> {
  const { xlsx, types } = await load<typeof Writers>(base, 'word.js');
  download(`${name}.xlsx`, xlsx(sheets), types.xlsx);
}
