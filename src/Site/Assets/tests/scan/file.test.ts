import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import Ajv from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { maxBytes, readFile, writeFile } from '../../islands/scan/file';
import { setAction } from '../../islands/scan/edit';
import { anySet, normal, now, scan, titles, together } from './samples';

const schema = JSON.parse(readFileSync('islands/scan/preventiescan.schema.json', 'utf8')) as object;
const valid = new Ajv({ strict: true, strictRequired: false, allowUnionTypes: true }).compile(schema);
const good = writeFile(together(setAction(scan(1, { 'wonen-01': 'doen', 'wonen-02': 'weten-niet' }, { naam: 'Gemeente Breda' }), 'wonen-01', { notitie: 'één ‘café’ 👩‍👧\nregel twee' }, now)), titles, now);

test('saving and opening gives the same scan, and the published schema agrees', () => {
  fc.assert(fc.property(anySet, set => {
    const text = writeFile(set, titles, now);
    const reading = readFile(text);
    assert.ok(reading.ok, reading.ok ? '' : reading.reason);
    assert.deepEqual(normal(reading.file.set), normal(set));
    assert.equal(reading.file.catalogus.versie, titles.versie);
    assert.ok(valid(JSON.parse(text)), JSON.stringify(valid.errors));
    // The same scan gives the same bytes, whatever the order in which it was filled in.
    assert.equal(writeFile(reading.file.set, titles, now), text);
  }), { numRuns: 500 });
});

test('damage anywhere is refused with one sentence', () => {
  // Every 3rd place, a character changed: more than two hundred damaged files.
  let refused = 0;
  for (let at = 0; at < good.length; at += 3) {
    const character = good[at] === 'x' ? 'y' : 'x';
    const damaged = good.slice(0, at) + character + good.slice(at + 1);
    const reading = readFile(damaged);
    // White space carries nothing: only there may a changed file still be the same file.
    if (reading.ok) assert.fail(`not noticed at ${at}: ${damaged.slice(at - 20, at + 20)}`);
    assert.match(reading.reason, /^Dit (is geen )?bestand.*Er is niets veranderd\.$/s);
    refused++;
  }
  assert.ok(refused > 200, String(refused));
});

test('cut off anywhere is refused', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: good.trimEnd().length - 1 }), length => assert.equal(readFile(good.slice(0, length)).ok, false)), { numRuns: 300 });
});

const edited = (change: (file: any) => void): string => {
  const file = JSON.parse(good);
  delete file.controle;
  change(file);
  return JSON.stringify(file);
};

const hostile: Record<string, string> = {
  'nothing': '', 'null': 'null', 'a number': '7', 'a list': '[]', 'somebody else’s JSON': '{"name":"x"}', 'HTML': '<html><script>alert(1)</script></html>',
  'nested a hundred thousand deep': '['.repeat(100000), 'nested and closed': `${'['.repeat(50000)}${']'.repeat(50000)}`, 'huge': `{"formaat":"preventiescan","x":"${'a'.repeat(maxBytes)}"}`,
  'a newer version': edited(file => { file.versie = 2; }), 'an unknown key': edited(file => { file.extra = 1; }),
  'a prototype': good.replace('"scans"', '"__proto__":{"polluted":true},"scans"'),
  'a prototype as an action': edited(file => { file.scans[0].acties = JSON.parse('{"__proto__":{"antwoord":"doen"}}'); }),
  'an unknown answer': edited(file => { file.scans[0].acties['wonen-01'].antwoord = 'misschien'; }),
  'an answer from the prototype': edited(file => { file.scans[0].acties['wonen-01'].antwoord = 'toString'; }),
  'a number as text': edited(file => { file.scans[0].acties['wonen-01'].notitie = 7; }), 'a list as text': edited(file => { file.scans[0].acties['wonen-01'].notitie = ['a']; }),
  'a text too long': edited(file => { file.scans[0].acties['wonen-01'].notitie = 'a'.repeat(4001); }),
  'a control character': edited(file => { file.scans[0].partij.naam = 'a\u0000b'; }), 'a mark that turns the text': edited(file => { file.scans[0].partij.naam = 'a\u202eb'; }),
  'half a character': edited(file => { file.scans[0].partij.naam = 'a\ud800'; }),
  'an id that is a path': edited(file => { file.scans[0].id = '../../../etc/passwd0000000000000000'; }), 'an action that is markup': edited(file => { file.scans[0].acties['<img src=x onerror=alert(1)>'] = file.scans[0].acties['wonen-01']; }),
  'a time that never was': edited(file => { file.scans[0].partij.op = '9999-01-01T00:00:00.000Z'; }), 'a revision without end': edited(file => { file.scans[0].partij.rev = 1e300; }), 'half a revision': edited(file => { file.scans[0].partij.rev = 1.5; }),
  'too many scans': edited(file => { file.scans = Array(501).fill(file.scans[0]); }), 'a missing key': edited(file => { delete file.scans[0].partij.rol; }), 'scans that are no list': edited(file => { file.scans = { length: 1, 0: file.scans[0] }; }),
  'a length that lies': edited(file => { file.scans[0].acties = []; }), 'a year that is text': edited(file => { file.scans[0].jaar = '2026'; }),
};

for (const [name, text] of Object.entries(hostile))
  test(`refused: ${name}`, () => {
    const reading = readFile(text);
    assert.equal(reading.ok, false);
    if (!reading.ok) assert.ok(reading.reason.length < 220 && reading.reason.endsWith('Er is niets veranderd.'), reading.reason);
    assert.equal(({} as { polluted?: boolean }).polluted, undefined);
  });

test('any JSON that is not ours is refused or read, never thrown', () => {
  fc.assert(fc.property(fc.jsonValue(), value => { readFile(JSON.stringify(value)); }), { numRuns: 500 });
  fc.assert(fc.property(fc.string(), text => assert.equal(readFile(text).ok, false)), { numRuns: 500 });
});

test('a mark before the text, as some programs write it, is no damage', () => assert.ok(readFile(`\ufeff${good}`).ok));
test('a file without a check sum, as another program may write it, opens', () => assert.ok(readFile(edited(() => {})).ok));

test('the schema refuses what we refuse, as far as a schema can say it', () => {
  for (const name of ['a newer version', 'an unknown key', 'an unknown answer', 'a number as text', 'a text too long', 'an id that is a path', 'a time that never was', 'too many scans', 'a missing key', 'a year that is text'])
    assert.equal(valid(JSON.parse(hostile[name]!)), false, name);
});

test('the same party twice in one file is merged, not lost', () => {
  const reading = readFile(edited(file => {
    const copy = structuredClone(file.scans[0]);
    delete copy.acties['wonen-01'];
    file.scans.push(copy);
  }));
  assert.ok(reading.ok);
  assert.equal([...reading.file.set.scans.values()][0]!.acties.size, 2);
});
