// What every paper is made of: the scans, the decisions, and sentences that carry their source with them.
import { halves, labelOf, type Answer, type Decision } from '../answers';
import { current, type Catalogue, type CatalogueAction, type CatalogueIntervention, type Reference, type Statement } from '../catalogue';
import { answerOf, type DecisionEntry, type Scan, type ScanSet } from '../model';
import { rowOf, type MatrixRow } from '../matrix';
import type { Inline } from '../../docx/document';

export interface Material {
  readonly catalogue: Catalogue;
  readonly columns: readonly Scan[];
  readonly set: ScanSet;
  /** Name of the region or gemeente, as the writer wants it on the paper. */
  readonly name: string;
  /** YYYY-MM-DD. */
  readonly date: string;
}

const months = ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'];

export function dutchDate(iso: string): string {
  const [year, month, day] = iso.slice(0, 10).split('-').map(Number);
  return `${day} ${months[(month ?? 1) - 1]} ${year}`;
}

/** The source of everything that the parties said themselves. */
export function scanNote(material: Material): Inline {
  const n = material.columns.length;
  const years = [...new Set(material.columns.map(scan => scan.jaar))].sort().join(' en ');
  return { note: `Eigen preventiescan${material.name ? ` ${material.name}` : ''}, ${years || 'jaar onbekend'}, ingevuld door ${n === 1 ? 'één partij' : `${n} partijen`}. Zelfrapportage: niemand anders heeft de antwoorden nagegaan. Stand van ${dutchDate(material.date)}.` };
}

export const reference = (source: Reference): Inline => ({ note: source.adres ? `${source.tekst} ${source.adres}` : source.tekst });
export const stated = (statement: Statement): readonly Inline[] => [statement.tekst, ...statement.bronnen.map(reference)];

export const rowFor = (material: Material, action: string): MatrixRow => rowOf(action, material.columns.map(scan => answerOf(scan, action)));

/** "3 doen we, 1 weten we niet", in the order of the answers; one party: its answer. */
export function answersInWords(row: MatrixRow): string {
  if (row.cells.length === 1) return labelOf(row.cells[0] ?? '').toLowerCase();
  const parts = (['doen', 'regionaal', 'deels', 'nog-niet', 'niet-van-toepassing', 'weten-niet', ''] as (Answer | '')[]).filter(answer => row.counts[answer] > 0);
  return parts.map(answer => `${row.counts[answer]} × ${labelOf(answer).toLowerCase()}`).join(', ');
}

export type Standing = 'er is' | 'deels' | 'niet' | 'onbekend' | 'geen';

/** What the parties together say: all who say anything do it, none does, or something between. */
export function standing(row: MatrixRow): Standing {
  const known = row.cells.map(halves).filter((value): value is 0 | 1 | 2 => value !== null);
  if (known.length === 0) return row.counts['weten-niet'] > 0 ? 'onbekend' : row.counts['niet-van-toepassing'] > 0 ? 'geen' : 'onbekend';
  if (known.every(value => value === 2)) return 'er is';
  return known.every(value => value === 0) ? 'niet' : 'deels';
}

export interface Chosen { readonly action: CatalogueAction; readonly decision: DecisionEntry | undefined; readonly scans: readonly Scan[] }

/** What was decided; where nothing was decided yet, what a party gave high priority. */
export function chosen(material: Material): readonly Chosen[] {
  const actions = current(material.catalogue);
  const decided = actions.filter(action => material.set.besluiten.get(action.id)?.besluit === 'doen');
  const proposed = actions.filter(action => material.columns.some(scan => scan.acties.get(action.id)?.prioriteit === 'hoog'));
  return (hasDecisions(material) ? decided : proposed).map(action => ({
    action, decision: material.set.besluiten.get(action.id), scans: material.columns.filter(scan => scan.acties.has(action.id)),
  }));
}

export const hasDecisions = (material: Material): boolean => [...material.set.besluiten.values()].some(entry => entry.besluit !== '');

export const decidedAs = (material: Material, decision: Decision): readonly { action: CatalogueAction; entry: DecisionEntry }[] =>
  current(material.catalogue).flatMap(action => {
    const entry = material.set.besluiten.get(action.id);
    return entry?.besluit === decision ? [{ action, entry }] : [];
  });

export function interventionsOf(material: Material, actions: readonly CatalogueAction[]): readonly CatalogueIntervention[] {
  const ids = new Set(actions.flatMap(action => action.interventies));
  return material.catalogue.interventies.filter(one => ids.has(one.id));
}

export const noEvidence = 'Over de werking is in deze kennisbank nog niets uitgezocht. Dat betekent niet dat het niet werkt.';
export const noMoney = 'Over kosten en baten is geen cijfer bekend.';

/** Owner of a decision, else who named an owner in the scan. */
export function ownerOf(one: Chosen): string {
  const named = [...new Set(one.scans.map(scan => scan.acties.get(one.action.id)?.eigenaar ?? '').filter(owner => owner !== ''))];
  return one.decision?.eigenaar || named.join(', ') || 'nog onbekend';
}

export const shorten = (text: string, max: number): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= max ? line : `${line.slice(0, max - 1).replace(/\s+\S*$/, '')} …`;
};

