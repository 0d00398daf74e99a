import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Library, type Fetch } from '../../islands/search/library';

const facets = { soorten: ['actie'], gewichten: [1], facetten: [{ naam: 'soort', titel: 'Soort', waarden: ['actie', 'Acties'], verzamelingen: [[0]], codes: '0000' }] };
const files: Record<string, unknown> = {
  'index.json': { map: 'i-1', aantal: 2, termen: 'a huis', spelling: '', verwant: '', resultaten: '01', details: '0' },
  'i-1/facetten.json': facets,
  'i-1/t0.json': [['appel', 1, '0_']],
  'i-1/t1.json': [['huis', 2, '1_']],
  'i-1/r0.json': [['een', '/a/', 'A', '', '', []]],
  'i-1/r1.json': [['twee', '/b/', 'B', '', '', ['kop', 'Kop']]],
  'i-1/d0.json': [['', ''], ['x|y', 'tekst']],
};

function server(given: Record<string, unknown>): { fetch: Fetch; asked: string[] } {
  const asked: string[] = [];
  return { asked, fetch: async path => {
    asked.push(path);
    if (!(path in given)) throw new Error(path);
    return given[path];
  } };
}

test('a question fetches what it needs, once', async () => {
  const { fetch, asked } = server(files);
  const library = await Library.open(fetch);
  assert.deepEqual((await library.ask('huizen')).hits.map(hit => hit.document), [1]);
  await library.ask('huis');
  assert.equal((await library.record(1)).id, 'twee');
  assert.deepEqual((await library.detailsOf(1)).names, ['x', 'y']);
  assert.deepEqual(asked, ['index.json', 'i-1/facetten.json', 'i-1/t1.json', 'i-1/r1.json', 'i-1/d0.json']);
});

test('a file that is missing is an error for whoever asks, and may be there the next time', async () => {
  const { ['i-1/t1.json']: gone, ...rest } = files;
  const given: Record<string, unknown> = rest;
  const library = await Library.open(server(given).fetch);
  await assert.rejects(library.ask('huis'));
  given['i-1/t1.json'] = gone;
  assert.equal((await library.ask('huis')).hits.length, 1);
});

test('an index that was replaced since is read anew, past the caches', async () => {
  let fresh = 0;
  const library = await Library.open(async (path, again) => {
    if (again) fresh++;
    if (path === 'index.json' && !again) return { ...files['index.json'] as object, map: 'i-0' };
    if (!(path in files)) throw new Error(path);
    return files[path];
  });
  assert.equal(fresh, 1);
  assert.equal((await library.ask('huis')).hits.length, 1);
});
