// A sheet as a value: a head row and rows of text and numbers.
export type Cell = string | number;
export interface Sheet { readonly name: string; readonly head: readonly string[]; readonly rows: readonly (readonly Cell[])[]; readonly widths?: readonly number[] }
