// Names out, ids stay: a file that may go further than the room. What changes gets revision 0, so that
// a merge with the original gives the original back.
import { roleLabels } from './answers';
import { keyOf, type Scan, type ScanSet, type Stamp } from './model';

/**
 * @param notes Whether notes and open texts stay; known names within them are replaced too.
 * @param names Whether names are replaced; false to leave out only the notes.
 */
export function withoutNames(set: ScanSet, notes: boolean, names = true): ScanSet {
  const scans = [...set.scans.values()];
  const gemeenten = numbered(scans.map(scan => scan.partij.gemeente).filter(name => name !== ''));
  const parties = numbered(scans.map(scan => scan.id));
  const partyName = (scan: Scan): string => `Partij ${parties.get(scan.id)} (${roleLabels[scan.partij.rol]})`;
  const words = new Map<string, string>();
  for (const [name, number] of gemeenten) words.set(name, `Gemeente ${number}`);
  for (const scan of scans) if (scan.partij.naam !== '') words.set(scan.partij.naam, partyName(scan));
  // Longest first: “Gemeente Breda” before “Breda”. Shorter than three letters would hit half of all words.
  const known = !names ? [] : [...words.keys()].filter(name => name.length > 2).sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const found = known.length ? new RegExp(known.map(name => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'), 'g') : null;
  const strip = (text: string): string => (found ? text.replace(found, name => words.get(name) ?? name) : text);
  const texts = <T extends Stamp>(entry: T, open: readonly (keyof T)[], short: readonly (keyof T)[]): T => {
    const next = { ...entry };
    for (const key of open) next[key] = (notes ? strip(entry[key] as string) : '') as T[typeof key];
    for (const key of short) next[key] = strip(entry[key] as string) as T[typeof key];
    return [...open, ...short].some(key => next[key] !== entry[key]) ? { ...next, rev: 0 } : entry;
  };
  const each = <T>(map: ReadonlyMap<string, T>, change: (value: T) => T): Map<string, T> => new Map([...map].map(([key, value]) => [key, change(value)]));
  const nameless = scans.map((scan): Scan => ({
    ...scan,
    partij: names ? { ...scan.partij, gemeente: words.get(scan.partij.gemeente) ?? '', naam: partyName(scan), rev: 0 } : scan.partij,
    acties: each(scan.acties, entry => texts(entry, ['notitie', 'nodig'], ['eigenaar'])),
    blokken: each(scan.blokken, entry => texts(entry, ['wel', 'niet', 'kansen', 'nodig'], [])),
  }));
  return {
    scans: new Map(nameless.map(scan => [keyOf(scan), scan])),
    besluiten: each(set.besluiten, entry => texts(entry, ['reden'], ['eigenaar', 'partners'])),
    geparkeerd: each(set.geparkeerd, entry => texts(entry, ['tekst'], [])),
  };
}

const numbered = (names: readonly string[]): Map<string, number> => new Map([...new Set(names)].sort().map((name, index) => [name, index + 1]));
