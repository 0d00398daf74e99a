// The slice of the catalogue that the scan works with: /data/preventiescan.json. What the catalogue does not know is absent, and stays said.
import type { Titles } from './file';

export interface Reference { readonly tekst: string; readonly adres?: string }
export interface Statement { readonly tekst: string; readonly bronnen: readonly Reference[] }

export interface CatalogueAction {
  readonly id: string;
  readonly titel: string;
  readonly uitleg: string;
  readonly groep: string;
  readonly adres: string;
  readonly aan_zet: readonly string[];
  readonly samen_met: readonly string[];
  readonly ambities: readonly string[];
  readonly evaluatievraag: string;
  readonly interventies: readonly string[];
  readonly landelijk: readonly string[];
  readonly bronnen: readonly Reference[];
  readonly vervallen?: true;
  readonly vervangen_door?: string;
}
export interface CatalogueGroup { readonly id: string; readonly titel: string; readonly pijler: string; readonly formulier: string; readonly landelijk: readonly string[] }
export interface CataloguePillar { readonly id: string; readonly titel: string; readonly kern: string; readonly vragen: readonly string[]; readonly ambities: readonly string[] }
export interface CatalogueIntervention {
  readonly id: string;
  readonly titel: string;
  readonly adres: string;
  readonly uitleg: string;
  readonly bronnen: readonly Reference[];
  /** Evidence in words; empty: not searched yet. */
  readonly bewijs?: readonly Statement[];
  /** What may be said with the figures of a cost-benefit analysis. */
  readonly mkba?: readonly Statement[];
  /** Each with what it cites itself. */
  readonly risicos?: readonly Statement[];
  readonly bezwaren?: readonly string[];
}
export interface Named { readonly id: string; readonly titel: string; readonly adres?: string }

export interface Catalogue {
  readonly schema: number;
  readonly versie: string;
  readonly pijlers: readonly CataloguePillar[];
  readonly groepen: readonly CatalogueGroup[];
  readonly acties: readonly CatalogueAction[];
  readonly interventies: readonly CatalogueIntervention[];
  readonly ambities: readonly Named[];
  readonly vragen: readonly Named[];
  readonly gemeentetypen: readonly Named[];
  readonly landelijk: readonly (Named & Statement)[];
}

export const titlesOf = (catalogue: Catalogue): Titles => ({ versie: catalogue.versie, titels: new Map(current(catalogue).map(action => [action.id, action.titel])) });

export const current = (catalogue: Catalogue): readonly CatalogueAction[] => catalogue.acties.filter(action => !action.vervallen);
