// tests/analyse.json of the repository: the reader in C# must pass the same.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { stem, tokens } from '../../islands/search/analyser';

const fixture = JSON.parse(readFileSync('../../../tests/analyse.json', 'utf8')) as { gelijk: string[][]; verschillend: string[][]; woorden: { tekst: string; woorden: string[] }[] };
const stemOf = (text: string) => stem(tokens(text)[0]!.word);

test('forms of one word share a stem', () => {
  for (const forms of fixture.gelijk) assert.equal(new Set(forms.map(stemOf)).size, 1, forms.join(' '));
});

test('different words do not', () => {
  for (const words of fixture.verschillend) assert.equal(new Set(words.map(stemOf)).size, words.length, words.join(' '));
});

test('texts fall into words', () => {
  for (const { tekst, woorden } of fixture.woorden) assert.deepEqual(tokens(tekst).map(token => token.word), woorden, tekst);
});
