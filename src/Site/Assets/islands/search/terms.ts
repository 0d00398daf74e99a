// The terms that have been fetched so far. A question asks as if all were there; what it missed is fetched, and it asks again.

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

export interface Terms {
  find(key: string): TermRow | undefined;
  /** Rows whose key starts so, by key. */
  withPrefix(prefix: string): TermRow[];
  /** How often something was asked for that has yet to be fetched: a question that sees this rise need not go on guessing. */
  readonly misses: number;
}

export type RawRow = readonly [string, number?, string?, string?, string?, (readonly (string | number)[])?, number?];

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

export const finds = (row: TermRow): boolean => row.encoded !== '';

/** Terms in files by range; `missing` gathers the numbers of files that a question needed and that are not here yet. */
export class TermFiles implements Terms {
  readonly missing = new Set<number>();
  misses = 0;
  private readonly files = new Map<number, readonly RawRow[]>();
  private readonly rows = new Map<string, TermRow>();

  /** @param starts The first term of each file, ascending. */
  constructor(private readonly starts: readonly string[]) {}

  add(file: number, rows: readonly RawRow[]): void {
    this.files.set(file, rows);
    this.missing.delete(file);
  }

  find(key: string): TermRow | undefined {
    const known = this.rows.get(key);
    if (known) return known;
    const rows = this.file(this.fileOf(key));
    if (!rows) return undefined;
    const at = lowerBound(rows.length, i => rows[i]![0] < key);
    return rows[at]?.[0] === key ? this.row(rows[at]!) : undefined;
  }

  withPrefix(prefix: string): TermRow[] {
    const found: TermRow[] = [];
    for (let file = this.fileOf(prefix); file < this.starts.length; file++) {
      if (this.starts[file]! > prefix && !this.starts[file]!.startsWith(prefix)) break;
      const rows = this.file(file) ?? [];
      for (let at = lowerBound(rows.length, i => rows[i]![0] < prefix); at < rows.length && rows[at]![0].startsWith(prefix); at++) found.push(this.row(rows[at]!));
    }
    return found;
  }

  private row(raw: RawRow): TermRow {
    let row = this.rows.get(raw[0]);
    if (!row) this.rows.set(raw[0], row = read(raw));
    return row;
  }

  private file(number: number): readonly RawRow[] | undefined {
    const rows = this.files.get(number);
    if (!rows && number < this.starts.length) {
      this.missing.add(number);
      this.misses++;
    }
    return rows;
  }

  private fileOf(key: string): number {
    return Math.max(0, lowerBound(this.starts.length, i => this.starts[i]! <= key) - 1);
  }
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
