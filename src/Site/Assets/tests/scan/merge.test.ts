import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { setAction, setParty } from '../../islands/scan/edit';
import { merge } from '../../islands/scan/merge';
import { emptySet, keyOf } from '../../islands/scan/model';
import { withoutNames } from '../../islands/scan/names';
import { anySet, idOf, normal, now, scan, together } from './samples';

test('any order of files gives the same result', () => {
  fc.assert(fc.property(anySet, anySet, (a, b) => assert.deepEqual(normal(merge(a, b)), normal(merge(b, a)))), { numRuns: 500 });
  fc.assert(fc.property(anySet, anySet, anySet, (a, b, c) => assert.deepEqual(normal(merge(merge(a, b), c)), normal(merge(a, merge(b, c))))), { numRuns: 500 });
});

test('the same file twice changes nothing, and neither does an empty one', () => {
  fc.assert(fc.property(anySet, anySet, (a, b) => {
    const both = merge(a, b);
    assert.deepEqual(normal(merge(both, a)), normal(both));
    assert.deepEqual(normal(merge(both, both)), normal(both));
    assert.deepEqual(normal(merge(both, emptySet)), normal(both));
  }), { numRuns: 500 });
});

test('the newest answer per action stays, older answers to other actions too', () => {
  const start = scan(1, { 'wonen-01': 'doen', 'wonen-02': 'deels' });
  const atWork = setAction(start, 'wonen-01', { antwoord: 'nog-niet', notitie: 'gestopt' }, '2026-11-22T09:00:00.000Z');
  const atHome = setAction(start, 'wonen-02', { antwoord: 'doen' }, '2026-11-23T09:00:00.000Z');
  const [only] = [...merge(together(atWork), together(atHome)).scans.values()];
  assert.equal(only!.acties.get('wonen-01')!.antwoord, 'nog-niet');
  assert.equal(only!.acties.get('wonen-01')!.notitie, 'gestopt');
  assert.equal(only!.acties.get('wonen-02')!.antwoord, 'doen');
});

test('a change wins from what it was made on, also when the clock runs behind', () => {
  const start = scan(1, { 'wonen-01': 'doen' });
  const later = setAction(start, 'wonen-01', { antwoord: 'deels' }, '2020-01-01T00:00:00.000Z');
  assert.equal([...merge(together(later), together(start)).scans.values()][0]!.acties.get('wonen-01')!.antwoord, 'deels');
});

test('a cleared answer does not come back from an older file', () => {
  const start = scan(1, { 'wonen-01': 'doen' });
  const cleared = setAction(start, 'wonen-01', { antwoord: '' }, '2026-11-22T09:00:00.000Z');
  assert.equal([...merge(together(start), together(cleared)).scans.values()][0]!.acties.get('wonen-01')!.antwoord, '');
});

test('the same name is not the same party; the same id is, under any name', () => {
  const a = scan(1, { 'wonen-01': 'doen' }, { naam: 'Gemeente Breda' });
  const b = scan(2, { 'wonen-01': 'deels' }, { naam: 'Gemeente Breda' });
  assert.equal(merge(together(a), together(b)).scans.size, 2);
  const renamed = setParty(a, { naam: 'Breda' }, '2026-12-01T00:00:00.000Z');
  const merged = merge(together(a), together(renamed));
  assert.equal(merged.scans.size, 1);
  assert.equal(merged.scans.get(keyOf(a))!.partij.naam, 'Breda');
});

test('the same party in another year stands beside itself', () => {
  assert.equal(merge(together(scan(1, {}, { jaar: 2025 })), together(scan(1, {}, { jaar: 2026 }))).scans.size, 2);
});

test('names out, ids stay, and merging with the original gives the original back', () => {
  const a = setAction(scan(1, { 'wonen-01': 'doen' }, { naam: 'Gemeente Breda', gemeente: 'Breda' }), 'wonen-01', { notitie: 'Breda betaalt (a.b) mee', eigenaar: 'beleidsadviseur' }, now);
  const set = together(a, scan(2, { 'wonen-01': 'deels' }, { naam: 'Traverse', rol: 'zorgaanbieder', gemeente: 'Breda' }));
  const nameless = withoutNames(set, true);
  const text = JSON.stringify(normal(nameless));
  assert.ok(!text.includes('Breda') && !text.includes('Traverse'), text);
  assert.ok(text.includes(idOf(1)) && text.includes('beleidsadviseur') && text.includes('betaalt (a.b) mee'));
  assert.ok(!JSON.stringify(normal(withoutNames(set, false))).includes('betaalt'));
  assert.deepEqual(normal(merge(nameless, set)), normal(set));
});
