// Putting scans together. Same party is same id; per answer the newest wins, then the higher revision, then the
// text itself, so that any order of files gives the same result. That makes merge commutative, associative and idempotent.
import type { ActionEntry, BlockEntry, DecisionEntry, ParkedPoint, Party, Scan, ScanSet, Stamp } from './model';

/** The one of two versions that stays. A total order: only equal versions tie. */
export function newest<T extends Stamp>(a: T, b: T): T {
  if (a === b) return a;
  if (a.op !== b.op) return a.op > b.op ? a : b;
  if (a.rev !== b.rev) return a.rev > b.rev ? a : b;
  return fingerprint(a) >= fingerprint(b) ? a : b;
}

/** The same for equal versions, whatever the order in which their keys were made. */
const fingerprint = (value: object): string => JSON.stringify(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));

export function mergeScans(a: Scan, b: Scan): Scan {
  return {
    id: a.id, jaar: a.jaar,
    partij: newest<Party>(a.partij, b.partij),
    acties: joined<ActionEntry>(a.acties, b.acties, newest),
    blokken: joined<BlockEntry>(a.blokken, b.blokken, newest),
  };
}

export function merge(a: ScanSet, b: ScanSet): ScanSet {
  return {
    scans: joined(a.scans, b.scans, mergeScans),
    besluiten: joined<DecisionEntry>(a.besluiten, b.besluiten, newest),
    geparkeerd: joined<ParkedPoint>(a.geparkeerd, b.geparkeerd, newest),
  };
}

function joined<T>(a: ReadonlyMap<string, T>, b: ReadonlyMap<string, T>, choose: (a: T, b: T) => T): ReadonlyMap<string, T> {
  if (b.size === 0) return a;
  const result = new Map(a);
  for (const [key, value] of b) {
    const before = result.get(key);
    result.set(key, before === undefined ? value : choose(before, value));
  }
  return result;
}
