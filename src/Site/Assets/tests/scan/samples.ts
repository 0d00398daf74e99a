// Scans as people make them, and arbitrary ones for properties.
import fc from 'fast-check';
import { answers, decisions, forms, priorities, roles, type Answer } from '../../islands/scan/answers';
import type { Catalogue } from '../../islands/scan/catalogue';
import { keyOf, newScan, setOf, type Scan, type ScanSet } from '../../islands/scan/model';
import { setAction } from '../../islands/scan/edit';
import { cleanText, cleanLine } from '../../islands/scan/text';

export const now = '2026-11-21T14:32:00.000Z';
export const idOf = (n: number): string => n.toString(16).padStart(32, '0');
export const titles = { versie: '2026-11-21', titels: new Map([['wonen-01', 'Kleine huurschulden betalen'], ['wonen-02', 'Huisbezoek bij een huurachterstand']]) };

/** A party that gave these answers. */
export function scan(n: number, given: Record<string, Answer>, more: Partial<{ gemeente: string; naam: string; rol: (typeof roles)[number]; jaar: number; gemeentetype: string }> = {}): Scan {
  const start = newScan(idOf(n), more.jaar ?? 2026, { gemeente: more.gemeente ?? '', gemeentetype: more.gemeentetype ?? '', naam: more.naam ?? `Partij ${n}`, rol: more.rol ?? 'gemeente', vorm: 'lang' }, now);
  return Object.entries(given).reduce((one, [action, antwoord]) => setAction(one, action, { antwoord }, now), start);
}

export const together = (...scans: Scan[]): ScanSet => setOf(...scans);

// Few moments, revisions and texts, so that ties and conflicts really happen.
const stamp = { op: fc.constantFrom('2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.001Z', '2026-06-30T23:59:59.999Z'), rev: fc.integer({ min: 0, max: 2 }) };
const text = fc.oneof(fc.constantFrom('', 'a', 'b'), fc.string({ unit: 'grapheme', maxLength: 30 }).map(value => cleanText(value)));
const line = text.map(value => cleanLine(value, 200));
const answer = fc.constantFrom<Answer | ''>('', ...answers);
const slug = fc.constantFrom('wonen-01', 'wonen-02', 'zorg-01', 'constructor', 'valueof');
const mapOf = <T>(key: fc.Arbitrary<string>, value: fc.Arbitrary<T>): fc.Arbitrary<Map<string, T>> => fc.array(fc.tuple(key, value), { maxLength: 5 }).map(pairs => new Map(pairs));

export const anyScan: fc.Arbitrary<Scan> = fc.record({
  id: fc.integer({ min: 1, max: 4 }).map(idOf), jaar: fc.constantFrom(2025, 2026),
  partij: fc.record({ gemeente: line, gemeentetype: fc.constantFrom('', 'centrumgemeenten'), naam: line, rol: fc.constantFrom(...roles), vorm: fc.constantFrom(...forms), ...stamp }),
  acties: mapOf(slug, fc.record({ antwoord: answer, notitie: text, eigenaar: line, nodig: text, prioriteit: fc.constantFrom('' as const, ...priorities), ...stamp })),
  blokken: mapOf(slug, fc.record({ antwoord: answer, wel: text, niet: text, kansen: text, nodig: text, ...stamp })),
});

export const anySet: fc.Arbitrary<ScanSet> = fc.record({
  scans: fc.array(anyScan, { maxLength: 4 }).map(all => new Map(all.map(one => [keyOf(one), one]))),
  besluiten: mapOf(slug, fc.record({ besluit: fc.constantFrom('' as const, ...decisions), reden: text, eigenaar: line, termijn: line, partners: line, ...stamp })),
  geparkeerd: mapOf(fc.integer({ min: 1, max: 4 }).map(idOf), fc.record({ tekst: text, klaar: fc.boolean(), ...stamp })),
});

/** The same whatever the order of the parts. */
export const normal = (set: ScanSet): unknown => {
  const plain = (value: unknown): unknown =>
    value instanceof Map ? [...value].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, item]) => [key, plain(item)])
    : typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, item]) => [key, plain(item)]))
    : value;
  return plain(set);
};

const source = { tekst: 'Preventie Alliantie (2025). Preventiescanner dakloosheid. Actielijst Wonen, punt 1.', adres: 'https://example.org/scan' };

/** A small catalogue in which everything occurs: with and without evidence, with and without figures. */
export const catalogue: Catalogue = {
  schema: 1, versie: '2026-11-21',
  pijlers: [
    { id: 'pijler-bestaanscondities', titel: 'Bestaanscondities', kern: 'Basis van een stabiel thuis', vragen: ['eq1'], ambities: ['nad2'] },
    { id: 'pijler-voorzorg', titel: 'Voorzorg', kern: 'Behouden van een thuis', vragen: [], ambities: [] },
  ],
  groepen: [
    { id: 'wonen', titel: 'Wonen', pijler: 'pijler-bestaanscondities', formulier: 'Wonen en veiligheid', landelijk: ['sr-1'] },
    { id: 'zorg', titel: 'Sterke voorzorg', pijler: 'pijler-voorzorg', formulier: 'Voorzorg', landelijk: [] },
  ],
  acties: [
    { id: 'wonen-01', titel: 'Kleine huurschulden betalen', uitleg: 'De gemeente betaalt een kleine huurschuld.', groep: 'wonen', adres: '/acties/x/', aan_zet: ['Gemeente'], samen_met: ['Woningcorporatie'], ambities: ['nad2'], evaluatievraag: 'eq1', interventies: ['int-1'], landelijk: [], bronnen: [source] },
    { id: 'wonen-02', titel: 'Huisbezoek bij een huurachterstand', uitleg: 'Iemand gaat langs.', groep: 'wonen', adres: '/acties/y/', aan_zet: ['Gemeente'], samen_met: [], ambities: [], evaluatievraag: 'eq1', interventies: ['int-2'], landelijk: [], bronnen: [] },
    { id: 'zorg-01', titel: 'Bemoeizorg bieden', uitleg: 'Hulp zonder dat iemand erom vraagt.', groep: 'zorg', adres: '/acties/z/', aan_zet: ['Zorgaanbieder'], samen_met: ['Gemeente'], ambities: [], evaluatievraag: 'eq2', interventies: [], landelijk: [], bronnen: [] },
    { id: 'zorg-oud', titel: 'Oude actie', uitleg: '', groep: 'zorg', adres: '/acties/oud/', aan_zet: [], samen_met: [], ambities: [], evaluatievraag: '', interventies: [], landelijk: [], bronnen: [], vervallen: true, vervangen_door: 'zorg-01' },
  ],
  interventies: [
    { id: 'int-1', titel: 'Fonds voor huurschulden', adres: '/interventies/fonds/', uitleg: 'Een fonds betaalt de schuld.', bronnen: [source], bewijs: [{ tekst: 'Minder uitzettingen in één onderzoek met 120 huishoudens; zekerheid laag.', bronnen: [{ tekst: 'Onderzoek huurschulden (2021), p. 12.' }] }], mkba: [{ tekst: 'Volgens de bron staat tegenover elke euro 1,5 euro aan baten.', bronnen: [{ tekst: 'MKBA huurschulden (2020), p. 4.' }] }], risicos: [{ tekst: 'Een gift kan als oneerlijk voelen.', bronnen: [] }], bezwaren: ['Dit lokt schulden uit.'] },
    { id: 'int-2', titel: 'Outreachend werken', adres: '/interventies/outreach/', uitleg: 'Hulp zoekt mensen op.', bronnen: [] },
  ],
  ambities: [{ id: 'nad2', titel: 'Bestaanszekerheid versterken' }], vragen: [{ id: 'eq1', titel: 'Hoe versterken gemeenten de bestaanszekerheid?' }],
  gemeentetypen: [{ id: 'centrumgemeenten', titel: 'Centrumgemeenten' }],
  landelijk: [{ id: 'sr-1', titel: 'Landelijk', tekst: 'Gemeenten doen al veel.', bronnen: [source] }],
};
