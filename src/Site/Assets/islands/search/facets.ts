// By which results are narrowed, and what an entry weighs by its kind; see Search/Facets.cs.
import { valueOf } from './digits';

export interface RawFacet {
  readonly naam: string;
  readonly titel: string;
  /** Word and label by turns. */
  readonly waarden: readonly string[];
  readonly verzamelingen: readonly (readonly number[])[];
  readonly codes: string;
}
export interface RawFacets { readonly soorten: readonly string[]; readonly gewichten: readonly number[]; readonly facetten: readonly RawFacet[] }

/** Chosen words per facet; none is all. */
export type Choice = ReadonlyMap<string, ReadonlySet<string>>;

export class Facet {
  readonly name: string;
  readonly title: string;
  readonly values: readonly { readonly word: string; readonly label: string }[];

  constructor(private readonly raw: RawFacet) {
    this.name = raw.naam;
    this.title = raw.titel;
    this.values = Array.from({ length: raw.waarden.length / 2 }, (_, i) => ({ word: raw.waarden[2 * i]!, label: raw.waarden[2 * i + 1]! }));
  }

  /** Places of the values that an entry has. */
  of(document: number): readonly number[] {
    return this.raw.verzamelingen[valueOf(this.raw.codes[2 * document]) * 64 + valueOf(this.raw.codes[2 * document + 1])] ?? [];
  }

  /** One of the chosen words, or nothing chosen. A word that does not exist finds nothing. */
  admits(document: number, chosen: ReadonlySet<string> | undefined): boolean {
    return !chosen?.size || this.of(document).some(value => chosen.has(this.values[value]!.word));
  }
}

export class Facets {
  readonly all: readonly Facet[];
  readonly priors: Float64Array;

  constructor(private readonly raw: RawFacets, readonly count: number) {
    this.all = raw.facetten.map(facet => new Facet(facet));
    const kinds = this.all[0]!;
    this.priors = Float64Array.from({ length: count }, (_, document) => raw.gewichten[kinds.of(document)[0]!] ?? 1);
  }

  /** How one of its kind is called. */
  kindOf(document: number): string {
    return this.raw.soorten[this.all[0]!.of(document)[0]!] ?? '';
  }

  admits(document: number, choice: Choice, except?: Facet): boolean {
    return this.all.every(facet => facet === except || facet.admits(document, choice.get(facet.name)));
  }

  /** Per value how many of these there are, each facet counted under the choices in the others. */
  counts(documents: readonly number[], choice: Choice): Map<Facet, number[]> {
    return new Map(this.all.map(facet => {
      const counts = facet.values.map(() => 0);
      for (const document of documents) {
        if (!this.admits(document, choice, facet)) continue;
        for (const value of facet.of(document)) counts[value]!++;
      }
      return [facet, counts];
    }));
  }
}
