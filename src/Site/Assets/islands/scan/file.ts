// The file of the scan: JSON with a version, a published schema (/data/preventiescan.schema.json) and a check sum.
// One form for one scan and for fifty: a merge is a file that merges again.
import { answers, decisions, forms, priorities, roles } from './answers';
import * as check from './check';
import { keyOf, emptySet, type ActionEntry, type BlockEntry, type DecisionEntry, type ParkedPoint, type Party, type Scan, type ScanSet } from './model';
import { mergeScans } from './merge';
import { limits } from './text';

export const format = 'preventiescan';
export const version = 1;
/** Fifty parties that fill every field to the brim stay below it. */
export const maxBytes = 16 * 1024 * 1024;

/** The names that the actions had when the file was made, to tell what has changed since. */
export interface Titles {
  readonly versie: string;
  readonly titels: ReadonlyMap<string, string>;
}

export interface Opened {
  readonly set: ScanSet;
  readonly catalogus: Titles;
  readonly bewaard_op: string;
}

export type Reading = { readonly ok: true; readonly file: Opened } | { readonly ok: false; readonly reason: string };

const id = /^[0-9a-f]{32}$/;
const slug = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const time = /^20\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/;
const day = /^20\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const slugOrNone = /^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/;

const stamp = { op: check.pattern(time), rev: check.whole(0, 1e9) };
const action = check.record<ActionEntry>({
  antwoord: check.oneOf(answers), notitie: check.text(limits.text), eigenaar: check.text(limits.line), nodig: check.text(limits.text), prioriteit: check.oneOf(priorities), ...stamp,
});
const block = check.record<BlockEntry>({
  antwoord: check.oneOf(answers), wel: check.text(limits.text), niet: check.text(limits.text), kansen: check.text(limits.text), nodig: check.text(limits.text), ...stamp,
});
const party = check.record<Party>({
  gemeente: check.text(limits.name), gemeentetype: check.pattern(slugOrNone), naam: check.text(limits.name), rol: check.requiredOneOf(roles), vorm: check.requiredOneOf(forms), ...stamp,
});
const decision = check.record<DecisionEntry>({
  besluit: check.oneOf(decisions), reden: check.text(limits.text), eigenaar: check.text(limits.line), termijn: check.text(limits.line), partners: check.text(limits.line), ...stamp,
});
const parked = check.record<ParkedPoint>({ tekst: check.text(limits.text), klaar: check.flag, ...stamp });
const scan = check.record<Scan>({
  id: check.pattern(id), jaar: check.whole(2000, 2099), partij: party, acties: check.dictionary(slug, action, 1000), blokken: check.dictionary(slug, block, 200),
});

interface Body {
  readonly formaat: string;
  readonly versie: number;
  readonly catalogus: Titles;
  readonly bewaard_op: string;
  readonly scans: readonly Scan[];
  readonly besluiten: ReadonlyMap<string, DecisionEntry>;
  readonly geparkeerd: ReadonlyMap<string, ParkedPoint>;
  readonly controle: string;
}

const body = check.record<Body>({
  formaat: check.requiredOneOf([format]), versie: check.whole(version, version),
  catalogus: check.record<Titles>({ versie: check.pattern(day), titels: check.dictionary(slug, check.text(300), 1000) }),
  bewaard_op: check.pattern(time), scans: check.list(scan, 500),
  besluiten: check.dictionary(slug, decision, 1000), geparkeerd: check.dictionary(id, parked, 1000),
  controle: check.pattern(/^[0-9a-f]{14}$/),
}, ['controle']);

/** @param indent 1 for people, 0 for the browser's storage. */
export function writeFile(set: ScanSet, catalogus: Titles, now: string, indent: 0 | 1 = 1): string {
  const content = {
    formaat: format, versie: version,
    catalogus: { versie: catalogus.versie, titels: sorted(catalogus.titels, title => title) },
    bewaard_op: now,
    scans: [...set.scans.values()].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)).map(one => ({
      id: one.id, jaar: one.jaar, partij: ordered(one.partij), acties: sorted(one.acties, ordered), blokken: sorted(one.blokken, ordered),
    })),
    besluiten: sorted(set.besluiten, ordered),
    geparkeerd: sorted(set.geparkeerd, ordered),
  };
  return `${JSON.stringify({ ...content, controle: checkSum(JSON.stringify(content)) }, null, indent)}\n`;
}

export function readFile(source: string): Reading {
  if (source.length > maxBytes) return refused('Dit bestand is te groot voor een preventiescan. Er is niets veranderd.');
  let parsed: unknown;
  try {
    parsed = JSON.parse(source.replace(/^\ufeff/, ''));
  } catch {
    return refused('Dit bestand is beschadigd of geen bestand van de preventiescan. Er is niets veranderd.');
  }
  const claimed = parsed as { formaat?: unknown; versie?: unknown } | null;
  if (typeof claimed !== 'object' || claimed === null || claimed.formaat !== format) return refused('Dit is geen bestand van de preventiescan. Er is niets veranderd.');
  if (typeof claimed.versie === 'number' && claimed.versie > version) return refused('Dit bestand komt uit een nieuwere preventiescan. Ververs deze pagina en probeer het opnieuw. Er is niets veranderd.');
  try {
    const file = body(parsed, 'bestand');
    if (file.controle !== undefined && file.controle !== sumOf(parsed as object)) return refused('Dit bestand is beschadigd: de inhoud klopt niet met het controlegetal. Er is niets veranderd.');
    let set: ScanSet = emptySet;
    // The same party twice in one file: as if it came from two files.
    for (const one of file.scans) {
      const before = set.scans.get(keyOf(one));
      set = { ...set, scans: new Map(set.scans).set(keyOf(one), before ? mergeScans(before, one) : one) };
    }
    return { ok: true, file: { set: { scans: set.scans, besluiten: file.besluiten, geparkeerd: file.geparkeerd }, catalogus: file.catalogus, bewaard_op: file.bewaard_op } };
  } catch (error) {
    if (error instanceof check.Refusal) return refused(`Dit bestand is beschadigd of niet door de preventiescan gemaakt (${error.message}). Er is niets veranderd.`);
    // Nested so deep that reading it fails; anything else is our own mistake.
    if (error instanceof RangeError) return refused('Dit bestand is beschadigd. Er is niets veranderd.');
    throw error;
  }
}

const refused = (reason: string): Reading => ({ ok: false, reason });

function sumOf(parsed: object): string {
  const { controle: _, ...content } = parsed as Record<string, unknown>;
  return checkSum(JSON.stringify(content));
}

const ordered = <T extends object>(entry: T): T => Object.fromEntries(Object.entries(entry).sort(([a], [b]) => (a < b ? -1 : 1))) as T;

function sorted<T, R>(map: ReadonlyMap<string, T>, write: (value: T) => R): Record<string, R> {
  return Object.fromEntries([...map].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, value]) => [key, write(value)]));
}

/** 53 bits (cyrb53): finds damage, not forgery. */
function checkSum(source: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < source.length; i++) {
    const code = source.charCodeAt(i);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(16).padStart(14, '0');
}
