import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Facets } from '../../islands/search/facets';
import { questionIn, queryOf, stateOf, toggled } from '../../islands/search/state';

const facets = new Facets({
  soorten: ['actie', 'begrip'], gewichten: [1.15, 1],
  facetten: [
    { naam: 'soort', titel: 'Soort', waarden: ['actie', 'Acties', 'begrip', 'Begrippen'], verzamelingen: [[0], [1]], codes: '000001' },
    { naam: 'pijler', titel: 'Pijler', waarden: ['voorzorg', 'Voorzorg', 'herstelzorg', 'Herstelzorg'], verzamelingen: [[0], [0, 1], []], codes: '000102' },
  ],
}, 3);

test('an address gives a state and a state gives that address', () => {
  for (const query of ['?q=huis', '?q=18-&soort=actie', '?q=a+b&soort=actie&soort=begrip&pijler=voorzorg&pagina=3']) assert.equal(queryOf(stateOf(query, facets)), query);
});

test('any address is read without an error', () => {
  fc.assert(fc.property(fc.string(), text => {
    const state = stateOf(`?${text}`, facets);
    assert.ok(state.page >= 1 && state.page < 1000 && state.question.length <= 200);
  }));
  assert.equal(questionIn('?q=%00%07a%1b+%0a++b'), 'a b');
  assert.equal(stateOf('?q=x&pagina=-3', facets).page, 1);
  assert.equal(stateOf('?q=x&pagina=1e9', facets).page, 1);
});

test('within a facet or, between facets and; each facet is counted under the others', () => {
  const choice = stateOf('?q=x&soort=actie&pijler=herstelzorg', facets).choice;
  assert.deepEqual([0, 1, 2].filter(document => facets.admits(document, choice)), [1]);
  const counts = facets.counts([0, 1, 2], choice);
  assert.deepEqual(facets.all.map(facet => counts.get(facet)), [[1, 0], [2, 1]]);
  assert.ok(!facets.admits(0, stateOf('?q=x&soort=bestaat-niet', facets).choice));
});

test('a filter on and off is where it began, on the first page', () => {
  const state = stateOf('?q=x&pagina=4', facets);
  assert.equal(queryOf(toggled(toggled(state, 'soort', 'actie', true), 'soort', 'actie', false)), '?q=x');
});
