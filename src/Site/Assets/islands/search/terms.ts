// The terms that have been fetched so far. A question asks as if all were there; what it missed is fetched, and it asks again.
import { numbersIn, stepOf, valueOf } from './digits';

export interface Phrase {
  /** The stems after the first, joined by spaces. */
  readonly rest: string;
  /** A group of synonyms, or nothing for the name of an entry. */
  readonly concept?: string;
  readonly document: number;
}

/** See Search/TermRow.cs. */
export interface TermRow {
  readonly key: string;
  readonly scale: number;
  readonly encoded: string;
  readonly shown: readonly string[];
  readonly parts: readonly string[];
  readonly phrases: readonly Phrase[];
  readonly document: number;
}

/** A stem as it is written, for who types its beginning or makes a mistake; see Search/ITerms.cs. */
export interface Spelling {
  readonly key: string;
  /** The most used first. */
  readonly words: readonly string[];
  /** 0 to 63: how much it is used, by which candidates are chosen. */
  readonly use: number;
}

export interface Terms {
  find(key: string): TermRow | undefined;
  /** The same answer for a key that is a guess: what is surely not there is not fetched. */
  guess(key: string): TermRow | undefined;
  /** Words that lead somewhere and whose stem starts so, by stem. */
  spellings(prefix: string): Spelling[];
  /** Entries that are about nearly the same, the nearest first: entry and degree of likeness by turns. */
  relatives(document: number): readonly number[];
  /** 0 for one kind with relatives, 1 for the next; -1 for an entry without. */
  family(document: number): number;
  /** How often something was asked for that has yet to be fetched: a question that sees this rise need not go on guessing. */
  readonly misses: number;
}

export type RawRow = readonly [string, number?, string?, string?, string?, (readonly (string | number)[])?, number?];

const startsIn = (text: string) => (text ? text.split(' ') : []);
const list = (text: string | undefined) => (text ? text.split('|') : []);

function read(raw: RawRow): TermRow {
  const phrases: Phrase[] = [];
  const pairs = raw[5] ?? [];
  for (let i = 0; i < pairs.length; i += 2) {
    const target = pairs[i + 1]!;
    phrases.push(typeof target === 'number' ? { rest: pairs[i] as string, document: target } : { rest: pairs[i] as string, concept: target, document: -1 });
  }
  return { key: raw[0], scale: raw[1] ?? 0, encoded: raw[2] ?? '', shown: list(raw[3]), parts: list(raw[4]), phrases, document: raw[6] ?? -1 };
}

function spelling(raw: string): Spelling {
  const words = raw.slice(1).split('|');
  return { key: words[0]!, words: words.length > 1 ? words.slice(1) : words, use: valueOf(raw[0]) };
}

export const finds = (row: TermRow): boolean => row.encoded !== '';

/** Finds entries, or begins a phrase that does. */
export const leads = (row: TermRow): boolean => finds(row) || row.phrases.length > 0;

/** What is known by key, in files by range. */
class Ranges<T extends { readonly key: string }> {
  private readonly files = new Map<number, readonly T[]>();

  /** @param starts The first key of each file, ascending. @param miss Told the name of each file that was needed and is not here yet. */
  constructor(private readonly letter: string, private readonly starts: readonly string[], private readonly miss: (file: string) => void) {}

  add(file: string, rows: readonly T[]): void {
    this.files.set(Number(file.slice(this.letter.length)), rows);
  }

  find(key: string): T | undefined {
    const rows = this.file(this.fileOf(key));
    const row = rows[lowerBound(rows.length, i => rows[i]!.key < key)];
    return row?.key === key ? row : undefined;
  }

  from(prefix: string): T[] {
    const found: T[] = [];
    for (let file = this.fileOf(prefix); file < this.starts.length; file++) {
      if (this.starts[file]! > prefix && !this.starts[file]!.startsWith(prefix)) break;
      const rows = this.file(file);
      for (let at = lowerBound(rows.length, i => rows[i]!.key < prefix); at < rows.length && rows[at]!.key.startsWith(prefix); at++) found.push(rows[at]!);
    }
    return found;
  }

  private file(number: number): readonly T[] {
    const rows = this.files.get(number);
    if (!rows && number < this.starts.length) this.miss(this.letter + number);
    return rows ?? [];
  }

  private fileOf(key: string): number {
    return Math.max(0, lowerBound(this.starts.length, i => this.starts[i]! <= key) - 1);
  }
}

/** Terms in files; `missing` gathers the names of those that a question needed and that are not here yet. */
export class TermFiles implements Terms {
  readonly missing = new Set<string>();
  misses = 0;
  private readonly rows: Ranges<TermRow>;
  private readonly words: Ranges<Spelling>;
  private filter: string | undefined;
  private readonly bounds: readonly number[];
  private readonly families = new Map<number, number>();
  private readonly kin = new Map<string, readonly string[]>();

  /** @param terms Where each file begins, joined by spaces; so of the spellings. @param relatives Of each file the first entry, how many there are in it, and their family. */
  constructor(terms: string, spellings: string, relatives: string) {
    this.bounds = [...numbersIn(relatives)];
    for (let i = 0; i < this.bounds.length; i += 3) for (let n = 0; n < this.bounds[i + 1]!; n++) this.families.set(this.bounds[i]! + n, this.bounds[i + 2]!);
    const miss = (file: string) => {
      this.missing.add(file);
      this.misses++;
    };
    this.rows = new Ranges('t', startsIn(terms), miss);
    this.words = new Ranges('s', startsIn(spellings), miss);
  }

  add(file: string, content: unknown): void {
    if (file.startsWith('t')) this.rows.add(file, (content as readonly RawRow[]).map(read));
    else if (file.startsWith('s')) this.words.add(file, (content as readonly string[]).map(spelling));
    else if (file.startsWith('v')) this.kin.set(file, content as readonly string[]);
    else this.filter = content as string;
    this.missing.delete(file);
  }

  find(key: string): TermRow | undefined {
    return this.rows.find(key);
  }

  guess(key: string): TermRow | undefined {
    if (this.filter !== undefined) return mayHave(this.filter, key) ? this.find(key) : undefined;
    this.missing.add('filter');
    this.misses++;
    return undefined;
  }

  spellings(prefix: string): Spelling[] {
    return this.words.from(prefix);
  }

  family(document: number): number {
    return this.families.get(document) ?? -1;
  }

  relatives(document: number): readonly number[] {
    for (let file = 0; 3 * file < this.bounds.length; file++) {
      const at = document - this.bounds[3 * file]!;
      if (at < 0 || at >= this.bounds[3 * file + 1]!) continue;
      const rows = this.kin.get(`v${file}`);
      if (rows) return relativesIn(rows[at] ?? '', document);
      this.missing.add(`v${file}`);
      this.misses++;
    }
    return [];
  }
}

/** A step from the entry and a degree by turns. */
const relativesIn = (text: string, document: number): number[] =>
  [...numbersIn(text)].map((number, i) => i % 2 ? number : document + stepOf(number));

const hashes = 4;
const bitsPerDigit = 6;

/** Whether the key may be among those of which Search/KeyFilter.cs made this. */
export function mayHave(filter: string, key: string): boolean {
  const size = filter.length * bitsPerDigit;
  let hash = 2_166_136_261;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 16_777_619);
  const step = Math.imul(hash ^ (hash >>> 15), 739_982_445) | 1;
  for (let n = 0; n < hashes; n++) {
    const bit = (hash + Math.imul(n, step) >>> 0) % size;
    if (!(valueOf(filter[Math.floor(bit / bitsPerDigit)]) >> bit % bitsPerDigit & 1)) return false;
  }
  return true;
}

/** The first place for which `isBefore` no longer holds. */
function lowerBound(length: number, isBefore: (i: number) => boolean): number {
  let low = 0;
  for (let high = length; low < high;) {
    const middle = (low + high) >> 1;
    if (isBefore(middle)) low = middle + 1; else high = middle;
  }
  return low;
}
