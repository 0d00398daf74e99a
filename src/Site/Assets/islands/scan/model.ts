// What a scan is. Every part that can be changed by itself carries when and in which revision that happened:
// that alone decides who wins when two versions meet (merge.ts).
import type { Answer, Decision, Form, Priority, Role } from './answers';

export interface Stamp {
  /** Time of the change, ISO with milliseconds, UTC. */
  readonly op: string;
  readonly rev: number;
}

export interface Party extends Stamp {
  readonly gemeente: string;
  /** Slug of the gemeentetype, or empty when not told. */
  readonly gemeentetype: string;
  readonly naam: string;
  readonly rol: Role;
  readonly vorm: Form;
}

export interface ActionEntry extends Stamp {
  readonly antwoord: Answer | '';
  readonly notitie: string;
  readonly eigenaar: string;
  readonly nodig: string;
  readonly prioriteit: Priority | '';
}

export interface BlockEntry extends Stamp {
  /** Only asked in the short form. */
  readonly antwoord: Answer | '';
  readonly wel: string;
  readonly niet: string;
  readonly kansen: string;
  readonly nodig: string;
}

export interface DecisionEntry extends Stamp {
  readonly besluit: Decision | '';
  readonly reden: string;
  readonly eigenaar: string;
  readonly termijn: string;
  readonly partners: string;
}

/** A point that the room set aside. */
export interface ParkedPoint extends Stamp {
  readonly tekst: string;
  readonly klaar: boolean;
}

/** One party's answers of one year. The same party keeps its id over the years. */
export interface Scan {
  readonly id: string;
  readonly jaar: number;
  readonly partij: Party;
  readonly acties: ReadonlyMap<string, ActionEntry>;
  readonly blokken: ReadonlyMap<string, BlockEntry>;
}

/** What a file holds: one scan, or many put together, and what the room decided. */
export interface ScanSet {
  /** By {@link keyOf}. */
  readonly scans: ReadonlyMap<string, Scan>;
  readonly besluiten: ReadonlyMap<string, DecisionEntry>;
  readonly geparkeerd: ReadonlyMap<string, ParkedPoint>;
}

export const emptySet: ScanSet = { scans: new Map(), besluiten: new Map(), geparkeerd: new Map() };
export const keyOf = (scan: { readonly id: string; readonly jaar: number }): string => `${scan.id}@${scan.jaar}`;

export const emptyAction: ActionEntry = { antwoord: '', notitie: '', eigenaar: '', nodig: '', prioriteit: '', op: '', rev: 0 };
export const emptyBlock: BlockEntry = { antwoord: '', wel: '', niet: '', kansen: '', nodig: '', op: '', rev: 0 };
export const emptyDecision: DecisionEntry = { besluit: '', reden: '', eigenaar: '', termijn: '', partners: '', op: '', rev: 0 };

export type PartyFields = Omit<Party, keyof Stamp>;

export function newScan(id: string, jaar: number, partij: PartyFields, op: string): Scan {
  return { id, jaar, partij: { ...partij, op, rev: 1 }, acties: new Map(), blokken: new Map() };
}

/** A random id; 128 bits, so that two parties never get the same one. */
export function newId(random: Uint8Array): string {
  return [...random].map(byte => byte.toString(16).padStart(2, '0')).join('');
}

/** The highest revision that occurs in a scan. */
export function revisionOf(scan: Scan): number {
  let highest = scan.partij.rev;
  for (const entry of scan.acties.values()) highest = Math.max(highest, entry.rev);
  for (const entry of scan.blokken.values()) highest = Math.max(highest, entry.rev);
  return highest;
}

export const setOf = (...scans: Scan[]): ScanSet => ({ ...emptySet, scans: new Map(scans.map(scan => [keyOf(scan), scan])) });

export const answerOf = (scan: Scan, action: string): Answer | '' => scan.acties.get(action)?.antwoord ?? '';

/** Nothing but a stamp: an answer that was taken away again. */
export const isBlank = (entry: ActionEntry | BlockEntry | DecisionEntry): boolean =>
  Object.entries(entry).every(([key, value]) => key === 'op' || key === 'rev' || value === '');
