import assert from 'node:assert/strict';
import test from 'node:test';
import { setAction, setParty } from '../../islands/scan/edit';
import { clashes, together } from '../../islands/scan/clash';
import { emptySet, setOf } from '../../islands/scan/model';
import { now, scan } from './samples';

const sent = scan(1, { 'wonen-01': 'doen' }, { naam: 'Sociaal domein', gemeente: 'Proefstad' });
const later = '2026-11-22T09:00:00.000Z';
const filledIn = setAction(setParty(sent, { naam: 'Wonen Goed' }, later), 'wonen-01', { antwoord: 'nog-niet' }, later);
const no = (): boolean => false;

test('a file that was sent on and filled in by another party is said', () => {
  assert.deepEqual(clashes(setOf(sent), setOf(filledIn)).map(({ was, is }) => [was, is]), [['Sociaal domein', 'Wonen Goed']]);
});

test('no name, the same name in other capitals and another id say nothing', () => {
  assert.deepEqual(clashes(setOf(sent), setOf(setParty(sent, { naam: '' }, later))), []);
  assert.deepEqual(clashes(setOf(sent), setOf(setParty(sent, { naam: ' sociaal Domein' }, later))), []);
  assert.deepEqual(clashes(setOf(sent), setOf(scan(2, {}, { naam: 'Wonen Goed' }))), []);
});

test('together they are one party with the newest answer; apart both keep their own', () => {
  const answers = (apart: (file: number) => boolean): string[] =>
    [...together(emptySet, [setOf(sent), setOf(filledIn)], apart).scans.values()].map(one => `${one.partij.naam}: ${one.acties.get('wonen-01')!.antwoord}`);
  assert.deepEqual(answers(no), ['Wonen Goed: nog-niet']);
  assert.deepEqual(answers(file => file === 1), ['Sociaal domein: doen', 'Wonen Goed: nog-niet']);
});

test('the same file kept apart twice is one party, with an id that a file may have', () => {
  const twice = together(emptySet, [setOf(sent), setOf(filledIn), setOf(filledIn)], file => file > 0);
  assert.equal(twice.scans.size, 2);
  for (const one of twice.scans.values()) assert.match(one.id, /^[0-9a-f]{32}$/);
  assert.equal([...twice.scans.values()][0]!.partij.op, now);
});
