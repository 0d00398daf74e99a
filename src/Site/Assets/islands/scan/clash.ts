// One id, two names: somebody sent a scan on and the next party filled it in. By the rule they are one party (a name may
// be corrected), and then the older answers go unseen. So it is said, and the reader may keep them apart.
import { merge } from './merge';
import { keyOf, type Scan, type ScanSet } from './model';
import { partyName } from './names-of';

export interface Clash { readonly key: string; readonly was: string; readonly is: string }

/** Where what is added names another party than what lies there under the same id. A name that is empty names nobody. */
export function clashes(set: ScanSet, added: ScanSet): Clash[] {
  return [...added.scans].flatMap(([key, scan]) => {
    const there = set.scans.get(key);
    return there && (differ(there.partij.naam, scan.partij.naam) || differ(there.partij.gemeente, scan.partij.gemeente)) ? [{ key, was: partyName(there), is: partyName(scan) }] : [];
  });
}

/** All files on top of what lay there; a scan that `apart` names gets an id of its own. */
export function together(before: ScanSet, files: readonly ScanSet[], apart: (file: number, key: string) => boolean): ScanSet {
  return files.reduce((set, file, index) => merge(set, {
    ...file,
    scans: new Map([...file.scans].map(([key, scan]) => (apart(index, key) ? ownParty(scan) : scan)).map(scan => [keyOf(scan), scan])),
  }), before);
}

/** The id follows from the old one and the name: the same file opened twice stays one party. */
function ownParty(scan: Scan): Scan {
  const name = `${scan.id} ${fold(scan.partij.gemeente)} ${fold(scan.partij.naam)}`;
  return { ...scan, id: [1, 2, 3, 4].map(part => hash(`${part} ${name}`).toString(16).padStart(8, '0')).join('') };
}

/** FNV-1a: short and the same everywhere; nothing is kept secret by it. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const letter of text) value = Math.imul(value ^ letter.codePointAt(0)!, 0x01000193) >>> 0;
  return value;
}

const fold = (text: string): string => text.trim().toLowerCase();
const differ = (a: string, b: string): boolean => fold(a) !== '' && fold(b) !== '' && fold(a) !== fold(b);
