import assert from 'node:assert/strict';
import test from 'node:test';
import { classOf, electorate, percent, regionOf, share } from '../../islands/scan/region';
import { compareYears } from '../../islands/scan/years';
import { changesSince, describe } from '../../islands/scan/migrate';
import { catalogue, scan, together } from './samples';

test('classes lie on the exact fraction', () => {
  assert.equal(classOf(1, 2), 'rood');
  assert.equal(classOf(58, 115), 'oranje'); // 50,4 %
  assert.equal(classOf(3, 4), 'oranje');
  assert.equal(classOf(87, 115), 'groen'); // 75,7 %
  assert.equal(classOf(302, 400), 'groen'); // 75,5 %
  assert.equal(classOf(0, 1), 'rood');
  assert.equal(classOf(1, 1), 'groen');
  assert.equal(classOf(0, 0), 'onbekend');
});

test('the percentage that is shown never contradicts the class', () => {
  for (let of = 1; of <= 400; of++)
    for (let doing = 0; doing <= of; doing++) {
      const shown = Number(percent(doing, of).replace(',', '.').replace('%', ''));
      const klasse = shown <= 50 ? 'rood' : shown <= 75 ? 'oranje' : 'groen';
      // 50,04 % is shown as 50,0 %: no denominator up to 400 comes that close.
      assert.equal(klasse, classOf(doing, of), `${doing}/${of} shown as ${shown}`);
    }
});

test('counted over gemeenten, each once; other parties beside them', () => {
  const voters = electorate([
    scan(1, { a: 'doen' }, { gemeente: 'Breda' }), scan(2, { a: 'regionaal' }, { gemeente: 'Oosterhout' }), scan(3, { a: 'deels' }, { gemeente: 'Zundert' }),
    scan(4, { a: 'weten-niet' }, { gemeente: 'Moerdijk' }), scan(5, { a: 'niet-van-toepassing' }, { gemeente: 'Drimmelen' }), scan(6, {}, { gemeente: 'Altena' }),
    scan(7, { a: 'nog-niet' }, { gemeente: 'Breda', rol: 'corporatie' }),
  ]);
  const [row] = regionOf(voters, ['a'], 'streng');
  assert.deepEqual(row!.gemeenten, { doing: 2, of: 3, klasse: 'oranje', unknown: 1, notApplicable: 1, blank: 1 });
  assert.deepEqual([row!.others.doing, row!.others.of], [0, 1]);
  assert.deepEqual(share(voters.gemeenten, 'a', 'ruim').doing, 3);
});

test('two departments of one gemeente count once, and the page can say so', () => {
  const voters = electorate([scan(1, { a: 'doen' }, { gemeente: 'Breda' }), scan(2, { a: 'nog-niet' }, { gemeente: 'breda ' })]);
  assert.equal(voters.gemeenten.length, 1);
  assert.equal(voters.doubled.length, 1);
});

test('by gemeentetype', () => {
  const all = [scan(1, { a: 'doen' }, { gemeente: 'A', gemeentetype: 'centrumgemeenten' }), scan(2, { a: 'doen' }, { gemeente: 'B', gemeentetype: 'kleinere-gemeenten' })];
  assert.equal(electorate(all, 'centrumgemeenten').gemeenten.length, 1);
});

test('two years: what moved, by whom', () => {
  const set = together(scan(1, { a: 'nog-niet', b: 'doen', c: 'deels' }, { jaar: 2025 }), scan(1, { a: 'doen', b: 'deels', c: 'deels' }, { jaar: 2026 }), scan(2, { a: 'doen' }, { jaar: 2025 }), scan(3, { a: 'doen' }, { jaar: 2026 }));
  const result = compareYears(set, 2025, 2026, ['a', 'b', 'c']);
  assert.deepEqual(result.moves.map(move => [move.action, move.movement]), [['a', 'vooruit'], ['b', 'terug']]);
  assert.deepEqual([result.inBoth.length, result.onlyEarlier.length, result.onlyLater.length], [1, 1, 1]);
});

test('an older file in a newer catalogue: what was added, renamed, retired', () => {
  const changes = changesSince(new Map([['wonen-01', 'Huurschulden betalen'], ['wonen-02', 'Huisbezoek bij een huurachterstand'], ['zorg-oud', 'Oude actie'], ['weg-01', 'Helemaal weg']]), catalogue.acties);
  assert.deepEqual(describe(changes), [
    'Nieuw: Bemoeizorg bieden',
    'Andere naam: “Huurschulden betalen” heet nu “Kleine huurschulden betalen”',
    'Vervallen: Oude actie. Zie nu: Bemoeizorg bieden. Uw antwoord blijft in het bestand staan.',
    'Vervallen: Helemaal weg. Uw antwoord blijft in het bestand staan.',
  ]);
});
