// Two years of the same parties: what moved, and by whom.
import { halves, type Answer } from './answers';
import { answerOf, type Scan, type ScanSet } from './model';

export type Movement = 'vooruit' | 'terug' | 'anders';
export interface Move { readonly action: string; readonly scan: Scan; readonly from: Answer | ''; readonly to: Answer | ''; readonly movement: Movement }
export interface YearsCompared {
  readonly moves: readonly Move[];
  readonly inBoth: readonly Scan[];
  readonly onlyEarlier: readonly Scan[];
  readonly onlyLater: readonly Scan[];
}

export const yearsOf = (set: ScanSet): readonly number[] => [...new Set([...set.scans.values()].map(scan => scan.jaar))].sort((a, b) => a - b);

export function movement(from: Answer | '', to: Answer | ''): Movement {
  const before = halves(from);
  const after = halves(to);
  if (before === null || after === null || before === after) return 'anders';
  return after > before ? 'vooruit' : 'terug';
}

export function compareYears(set: ScanSet, earlier: number, later: number, actions: readonly string[]): YearsCompared {
  const of = (year: number): Map<string, Scan> => new Map([...set.scans.values()].filter(scan => scan.jaar === year).map(scan => [scan.id, scan]));
  const before = of(earlier);
  const after = of(later);
  const inBoth = [...after.values()].filter(scan => before.has(scan.id));
  const moves: Move[] = [];
  for (const action of actions)
    for (const scan of inBoth) {
      const from = answerOf(before.get(scan.id)!, action);
      const to = answerOf(scan, action);
      if (from !== to) moves.push({ action, scan, from, to, movement: movement(from, to) });
    }
  return { moves, inBoth, onlyEarlier: [...before.values()].filter(scan => !after.has(scan.id)), onlyLater: [...after.values()].filter(scan => !before.has(scan.id)) };
}
