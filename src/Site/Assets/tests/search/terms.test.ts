import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { distance } from '../../islands/search/distance';
import { mayHave, TermFiles, type RawRow } from '../../islands/search/terms';

const key = fc.stringMatching(/^[a-c~][a-d]{0,3}$/);
const keys = fc.uniqueArray(key, { minLength: 1, maxLength: 40 }).map(list => list.sort());

/** The keys in files of these sizes, all here. */
function filesOf(all: readonly string[], size: number): TermFiles {
  const chunks: string[][] = [];
  for (let at = 0; at < all.length; at += size) chunks.push(all.slice(at, at + size));
  const starts = chunks.map(chunk => chunk[0]!);
  const terms = new TermFiles(starts.join(' '), starts.join(' '), '');
  chunks.forEach((chunk, file) => {
    terms.add(`t${file}`, chunk.map((one): RawRow => [one]));
    terms.add(`s${file}`, chunk.map(one => `1${one}`));
  });
  return terms;
}

test('any cut into files finds the same terms', () => {
  fc.assert(fc.property(keys, fc.integer({ min: 1, max: 9 }), key, (all, size, asked) => {
    const terms = filesOf(all, size);
    assert.equal(terms.find(asked)?.key, all.includes(asked) ? asked : undefined);
    assert.deepEqual(terms.spellings(asked).map(spelling => spelling.key), all.filter(one => one.startsWith(asked)));
    assert.equal(terms.missing.size, 0);
  }));
});

test('what is not here is named, and only that', () => {
  const terms = new TermFiles('a d g', 'a g', '');
  assert.equal(terms.find('e'), undefined);
  assert.deepEqual([...terms.missing], ['t1']);
  terms.add('t1', [['d'], ['e', 2, '0_']]);
  assert.equal(terms.find('e')?.scale, 2);
  assert.equal(terms.missing.size, 0);
  terms.spellings('g');
  assert.deepEqual([...terms.missing], ['s1']);
});

test('a guess fetches the filter once, and then only what may be there', () => {
  const terms = new TermFiles('a d g', '', '');
  assert.equal(terms.guess('e'), undefined);
  assert.deepEqual([...terms.missing], ['filter']);
  terms.add('filter', '0000');
  assert.equal(terms.guess('e'), undefined);
  assert.equal(terms.missing.size, 0);
  terms.add('filter', '____');
  terms.guess('e');
  assert.deepEqual([...terms.missing], ['t1']);
  assert.equal(mayHave('0000', 'e'), false);
});

test('a spelling is its use, its stem and its words', () => {
  const terms = new TermFiles('', 'huis', '');
  terms.add('s0', ['Ahuis|huizen|huis', '0huur']);
  assert.deepEqual(terms.spellings('hu'), [{ key: 'huis', words: ['huizen', 'huis'], use: 10 }, { key: 'huur', words: ['huur'], use: 0 }]);
});

test('relatives are fetched for entries that may have them', () => {
  const terms = new TermFiles('', '', '370KB1');
  assert.deepEqual([2, 3, 9, 10, 20, 31].map(document => terms.family(document)), [-1, 0, 0, -1, 1, -1]);
  assert.deepEqual(terms.relatives(12), []);
  assert.equal(terms.missing.size, 0);
  assert.deepEqual(terms.relatives(5), []);
  assert.deepEqual([...terms.missing], ['v0']);
  terms.add('v0', ['1V29', '', 'g1A']);
  assert.deepEqual(terms.relatives(3), [2, 31, 4, 9]);
  assert.deepEqual(terms.relatives(4), []);
  assert.deepEqual(terms.relatives(5), [26, 10]);
  assert.equal(terms.missing.size, 0);
});

test('the distance is that of a slow version', () => {
  const slow = (a: string, b: string): number => {
    const table = Array.from({ length: a.length + 1 }, (_, i) => Array.from({ length: b.length + 1 }, (_, j) => i === 0 ? j : j === 0 ? i : 0));
    for (let i = 1; i <= a.length; i++) for (let j = 1; j <= b.length; j++) {
      table[i]![j] = Math.min(table[i - 1]![j]! + 1, table[i]![j - 1]! + 1, table[i - 1]![j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) table[i]![j] = Math.min(table[i]![j]!, table[i - 2]![j - 2]! + 1);
    }
    return table[a.length]![b.length]!;
  };
  const word = fc.stringMatching(/^[abc]{0,7}$/);
  fc.assert(fc.property(word, word, fc.integer({ min: 0, max: 3 }), (a, b, limit) => {
    const exact = slow(a, b);
    assert.equal(distance(a, b, limit) > limit, exact > limit);
    if (exact <= limit) assert.equal(distance(a, b, limit), exact);
  }));
});
