// A document as a value: what a plan says, apart from whether it becomes Word, Markdown or a page.

export type Inline =
  | string
  | { readonly text: string; readonly bold?: true; readonly italic?: true; readonly href?: string }
  /** A footnote at this spot. The same text a second time refers to the first. */
  | { readonly note: string };

export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly content: readonly Inline[] }
  | { readonly kind: 'paragraph'; readonly content: readonly Inline[]; readonly lead?: true }
  | { readonly kind: 'list'; readonly ordered?: true; readonly items: readonly (readonly Inline[])[] }
  | { readonly kind: 'table'; readonly caption?: string; readonly head: readonly string[]; readonly rows: readonly (readonly (readonly Inline[])[])[]; readonly widths?: readonly number[] }
  | { readonly kind: 'break' };

export interface TextDocument {
  readonly title: string;
  /** Small type and narrow margins, for papers that must fit on two pages. */
  readonly compact?: true;
  readonly landscape?: true;
  /** YYYY-MM-DD. */
  readonly date: string;
  readonly blocks: readonly Block[];
}

export const heading = (level: 1 | 2 | 3, ...content: Inline[]): Block => ({ kind: 'heading', level, content });
export const paragraph = (...content: Inline[]): Block => ({ kind: 'paragraph', content });
export const list = (...items: (readonly Inline[])[]): Block => ({ kind: 'list', items });
export const bold = (text: string): Inline => ({ text, bold: true });

/** The text of the notes in order of first use; a text used again keeps its number. */
export function notesOf(document: TextDocument): readonly string[] {
  const notes: string[] = [];
  for (const inline of inlines(document.blocks)) if (typeof inline === 'object' && 'note' in inline && !notes.includes(inline.note)) notes.push(inline.note);
  return notes;
}

export function* inlines(blocks: readonly Block[]): Generator<Inline> {
  for (const block of blocks) {
    if (block.kind === 'heading' || block.kind === 'paragraph') yield* block.content;
    else if (block.kind === 'list') for (const item of block.items) yield* item;
    else if (block.kind === 'table') for (const row of block.rows) for (const cell of row) yield* cell;
  }
}

export const plain = (content: readonly Inline[]): string => content.map(inline => (typeof inline === 'string' ? inline : 'text' in inline ? inline.text : '')).join('');
