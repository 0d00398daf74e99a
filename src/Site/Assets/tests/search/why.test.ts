import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { excerpt, marked, type Marks } from '../../islands/search/why';

const marks = (stems: string[], phrases: string[][] = []): Marks => ({ stems: new Set(stems), phrases: new Map(phrases.map(phrase => [phrase[0]!, [phrase]])) });
const shown = (text: string, given: Marks) => marked(text, given).map(piece => piece.marked ? `[${piece.text}]` : piece.text).join('');

test('a form of the word is marked, and a compound with it', () => {
  assert.equal(shown('Huurschulden en de huurschuld van één huurder.', marks(['schuld'])), '[Huurschulden] en de [huurschuld] van één huurder.');
  assert.equal(shown('Schulden? (Schuld)hulp!', marks(['schuld'])), '[Schulden]? ([Schuld)hulp]!');
});

test('a phrase is marked as one, small words between', () => {
  assert.equal(shown('Wie uit zijn huis is gezet, zoekt onderdak.', marks([], [['huis', 'zet']])), 'Wie uit zijn [huis is gezet], zoekt onderdak.');
});

test('the pieces are the text, whatever it is', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.stringMatching(/^[a-z]{1,5}$/)), (text, stems) => {
    assert.equal(marked(text, marks(stems)).map(piece => piece.text).join(''), text);
  }));
});

test('the sentence with most of the words is shown, and not too long', () => {
  const text = 'Een loket helpt. Een loket voor schulden helpt meer. Iets anders.';
  assert.equal(excerpt(text, marks(['loket', 'schuld'])), 'Een loket voor schulden helpt meer.');
  assert.equal(excerpt(text, marks(['fiets'])), undefined);
  const long = excerpt(`${'woord '.repeat(200)}schulden ${'woord '.repeat(200)}`, marks(['schuld']))!;
  assert.ok(long.length < 260 && long.includes('schulden') && long.startsWith('… ') && long.endsWith(' …'), long);
});
