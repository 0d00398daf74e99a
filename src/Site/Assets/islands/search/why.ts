// Why an entry is found: which words to mark in its text, and which sentence says it. Pure: text in, pieces out.
import { isStop, stem, tokens } from './analyser';
import { postingsOf } from './postings';
import type { Answer } from './ranking';
import type { Clause } from './expansion';

export interface Piece { readonly text: string; readonly marked: boolean }

/** What is marked: stems, and phrases of groups of synonyms as sequences of stems. */
export interface Marks { readonly stems: ReadonlySet<string>; readonly phrases: ReadonlyMap<string, readonly (readonly string[])[]> }

export function has(clause: Clause, document: number): boolean {
  const postings = postingsOf(clause.row);
  let low = 0;
  for (let high = postings.length / 2; low < high;) {
    const middle = (low + high) >> 1;
    if (postings[2 * middle]! < document) low = middle + 1; else high = middle;
  }
  return postings[2 * low] === document;
}

export function marksOf(answer: Answer): Marks {
  const stems = new Set<string>();
  const phrases = new Map<string, (readonly string[])[]>();
  for (const clause of answer.asked.flatMap(asked => asked.clauses)) {
    if (clause.way !== 'concept') { stems.add(clause.row.key); continue; }
    for (const shown of clause.row.shown) {
      const sequence = tokens(shown).flatMap(token => token.pieces.length ? token.pieces : [token.word]).filter(word => !isStop(word)).map(stem);
      if (sequence.length) phrases.set(sequence[0]!, [...phrases.get(sequence[0]!) ?? [], sequence]);
    }
  }
  return { stems, phrases };
}

/** Groups through which alone an entry answers a word, with the word that was asked: "gevonden via synoniem". */
export function synonymsOf(answer: Answer, document: number): { asked: string; clause: Clause }[] {
  const found: { asked: string; clause: Clause }[] = [];
  for (const asked of answer.asked) {
    const own = asked.clauses.filter(clause => has(clause, document));
    const concept = own.find(clause => clause.way === 'concept');
    if (concept && own.every(clause => clause.way === 'concept')) found.push({ asked: asked.text, clause: concept });
  }
  return found;
}

interface Range { readonly start: number; readonly end: number; readonly key: string }

function ranges(text: string, marks: Marks): Range[] {
  const found: Range[] = [];
  const words = tokens(text);
  const content = words.filter(word => !isStop(word.word));
  const stems = content.map(word => stem(word.word));
  content.forEach((word, i) => {
    const own = stems[i]!;
    const hit = marks.stems.has(own) ? own : word.pieces.map(stem).find(piece => marks.stems.has(piece)) ?? partIn(word.word, own, marks);
    if (hit) found.push({ start: word.start, end: word.end, key: hit });
    for (const sequence of marks.phrases.get(own) ?? []) {
      if (sequence.every((part, at) => stems[i + at] === part)) found.push({ start: word.start, end: content[i + sequence.length - 1]!.end, key: sequence[0]! });
    }
  });
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** A stem of four letters or more at the start or the end of a compound. */
function partIn(word: string, own: string, marks: Marks): string | undefined {
  for (const key of marks.stems) if (key.length > 3 && word.length > key.length + 2 && (word.startsWith(key) || own.endsWith(key))) return key;
  return undefined;
}

/** The text in pieces, the marked ones apart. */
export function marked(text: string, marks: Marks): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end } of ranges(text, marks)) {
    if (start < at) continue;
    if (start > at) pieces.push({ text: text.slice(at, start), marked: false });
    pieces.push({ text: text.slice(start, end), marked: true });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), marked: false });
  return pieces;
}

const maxExcerpt = 240;

/** The sentence with most of the words that were asked; nothing when none has any. */
export function excerpt(text: string, marks: Marks): string | undefined {
  let best: string | undefined;
  let most = 0;
  for (const sentence of text.split(/(?<=[.!?])\s+|\n+/)) {
    const different = new Set(ranges(sentence, marks).map(range => range.key)).size;
    if (different > most) [best, most] = [sentence, different];
  }
  if (!best || best.length <= maxExcerpt) return best;
  const first = ranges(best, marks)[0]!.start;
  const from = first < maxExcerpt / 2 ? 0 : best.indexOf(' ', first - maxExcerpt / 2) + 1;
  const to = best.lastIndexOf(' ', from + maxExcerpt);
  return (from > 0 ? '… ' : '') + best.slice(from, to > from ? to : from + maxExcerpt) + (to < best.length ? ' …' : '');
}

/** A heading in which a word was found, to go there at once. */
export const headingOf = <T extends { readonly text: string }>(headings: readonly T[], marks: Marks): T | undefined =>
  headings.find(heading => ranges(heading.text, marks).length > 0);
