import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { answers, type Answer } from '../../islands/scan/answers';
import { agendaOf } from '../../islands/scan/agenda';
import { columnsOf, disagreement, disagreementWord, rowOf, rowsOf, sorted } from '../../islands/scan/matrix';
import { scan, together } from './samples';

const cells = fc.array(fc.constantFrom<Answer | ''>('', ...answers), { maxLength: 60 });

test('disagreement lies between 0 and 1 and does not depend on the order of parties', () => {
  fc.assert(fc.property(cells, fc.infiniteStream(fc.nat()), given => {
    const value = disagreement(given);
    assert.ok(value >= 0 && value <= 1);
    assert.equal(disagreement([...given].reverse()), value);
  }), { numRuns: 500 });
});

test('half does it and half does not is the most; all the same is nothing', () => {
  assert.equal(disagreement(['doen', 'nog-niet']), 1);
  assert.equal(disagreement(['doen', 'doen', 'nog-niet', 'nog-niet']), 1);
  assert.equal(disagreement(['doen', 'deels']), 0.25);
  assert.equal(disagreement(['doen', 'regionaal']), 0);
  assert.equal(disagreement(['doen', 'weten-niet', 'niet-van-toepassing', '']), 0);
  assert.equal(disagreementWord(rowOf('a', ['doen', 'weten-niet'])), 'te weinig antwoorden');
  assert.equal(disagreementWord(rowOf('a', ['doen', 'doen'])), 'eens');
});

test('nobody does it: at least one says so, and no one says otherwise', () => {
  assert.equal(rowOf('a', ['nog-niet', 'weten-niet', '']).nobody, true);
  assert.equal(rowOf('a', ['nog-niet', 'deels']).nobody, false);
  assert.equal(rowOf('a', ['weten-niet', '']).nobody, false);
});

test('sorted by what the room should talk about; equals keep the order of the catalogue', () => {
  const columns = [scan(1, { a: 'doen', b: 'doen', c: 'nog-niet', d: 'weten-niet', e: 'doen' }), scan(2, { a: 'doen', b: 'nog-niet', c: 'nog-niet', d: 'weten-niet', e: 'doen' })];
  const rows = rowsOf(columns, ['a', 'b', 'c', 'd', 'e']);
  const order = (by: 'verschil' | 'weten-niet' | 'niemand' | 'volgorde'): string => sorted(rows, by).map(row => row.action).join('');
  assert.equal(order('verschil'), 'bacde');
  assert.equal(order('weten-niet'), 'dabce');
  assert.equal(order('niemand'), 'cabde');
  assert.equal(order('volgorde'), 'abcde');
});

test('per party one column: of the year that was asked, or the latest', () => {
  const set = together(scan(1, {}, { jaar: 2025 }), scan(1, {}, { jaar: 2026 }), scan(2, {}, { jaar: 2025, rol: 'corporatie' }));
  assert.deepEqual(columnsOf(set, 'laatste').map(one => one.jaar), [2026, 2025]);
  assert.deepEqual(columnsOf(set, 2025).length, 2);
  assert.deepEqual(columnsOf(set, 2026).length, 1);
});

test('the agenda fits two half-days and names no action twice', () => {
  const names = Array.from({ length: 119 }, (_, index) => `actie-${index}`);
  fc.assert(fc.property(fc.array(fc.array(fc.constantFrom<Answer | ''>('', ...answers), { minLength: 119, maxLength: 119 }), { minLength: 1, maxLength: 6 }), parties => {
    const rows = names.map((name, index) => rowOf(name, parties.map(party => party[index]!)));
    const days = agendaOf(rows);
    for (const day of days) assert.ok(day.delen.reduce((sum, part) => sum + part.minuten, 0) <= 240);
    const all = days.flatMap(day => day.delen.flatMap(part => part.acties));
    assert.equal(new Set(all).size, all.length);
  }), { numRuns: 50 });
});
