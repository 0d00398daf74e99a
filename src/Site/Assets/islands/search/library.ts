// The index over the network: what a question needs is fetched, once.
import { numbersIn } from './digits';
import { Facets, type RawFacets } from './facets';
import { rank, type Answer, type Options } from './ranking';
import { TermFiles } from './terms';

/** Reads a file below the folder of the index; `fresh` past every cache. */
export type Fetch = (path: string, fresh?: boolean) => Promise<unknown>;

interface Manifest { readonly map: string; readonly aantal: number; readonly bytes: number; readonly termen: string; readonly spelling: string; readonly verwant: string; readonly resultaten: string; readonly details: string }

/** What a result shows; see Search/ResultRecord.cs. */
export interface ResultRecord {
  readonly id: string;
  readonly address: string;
  readonly title: string;
  readonly place: string;
  readonly summary: string;
  readonly headings: readonly { readonly anchor: string; readonly text: string }[];
}
type RawRecord = readonly [string, string, string, string, string, readonly string[]];

/** What tells why it was found when title and summary do not. */
export interface Details { readonly names: readonly string[]; readonly text: string }
type RawDetails = readonly [string, string];

// A question never needs more rounds; a broken file must not make it go on for ever.
const maxRounds = 10;

export class Library {
  private readonly terms: TermFiles;
  private readonly records: Shelf<RawRecord>;
  private readonly details: Shelf<RawDetails>;

  private constructor(private readonly fetch: Fetch, private readonly manifest: Manifest, readonly facets: Facets) {
    this.terms = new TermFiles(manifest.termen, manifest.spelling, manifest.verwant);
    this.records = new Shelf('r', manifest.resultaten, name => this.file(name));
    this.details = new Shelf('d', manifest.details, name => this.file(name));
  }

  /** A new site may have been put in place since this page was read; then the old folder is gone and the new one is tried. */
  static async open(fetch: Fetch): Promise<Library> {
    try { return await Library.openOnce(fetch, false); }
    catch { return Library.openOnce(fetch, true); }
  }

  private static async openOnce(fetch: Fetch, fresh: boolean): Promise<Library> {
    const manifest = await fetch('index.json', fresh) as Manifest;
    const facets = new Facets(await fetch(`${manifest.map}/facetten.json`) as RawFacets, manifest.aantal);
    return new Library(fetch, manifest, facets);
  }

  async ask(text: string, options: Options = {}): Promise<Answer> {
    for (let round = 0; ; round++) {
      const answer = rank(this.terms, this.facets.priors, text, options);
      const missing = [...this.terms.missing];
      if (!missing.length || round === maxRounds) return answer;
      await Promise.all(missing.map(async file => this.terms.add(file, await this.file(file))));
    }
  }

  /** The folder of this index, and how many bytes all of it is on the way. */
  get whole(): { readonly folder: string; readonly bytes: number } {
    return { folder: this.manifest.map, bytes: this.manifest.bytes };
  }

  async record(document: number): Promise<ResultRecord> {
    const [id, address, title, place, summary, raw] = await this.records.get(document);
    const headings = Array.from({ length: raw.length / 2 }, (_, i) => ({ anchor: raw[2 * i]!, text: raw[2 * i + 1]! }));
    return { id, address, title, place, summary, headings };
  }

  async detailsOf(document: number): Promise<Details> {
    const [names, text] = await this.details.get(document);
    return { names: names ? names.split('|') : [], text };
  }

  private file(name: string): Promise<unknown> {
    return this.fetch(`${this.manifest.map}/${name}.json`);
  }
}

/** What is known per entry, in files of some entries each. */
class Shelf<T> {
  private readonly starts: readonly number[];
  private readonly files = new Map<number, Promise<readonly T[]>>();

  /** @param steps From the first entry of each file to that of the next. */
  constructor(private readonly letter: string, steps: string, private readonly fetch: (name: string) => Promise<unknown>) {
    let start = 0;
    this.starts = [...numbersIn(steps)].map(step => start += step);
  }

  async get(document: number): Promise<T> {
    let file = 0;
    while (file + 1 < this.starts.length && this.starts[file + 1]! <= document) file++;
    let rows = this.files.get(file);
    if (!rows) {
      this.files.set(file, rows = this.fetch(this.letter + file) as Promise<readonly T[]>);
      // A failure is not kept.
      rows.catch(() => this.files.delete(file));
    }
    return (await rows)[document - this.starts[file]!]!;
  }
}

/** @param root Address of the folder of the index, with a slash at the end. */
export function fetchFrom(root: string): Fetch {
  return async (path, fresh) => {
    const response = await fetch(root + path, fresh ? { cache: 'reload' } : {});
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    return response.json() as Promise<unknown>;
  };
}
