// The result for a region: per action the share of gemeenten that do it, in the three classes of the national scan.
import type { Answer } from './answers';
import { answerOf, type Scan } from './model';

/** The rule stands here and nowhere else. */
export const rules = ['streng', 'ruim'] as const;
export type Rule = (typeof rules)[number];

export const ruleTexts: Readonly<Record<Rule, string>> = {
  streng: 'Een gemeente doet een actie als haar antwoord “doen we” of “regionaal geregeld” is.',
  ruim: 'Een gemeente doet een actie als haar antwoord “doen we”, “regionaal geregeld” of “deels” is.',
};
export const denominatorText =
  'Wie “niet van toepassing”, “weten we niet” of niets invulde, telt niet mee in de noemer; hun aantal staat ernaast.';

export const does = (answer: Answer | '', rule: Rule): boolean => answer === 'doen' || answer === 'regionaal' || (rule === 'ruim' && answer === 'deels');
export const counts = (answer: Answer | ''): boolean => answer === 'doen' || answer === 'regionaal' || answer === 'deels' || answer === 'nog-niet';

export type RegionClass = 'rood' | 'oranje' | 'groen' | 'onbekend';

/** On the exact fraction, in whole numbers: 3 of 4 is 75 % and orange, not nearly green. */
export function classOf(doing: number, of: number): RegionClass {
  if (of === 0) return 'onbekend';
  return 2 * doing <= of ? 'rood' : 4 * doing <= 3 * of ? 'oranje' : 'groen';
}

/** Rounded for reading; at a border the percentage never contradicts the class. */
export function percent(doing: number, of: number): string {
  if (of === 0) return '–';
  const exact = (100 * doing) / of;
  const rounded = Math.round(exact);
  const misleads = (rounded <= 50 && exact > 50) || (rounded <= 75 && exact > 75);
  return misleads ? `${exact.toFixed(1).replace('.', ',')}%` : `${rounded}%`;
}

export interface Share { readonly doing: number; readonly of: number; readonly klasse: RegionClass; readonly unknown: number; readonly notApplicable: number; readonly blank: number }
export interface RegionRow { readonly action: string; readonly gemeenten: Share; readonly others: Share }

/** The gemeenten of the region, each once, and every other party. */
export interface Electorate { readonly gemeenten: readonly Scan[]; readonly others: readonly Scan[]; readonly doubled: readonly string[] }

/** @param gemeentetype Only gemeenten of this type; empty for all. */
export function electorate(columns: readonly Scan[], gemeentetype = ''): Electorate {
  const byName = new Map<string, Scan>();
  const doubled = new Set<string>();
  const others: Scan[] = [];
  for (const scan of columns) {
    if (gemeentetype !== '' && scan.partij.gemeentetype !== gemeentetype) continue;
    if (scan.partij.rol !== 'gemeente') { others.push(scan); continue; }
    // Two departments of one gemeente are one gemeente in a share of gemeenten. Without a name it can only be itself.
    const name = scan.partij.gemeente.trim().toLowerCase() || scan.id;
    const before = byName.get(name);
    if (before) doubled.add(scan.partij.gemeente);
    if (!before || lastChange(scan) > lastChange(before)) byName.set(name, scan);
  }
  return { gemeenten: [...byName.values()], others, doubled: [...doubled].sort() };
}

const lastChange = (scan: Scan): string => {
  let last = scan.partij.op;
  for (const entry of scan.acties.values()) if (entry.op > last) last = entry.op;
  return `${last} ${scan.id}`;
};

export function share(scans: readonly Scan[], action: string, rule: Rule): Share {
  let doing = 0, of = 0, unknown = 0, notApplicable = 0, blank = 0;
  for (const scan of scans) {
    const answer = answerOf(scan, action);
    if (counts(answer)) of++;
    if (does(answer, rule)) doing++;
    if (answer === 'weten-niet') unknown++;
    if (answer === 'niet-van-toepassing') notApplicable++;
    if (answer === '') blank++;
  }
  return { doing, of, klasse: classOf(doing, of), unknown, notApplicable, blank };
}

export function regionOf(voters: Electorate, actions: readonly string[], rule: Rule): readonly RegionRow[] {
  return actions.map(action => ({ action, gemeenten: share(voters.gemeenten, action, rule), others: share(voters.others, action, rule) }));
}
