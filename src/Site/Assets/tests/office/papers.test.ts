// LibreOffice opens every paper, and the papers for the council stay within two pages with the longest texts that fit.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import type { Catalogue } from '../../islands/scan/catalogue';
import type { TextDocument } from '../../islands/docx/document';
import { word } from '../../islands/docx/word';
import { prestatieafspraken } from '../../islands/scan/documents/agreements';
import { collegevoorstel, raadsinformatiebrief } from '../../islands/scan/documents/council';
import { emptyForm, invitation } from '../../islands/scan/documents/form';
import type { Material } from '../../islands/scan/documents/material';
import { regioplan } from '../../islands/scan/documents/regioplan';
import { setAction, setDecision } from '../../islands/scan/edit';
import { columnsOf } from '../../islands/scan/matrix';
import { merge } from '../../islands/scan/merge';
import { catalogue, now, scan, together } from '../scan/samples';

const folder = mkdtempSync(join(tmpdir(), 'stukken-'));
test.after(() => rmSync(folder, { recursive: true, force: true }));

/** Number of pages as LibreOffice lays them out. */
function pages(name: string, document: TextDocument): number {
  const file = join(folder, `${name}.docx`);
  writeFileSync(file, word(document));
  execFileSync('soffice', ['--headless', `-env:UserInstallation=file://${folder}/profiel`, '--convert-to', 'pdf', '--outdir', folder, file], { stdio: 'ignore', timeout: 120_000 });
  const pdf = readFileSync(join(folder, `${name}.pdf`), 'latin1');
  return [...pdf.matchAll(/\/Type\s*\/Page\b(?!s)/g)].length;
}

const long = (n: number): string => 'Een langer woordgebruik dan nodig vult de bladzijde. '.repeat(Math.ceil(n / 52)).slice(0, n);
const reference = (n: number) => ({ tekst: `Organisatie met een lange naam voor onderzoek en advies (20${10 + n}). ${long(120)}. Hoofdstuk ${n}, ${long(40)}.`, adres: `https://www.voorbeeld.nl/publicaties/${'pad/'.repeat(12)}${n}` });
const actions = Array.from({ length: 119 }, (_, index) => `actie-${index}`);

const longest: Catalogue = {
  ...catalogue,
  acties: actions.map((id, index) => ({ ...catalogue.acties[0]!, id, titel: long(160), interventies: [`int-${index % 20}`], bronnen: [reference(index % 80)] })),
  interventies: Array.from({ length: 20 }, (_, index) => ({
    ...catalogue.interventies[0]!, id: `int-${index}`, titel: long(90), bronnen: [reference(index)], bewijs: [{ tekst: long(700), bronnen: [reference(20 + index), reference(21 + index)] }],
    mkba: [{ tekst: long(340), bronnen: [reference(40 + index)] }], risicos: [{ tekst: long(190), bronnen: [reference(60 + index)] }, { tekst: long(300), bronnen: [] }], bezwaren: [long(160)],
  })),
};

function longMaterial(): Material {
  let set = together();
  for (let party = 1; party <= 50; party++) {
    let one = scan(party, {}, { naam: long(110) + party, gemeente: long(100) });
    one = actions.slice(0, 40).reduce((next, id) => setAction(next, id, { antwoord: 'deels', notitie: long(300), eigenaar: long(190), nodig: long(200), prioriteit: 'hoog' }, now), one);
    set = merge(set, together(one));
  }
  set = actions.slice(0, 30).reduce((next, id) => setDecision(next, id, { besluit: 'doen', reden: long(3900), eigenaar: long(190), termijn: long(190), partners: long(190) }, now), set);
  return { catalogue: longest, columns: columnsOf(set, 'laatste'), set, name: long(119), date: '2026-11-21' };
}

const short: Material = { catalogue, columns: [scan(1, { 'wonen-01': 'doen' })], set: together(scan(1, { 'wonen-01': 'doen' })), name: '', date: '2026-11-21' };

for (const [name, write] of Object.entries({ collegevoorstel, raadsinformatiebrief })) {
  test(`${name}: two pages at most, with the longest texts`, () => assert.ok(pages(`${name}-lang`, write(longMaterial())) <= 2, `${pages(`${name}-lang`, write(longMaterial()))} pages`));
  test(`${name}: one page with little in it`, () => assert.equal(pages(`${name}-kort`, write(short)), 1));
}

for (const [name, document] of Object.entries({ regioplan: regioplan(short), prestatieafspraken: prestatieafspraken(short), formulier: emptyForm(catalogue, '2026-11-21'), uitnodiging: invitation('2026-11-21') }))
  test(`${name}: opens`, () => assert.ok(pages(name, document) >= 1));
