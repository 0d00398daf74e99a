// The index over the network: what a question needs is fetched, once.
import { Facets, type RawFacets } from './facets';
import { rank, type Answer, type Options } from './ranking';
import { TermFiles } from './terms';

/** Reads a file below the folder of the index; `fresh` past every cache. */
export type Fetch = (path: string, fresh?: boolean) => Promise<unknown>;

interface Manifest { readonly map: string; readonly aantal: number; readonly bytes: number; readonly termen: readonly string[]; readonly spelling: readonly string[]; readonly verwant: readonly number[]; readonly resultaten: readonly number[] }

/** What a result shows; see Search/ResultRecord.cs. */
export interface ResultRecord {
  readonly id: string;
  readonly address: string;
  readonly title: string;
  readonly place: string;
  readonly summary: string;
  readonly names: readonly string[];
  readonly headings: readonly { readonly anchor: string; readonly text: string }[];
  readonly text: string;
}
type RawRecord = readonly [string, string, string, string, string, string, readonly string[], string];

// A question never needs more rounds; a broken file must not make it go on for ever.
const maxRounds = 10;

export class Library {
  private readonly terms: TermFiles;
  private readonly records = new Map<number, Promise<readonly RawRecord[]>>();

  private constructor(private readonly fetch: Fetch, private readonly manifest: Manifest, readonly facets: Facets) {
    this.terms = new TermFiles(manifest.termen, manifest.spelling, manifest.verwant);
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
    const starts = this.manifest.resultaten;
    let file = 0;
    while (file + 1 < starts.length && starts[file + 1]! <= document) file++;
    let rows = this.records.get(file);
    if (!rows) {
      this.records.set(file, rows = this.file(`r${file}`) as Promise<readonly RawRecord[]>);
      // A failure is not kept.
      rows.catch(() => this.records.delete(file));
    }
    const raw = (await rows)[document - starts[file]!]!;
    const headings = Array.from({ length: raw[6].length / 2 }, (_, i) => ({ anchor: raw[6][2 * i]!, text: raw[6][2 * i + 1]! }));
    return { id: raw[0], address: raw[1], title: raw[2], place: raw[3], summary: raw[4], names: raw[5] ? raw[5].split('|') : [], headings, text: raw[7] };
  }

  private file(name: string): Promise<unknown> {
    return this.fetch(`${this.manifest.map}/${name}.json`);
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
