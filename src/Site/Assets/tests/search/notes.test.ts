import assert from 'node:assert/strict';
import { test } from 'node:test';
import { notesOf } from '../../islands/search/notes';
import type { Answer } from '../../islands/search/ranking';

const group = { key: '~dakloosheid', scale: 1, encoded: '0_', shown: ['Dakloosheid', 'daklozen', 'zwerver'], parts: ['daklozen', 'zwervers'], phrases: [], document: 3 };
const answerTo = (...words: string[]): Answer => ({ hits: [], kin: new Map(), asked: words.map(text => ({ text, clauses: [{ row: group, weight: 1, way: 'concept' as const, word: text }] })) });

test('a word that is out of date is named, its singular too', () => {
  assert.equal(notesOf(answerTo('daklozen')).outdated?.today, 'Dakloosheid');
  assert.equal(notesOf(answerTo('opvang', 'daklozen')).outdated?.word, 'daklozen');
  assert.equal(notesOf(answerTo('zwerver')).outdated?.document, 3);
});

test('another word with the same stem is not', () => {
  assert.equal(notesOf(answerTo('dakloos')).outdated, undefined);
  assert.equal(notesOf(answerTo('dakloze', 'gezinnen')).outdated, undefined);
});

test('a mistake that leaves the stem as it is, is a mistake; another form is none', () => {
  const row = { ...group, key: 'schuldhulpverlen', shown: ['schuldhulpverlening', 'schuldhulpverleningen'], parts: [], document: -1 };
  const corrected = (text: string) => notesOf({ hits: [], kin: new Map(), asked: [{ text, clauses: [{ row, weight: 1, way: 'exact', word: text }] }] }).corrected?.to;
  assert.equal(corrected('schuldhulpverlenning'), 'schuldhulpverlening');
  assert.equal(corrected('schuldhulpverlening'), undefined);
  assert.equal(corrected('schuldhulpverlenings'), undefined);
});
