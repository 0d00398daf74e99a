import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { answers } from '../../islands/scan/answers';
import { setAction, setBlock, setParty } from '../../islands/scan/edit';
import { Editing, type Target } from '../../islands/scan/history';
import { progressOf } from '../../islands/scan/progress';
import { savedLine } from '../../islands/scan/saved';
import { revisionOf } from '../../islands/scan/model';
import { cleanLine, cleanText } from '../../islands/scan/text';
import { now, scan } from './samples';

const blocks = [{ id: 'wonen', actions: ['a', 'b', 'c'] }, { id: 'zorg', actions: ['d', 'e'] }];

test('progress: done per block, what is open, and what was passed over', () => {
  const progress = progressOf(scan(1, { b: 'doen', d: 'weten-niet' }), blocks);
  assert.deepEqual([progress.done, progress.of], [2, 5]);
  assert.deepEqual(progress.perBlock.get('wonen'), { done: 1, of: 3 });
  assert.deepEqual(progress.open, ['a', 'c', 'e']);
  assert.deepEqual(progress.skipped, ['a', 'c']);
});

test('progress of the short form counts blocks', () => {
  const short = setBlock(setParty(scan(1, {}), { vorm: 'kort' }, now), 'wonen', { antwoord: 'deels' }, now);
  const progress = progressOf(short, blocks);
  assert.deepEqual([progress.done, progress.of, progress.open], [1, 2, ['zorg']]);
});

test('a note without an answer is not yet an answer', () => {
  assert.equal(progressOf(setAction(scan(1, {}), 'a', { notitie: 'later' }, now), blocks).done, 0);
});

test('undo gives back what was there, whatever was done', () => {
  const step = fc.record({ id: fc.constantFrom('a', 'b'), antwoord: fc.constantFrom('' as const, ...answers), typing: fc.boolean(), notitie: fc.constantFrom('', 'x', 'xy') });
  fc.assert(fc.property(fc.array(step, { maxLength: 12 }), steps => {
    const editing = new Editing(scan(1, { a: 'doen' }));
    const before = [...editing.scan.acties].map(([id, entry]) => [id, entry.antwoord, entry.notitie]);
    for (const { id, antwoord, notitie, typing } of steps) editing.change({ kind: 'actie', id } as Target, typing ? { notitie } : { antwoord }, now, typing);
    while (editing.canUndo) editing.undo(now);
    const after = [...editing.scan.acties].filter(([id, entry]) => id === 'a' || entry.antwoord + entry.notitie !== '').map(([id, entry]) => [id, entry.antwoord, entry.notitie]);
    assert.deepEqual(after, before);
  }), { numRuns: 300 });
});

test('typing on in one field is one change and one revision; another field is another', () => {
  const editing = new Editing(scan(1, {}));
  const start = revisionOf(editing.scan);
  for (const text of ['e', 'ee', 'een']) editing.change({ kind: 'actie', id: 'a' }, { notitie: text }, now, true);
  assert.equal(revisionOf(editing.scan), start + 1);
  editing.change({ kind: 'actie', id: 'a' }, { nodig: 'geld' }, now, true);
  assert.equal(revisionOf(editing.scan), start + 2);
  assert.equal(editing.scan.acties.get('a')!.notitie, 'een');
  editing.undo(now);
  assert.equal(editing.scan.acties.get('a')!.notitie, 'een');
  assert.equal(editing.scan.acties.get('a')!.nodig, '');
});

test('what another tab wrote while somebody types is not typed over', () => {
  const editing = new Editing(scan(1, {}));
  editing.change({ kind: 'actie', id: 'a' }, { notitie: 'e' }, now, true);
  editing.receive(setAction(editing.scan, 'b', { antwoord: 'doen' }, now));
  editing.change({ kind: 'actie', id: 'a' }, { notitie: 'en' }, now, true);
  assert.equal(editing.scan.acties.get('b')!.antwoord, 'doen');
});

test('the line about saving', () => {
  assert.equal(savedLine(null, 0, '', 'werkt'), 'Nog niets ingevuld.');
  assert.equal(savedLine(null, 1, '', 'werkt'), 'Nog niet in een bestand bewaard: 1 wijziging. Uw antwoorden staan ook in deze browser.');
  assert.equal(savedLine({ op: now, rev: 5 }, 10, 'om 14.32', 'werkt'), 'Laatst in een bestand bewaard om 14.32; daarna 5 wijzigingen. Uw antwoorden staan ook in deze browser.');
  assert.match(savedLine(null, 3, '', 'geblokkeerd'), /bewaart niets/);
  assert.match(savedLine(null, 3, '', 'vol'), /is vol/);
});

test('text is cleaned once and stays clean', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), text => {
    const clean = cleanText(text);
    assert.equal(cleanText(clean), clean);
    assert.ok(clean.isWellFormed === undefined || clean.isWellFormed());
    assert.doesNotMatch(cleanLine(text, 200), /[\r\n\t]/);
  }), { numRuns: 1000 });
  // Cut within a character: the half goes too.
  assert.equal(cleanText('a'.repeat(9) + '👩', 10), 'a'.repeat(9));
});
