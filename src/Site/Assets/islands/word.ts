// The writers of Word and Excel files, as a module that other islands load when they need it.
import { mime as wordType, word } from './docx/word';
import { mime as sheetType, xlsx } from './sheet/xlsx';

export const types = { word: wordType, xlsx: sheetType };
export { word, xlsx };
