// Many parties beside each other: actions down, parties across, sorted by what the room should talk about.
import { halves, type Answer } from './answers';
import { answerOf, keyOf, type Scan, type ScanSet } from './model';

export interface MatrixRow {
  readonly action: string;
  /** In the order of the columns. */
  readonly cells: readonly (Answer | '')[];
  readonly counts: Readonly<Record<Answer | '', number>>;
  /** 0: all the same; 1: half does it, half does not. */
  readonly disagreement: number;
  /** At least one says "nog niet", nobody does it, in part or as a region. */
  readonly nobody: boolean;
}

export const sortings = ['verschil', 'weten-niet', 'niemand', 'volgorde'] as const;
export type Sorting = (typeof sortings)[number];

/** Which scans stand beside each other: of one year, or of every party the latest. */
export function columnsOf(set: ScanSet, jaar: number | 'laatste'): readonly Scan[] {
  const chosen = new Map<string, Scan>();
  for (const scan of set.scans.values()) {
    if (jaar !== 'laatste' && scan.jaar !== jaar) continue;
    const before = chosen.get(scan.id);
    if (!before || before.jaar < scan.jaar) chosen.set(scan.id, scan);
  }
  const name = (scan: Scan): string => `${scan.partij.rol === 'gemeente' ? 0 : 1}${scan.partij.gemeente}\u0000${scan.partij.naam}\u0000${keyOf(scan)}`.toLowerCase();
  return [...chosen.values()].map(scan => ({ scan, name: name(scan) })).sort((a, b) => (a.name < b.name ? -1 : 1)).map(({ scan }) => scan);
}

export function rowsOf(columns: readonly Scan[], actions: readonly string[]): readonly MatrixRow[] {
  return actions.map(action => rowOf(action, columns.map(scan => answerOf(scan, action))));
}

export function rowOf(action: string, cells: readonly (Answer | '')[]): MatrixRow {
  const counts: Record<Answer | '', number> = { 'doen': 0, 'deels': 0, 'nog-niet': 0, 'regionaal': 0, 'niet-van-toepassing': 0, 'weten-niet': 0, '': 0 };
  for (const cell of cells) counts[cell]++;
  const nobody = counts['nog-niet'] > 0 && counts['doen'] + counts['deels'] + counts['regionaal'] === 0;
  return { action, cells, counts, disagreement: disagreement(cells), nobody };
}

/**
 * Four times the variance of how far along each party says it is (not 0, in part ½, does 1), so between 0 and 1.
 * "Weten we niet", "niet van toepassing" and blanks say nothing about how far along, and have their own count.
 */
export function disagreement(cells: readonly (Answer | '')[]): number {
  let n = 0;
  let sum = 0;
  let squares = 0;
  for (const cell of cells) {
    const value = halves(cell);
    if (value === null) continue;
    n++;
    sum += value;
    squares += value * value;
  }
  // In halves: 4 · (Σx²/n − (Σx/n)²) / 4, in whole numbers until the last step, so that order of parties changes nothing.
  return n < 2 ? 0 : (n * squares - sum * sum) / (n * n);
}

export function disagreementWord(row: MatrixRow): string {
  const known = row.cells.filter(cell => halves(cell) !== null).length;
  if (known < 2) return 'te weinig antwoorden';
  return row.disagreement === 0 ? 'eens' : row.disagreement < 0.5 ? 'verschil' : 'groot verschil';
}

/** A new list; what is equal keeps the order of the catalogue. */
export function sorted(rows: readonly MatrixRow[], by: Sorting): readonly MatrixRow[] {
  const weight = (row: MatrixRow): number =>
    by === 'verschil' ? row.disagreement : by === 'weten-niet' ? row.counts['weten-niet'] : by === 'niemand' ? (row.nobody ? row.counts['nog-niet'] : 0) : 0;
  return [...rows].sort((a, b) => weight(b) - weight(a));
}
