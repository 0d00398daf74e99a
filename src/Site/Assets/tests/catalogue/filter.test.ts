import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { chosen, query } from '../../islands/catalogue/choice';
import { csv, paper } from '../../islands/catalogue/export';
import { notesOf } from '../../islands/docx/document';
import { filter, readState, readWords, toggle, writeState, type State, type Words } from '../../islands/catalogue/filter';
import { parse, toggle as toggleSelected } from '../../islands/catalogue/selection';

const params = ['pijler', 'vorm', 'route'];
const words = ['a', 'b', 'c', 'd'];
const known: Words = new Map(params.map(param => [param, new Set(words)]));

const entry = fc.array(fc.tuple(fc.constantFrom(...params), fc.constantFrom(...words)), { maxLength: 6 })
  .map(pairs => readWords(pairs.map(([param, word]) => `${param}=${word}`).join(' ')));
const state = fc.array(fc.tuple(fc.constantFrom(...params), fc.constantFrom(...words)), { maxLength: 5 })
  .map(pairs => pairs.reduce<State>((before, [param, word]) => toggle(before, param, word, true), new Map()));

/** The definition, without any cleverness: OR within a facet, AND across facets. */
function naive(one: Words, chosenWords: State): boolean {
  return [...chosenWords].every(([param, set]) => [...set].some(word => one.get(param)?.has(word)));
}

test('what is shown and the counts equal a naive recount', () => {
  fc.assert(fc.property(fc.array(entry, { maxLength: 30 }), state, (entries, now) => {
    const result = filter(entries, now, known);
    assert.deepEqual(result.visible, entries.map(one => naive(one, now)));
    for (const param of params)
      for (const word of words) {
        const others = new Map([...now].filter(([key]) => key !== param));
        const expected = entries.filter(one => naive(one, others) && one.get(param)?.has(word)).length;
        assert.equal(result.counts.get(param)?.get(word) ?? 0, expected, `${param}=${word}`);
      }
  }));
});

test('a state survives its address', () => {
  fc.assert(fc.property(state, now => {
    const back = readState(new URLSearchParams(writeState(now, known)), known);
    assert.equal(writeState(back, known), writeState(now, known));
  }));
});

test('an address with unknown words changes nothing', () => {
  assert.equal(readState(new URLSearchParams('pijler=zz&x=a&vorm=<script>'), known).size, 0);
});

test('choosing and unchoosing gives the state before', () => {
  const now = toggle(new Map(), 'pijler', 'a', true);
  assert.equal(toggle(now, 'pijler', 'a', false).size, 0);
});

test('a comparison holds four known interventions, without doubles', () => {
  const all = new Set(['a', 'b', 'c', 'd', 'e']);
  assert.deepEqual(chosen(['a', 'x', 'a', 'b', 'c', 'd', 'e'], all), ['a', 'b', 'c', 'd']);
  assert.equal(query([]), '');
  assert.equal(query(['a', 'b']), '?i=a&i=b');
});

test('a selection that is not ours counts as empty', () => {
  for (const text of [null, '', '{', '[1,null,"x"]', '[{"id":"a","titel":"t","url":"javascript:alert(1)"}]', '{"id":"a"}']) assert.deepEqual(parse(text), []);
  const item = { id: 'a', titel: 'T', url: '/acties/t/' };
  assert.deepEqual(parse(JSON.stringify([item])), [item]);
  assert.deepEqual(toggleSelected([item], item), []);
});

test('a selection as CSV carries its sources and is no formula', () => {
  const text = csv([{ id: 'a', soort: 'actie', titel: '=1+1', samenvatting: 's', url: '/acties/t/', bronnen: [{ publicatie: 'p', vindplaats: 'bladzijde 3' }] }], new Map([['p', { titel: 'Gids', adres: 'https://voorbeeld.nl' }]]), 'https://site/');
  assert.match(text, /'=1\+1/);
  assert.match(text, /Gids, bladzijde 3 \(https:\/\/voorbeeld\.nl\)/);
});

test('a selection as a document carries each source as a footnote', () => {
  const item = { id: 'a', soort: 'actie', titel: 'T', samenvatting: 's', url: '/acties/t/', bronnen: [{ publicatie: 'p', vindplaats: 'bladzijde 3' }] };
  assert.deepEqual(notesOf(paper([item], new Map([['p', { titel: 'Gids', adres: 'https://voorbeeld.nl' }]]), 'https://site/', '2026-11-21')), ['Gids. bladzijde 3. https://voorbeeld.nl.']);
});
