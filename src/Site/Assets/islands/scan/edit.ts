// Changes to a scan, each giving a new one. A change always wins from what it was made on top of,
// also when this computer's clock runs behind.
import { emptyAction, emptyBlock, emptyDecision, revisionOf, type ActionEntry, type BlockEntry, type DecisionEntry, type PartyFields, type Scan, type ScanSet, type Stamp } from './model';
import { cleanLine, cleanText, limits } from './text';

export type ActionFields = Omit<ActionEntry, keyof Stamp>;
export type BlockFields = Omit<BlockEntry, keyof Stamp>;
export type DecisionFields = Omit<DecisionEntry, keyof Stamp>;

/** The time now, or just after the change it replaces. */
export function stampAfter(before: string, now: string): string {
  if (now > before) return now;
  return new Date(Date.parse(before) + 1).toISOString();
}

export function setAction(scan: Scan, action: string, change: Partial<ActionFields>, now: string): Scan {
  const before = scan.acties.get(action) ?? emptyAction;
  const next = { ...before, ...change };
  const entry: ActionEntry = {
    antwoord: next.antwoord, notitie: cleanText(next.notitie), eigenaar: cleanLine(next.eigenaar, limits.line), nodig: cleanText(next.nodig),
    prioriteit: next.prioriteit, op: stampAfter(before.op, now), rev: revisionOf(scan) + 1,
  };
  return { ...scan, acties: new Map(scan.acties).set(action, entry) };
}

export function setBlock(scan: Scan, block: string, change: Partial<BlockFields>, now: string): Scan {
  const before = scan.blokken.get(block) ?? emptyBlock;
  const next = { ...before, ...change };
  const entry: BlockEntry = {
    antwoord: next.antwoord, wel: cleanText(next.wel), niet: cleanText(next.niet), kansen: cleanText(next.kansen), nodig: cleanText(next.nodig),
    op: stampAfter(before.op, now), rev: revisionOf(scan) + 1,
  };
  return { ...scan, blokken: new Map(scan.blokken).set(block, entry) };
}

export function setParty(scan: Scan, change: Partial<PartyFields>, now: string): Scan {
  const next = { ...scan.partij, ...change };
  const partij = {
    gemeente: cleanLine(next.gemeente, limits.name), gemeentetype: next.gemeentetype, naam: cleanLine(next.naam, limits.name), rol: next.rol, vorm: next.vorm,
    op: stampAfter(scan.partij.op, now), rev: revisionOf(scan) + 1,
  };
  return { ...scan, partij };
}

export function setDecision(set: ScanSet, action: string, change: Partial<DecisionFields>, now: string): ScanSet {
  const before = set.besluiten.get(action) ?? emptyDecision;
  const next = { ...before, ...change };
  const entry: DecisionEntry = {
    besluit: next.besluit, reden: cleanText(next.reden), eigenaar: cleanLine(next.eigenaar, limits.line), termijn: cleanLine(next.termijn, limits.line),
    partners: cleanLine(next.partners, limits.line), op: stampAfter(before.op, now), rev: before.rev + 1,
  };
  return { ...set, besluiten: new Map(set.besluiten).set(action, entry) };
}

export function setParked(set: ScanSet, id: string, change: { readonly tekst?: string; readonly klaar?: boolean }, now: string): ScanSet {
  const before = set.geparkeerd.get(id) ?? { tekst: '', klaar: false, op: '', rev: 0 };
  const next = { ...before, ...change };
  const entry = { tekst: cleanText(next.tekst), klaar: next.klaar, op: stampAfter(before.op, now), rev: before.rev + 1 };
  return { ...set, geparkeerd: new Map(set.geparkeerd).set(id, entry) };
}

/** The same party in another year: its answers come along as a start, its notes too. */
export function nextYear(scan: Scan, jaar: number): Scan {
  return { ...scan, jaar };
}
