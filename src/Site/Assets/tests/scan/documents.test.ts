import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { inlines, plain, type Inline, type TextDocument } from '../../islands/docx/document';
import { markdown } from '../../islands/docx/markdown';
import { word } from '../../islands/docx/word';
import { prestatieafspraken } from '../../islands/scan/documents/agreements';
import { collegevoorstel, raadsinformatiebrief } from '../../islands/scan/documents/council';
import { emptyForm, invitation } from '../../islands/scan/documents/form';
import type { Material } from '../../islands/scan/documents/material';
import { regioplan } from '../../islands/scan/documents/regioplan';
import { setAction, setDecision, setParked } from '../../islands/scan/edit';
import { columnsOf } from '../../islands/scan/matrix';
import { csv } from '../../islands/sheet/csv';
import { columnName, xlsx } from '../../islands/sheet/xlsx';
import { answerSheet } from '../../islands/scan/sheets';
import { anySet, catalogue, idOf, now, scan, together } from './samples';

function material(set = together(
  setAction(scan(1, { 'wonen-01': 'nog-niet', 'wonen-02': 'doen', 'zorg-01': 'weten-niet' }, { naam: 'Gemeente Breda', gemeente: 'Breda' }), 'wonen-01', { prioriteit: 'hoog', nodig: '20.000 euro' }, now),
  scan(2, { 'wonen-01': 'doen', 'wonen-02': 'doen' }, { naam: 'Corporatie', rol: 'corporatie' }))): Material {
  return { catalogue, columns: columnsOf(set, 'laatste'), set, name: 'Baronie', date: '2026-11-21' };
}

const papers: Record<string, (material: Material) => TextDocument> = { regioplan, collegevoorstel, raadsinformatiebrief, prestatieafspraken };

/** Every stretch of text that stands by itself: a paragraph, an item, a cell's row. */
function stretches(document: TextDocument): readonly (readonly Inline[])[] {
  return document.blocks.flatMap(block => {
    if (block.kind === 'list') return block.items;
    if (block.kind === 'table') return block.rows.map(row => row.flat());
    return block.kind === 'break' ? [] : [block.content];
  });
}

for (const [name, write] of Object.entries(papers)) {
  test(`${name}: no number without a footnote`, () => {
    const decided = setDecision(material().set, 'wonen-01', { besluit: 'doen', reden: 'Er zijn 40 uitzettingen per jaar', termijn: '2027', eigenaar: 'Wethouder' }, now);
    for (const set of [material().set, decided])
      for (const stretch of stretches(write(material(set)))) {
        // A date is no claim.
        const text = plain(stretch).replace(/\b\d{1,2} (januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december) \d{4}\b/g, '');
        if (/\d/.test(text)) assert.ok(stretch.some(inline => typeof inline === 'object' && 'note' in inline), text);
      }
  });

  test(`${name}: what is not known is said`, () => {
    const text = markdown(write(material()));
    assert.match(text, /onbekend/i);
    if (name !== 'prestatieafspraken') assert.match(text, /onbekend/);
  });

  test(`${name}: whatever people typed, Word and Markdown come out`, () => {
    fc.assert(fc.property(anySet, set => {
      const document = write(material(set));
      assert.ok(word(document).length > 1000);
      assert.ok(markdown(document).startsWith('# '));
    }), { numRuns: 50 });
  });
}

test('the plan names what was chosen, with evidence, money and what is missing', () => {
  const text = markdown(regioplan(material()));
  assert.match(text, /### Wat wij kiezen[\s\S]*#### Kleine huurschulden betalen/);
  assert.match(text, /Minder uitzettingen in één onderzoek met 120 huishoudens; zekerheid laag\.\[\^\d+\]/);
  assert.match(text, /staat tegenover elke euro 1,5 euro aan baten\.\[\^\d+\]/);
  assert.match(text, /\[\^\d+\]: MKBA huurschulden \(2020\), p\. 4\./);
  assert.match(text, /Wie eigenaar is van: Kleine huurschulden betalen/);
  assert.match(text, /een voorstel: een of meer partijen gaven ze hoge prioriteit/);
});

test('a sentence about money is never cut: it is there whole or not at all', () => {
  const [first, ...rest] = catalogue.interventies;
  const figure = (tekst: string): Material => ({ ...material(), catalogue: { ...catalogue, interventies: [{ ...first!, mkba: [{ tekst, bronnen: first!.bronnen }] }, ...rest] } });
  const fits = `Volgens de bron 4 euro per euro. Niet te zeggen: ${'dat '.repeat(70)}X.`;
  const tooLong = `Volgens de bron 4 euro per euro. Niet te zeggen: ${'dat '.repeat(90)}X.`;
  for (const write of [collegevoorstel, raadsinformatiebrief]) {
    assert.ok(markdown(write(figure(fits))).includes(fits));
    const text = markdown(write(figure(tooLong)));
    assert.ok(!text.includes('4 euro per euro') && text.includes('Andere cijfers staan in het regioplan'));
  }
});

test('a risk is there whole or not at all, and a number in it needs its own source', () => {
  const [first, ...rest] = catalogue.interventies;
  const risk = (tekst: string, bronnen = first!.bronnen): string => markdown(collegevoorstel({ ...material(), catalogue: { ...catalogue, interventies: [{ ...first!, risicos: [{ tekst, bronnen }] }, ...rest] } }));
  assert.match(risk('Er zijn 30 zoekers.'), /Er zijn 30 zoekers\.\[\^\d+\]/);
  assert.doesNotMatch(risk('Er zijn 30 zoekers.', []), /30 zoekers/);
  assert.doesNotMatch(risk(`Er zijn 30 zoekers. ${'Meer. '.repeat(60)}`), /30 zoekers/);
  assert.match(risk('Er is weinig plek.', []), /Er is weinig plek\.\n/);
  assert.match(risk('x'), /Te verwachten bezwaar: Dit lokt schulden uit\./);
});

test('two notes in a row stay two numbers', () => {
  const text = new TextDecoder().decode(word({ title: 't', date: '2026-11-21', blocks: [{ kind: 'paragraph', content: ['a', { note: 'een' }, { note: 'twee' }] }] }));
  assert.match(text, /footnoteReference w:id="1"\/><\/w:r><w:r><w:rPr><w:rStyle w:val="FootnoteReference"\/><\/w:rPr><w:t xml:space="preserve">, <\/w:t>/);
});

test('an action whose interventions have no evidence or figures says so', () => {
  const set = setDecision(material().set, 'wonen-02', { besluit: 'doen' }, now);
  const text = markdown(regioplan(material(set)));
  assert.match(text, /nog niets uitgezocht/);
  assert.match(text, /geen cijfer bekend/);
  assert.doesNotMatch(text, /#### Kleine huurschulden betalen/, 'once something is decided, only decisions count');
});

test('decisions that are not "doen" keep their reason, and parked points come along', () => {
  const set = setParked(setDecision(material().set, 'zorg-01', { besluit: 'niet', reden: 'Doet de buurgemeente' }, now), idOf(9), { tekst: 'Wie betaalt de zaal?' }, now);
  const text = markdown(regioplan(material(set)));
  assert.match(text, /Bemoeizorg bieden \| doen we niet \| Doet de buurgemeente/);
  assert.match(text, /Wie betaalt de zaal\?/);
});

test('papers for the council offer doing nothing beside the options', () => {
  for (const write of [collegevoorstel, raadsinformatiebrief]) assert.match(markdown(write(material())), /\| Niets doen \|/);
});

test('what a reader typed is text in every form', () => {
  const nasty = '</w:t><script>alert(1)</script> **vet** | [x](javascript:alert(1)) & <b>';
  const set = together(setAction(scan(1, { 'wonen-01': 'nog-niet' }, { naam: nasty }), 'wonen-01', { nodig: nasty, prioriteit: 'hoog', eigenaar: nasty }, now));
  const document = regioplan(material(set));
  const package_ = new TextDecoder().decode(word(document));
  assert.ok(!package_.includes('<script>') && package_.includes('&lt;script&gt;'));
  const text = markdown(document);
  assert.ok(!text.includes('<script>alert') && !/[^\\]\]\(javascript:/.test(text), text.match(/.*javascript.*/)?.[0]);
});

test('the same document gives the same bytes', () => {
  assert.deepEqual(word(regioplan(material())), word(regioplan(material())));
});

test('the empty form holds every action once, and every block its questions', () => {
  const text = markdown(emptyForm(catalogue, '2026-11-21'));
  for (const action of catalogue.acties) assert.equal(text.split(`| ${action.titel} |`).length - 1, action.vervallen ? 0 : 1, action.titel);
  assert.equal(text.split('Waar liggen kansen').length - 1, catalogue.groepen.length);
  assert.match(markdown(invitation('2026-11-21')), /Bewaar als bestand/);
});

test('CSV: semicolons, a mark for Excel, and nothing that runs', () => {
  const set = together(setAction(scan(1, { 'wonen-01': 'doen' }, { naam: '=HYPERLINK("x")' }), 'wonen-01', { notitie: '+1; "twee"\nregel', eigenaar: '@som', nodig: '  -2' }, now));
  const text = csv(answerSheet(catalogue, columnsOf(set, 'laatste')));
  assert.ok(text.startsWith('\ufeffActie-id;'));
  assert.ok(text.includes(`"'=HYPERLINK(""x"")"`) && text.includes(`"'+1; ""twee""\nregel"`) && text.includes(`;'@som;`) && text.includes(`;'  -2;`));
});

test('XLSX: columns go on after Z, and text stays text', () => {
  assert.deepEqual([0, 25, 26, 51, 52, 701, 702].map(columnName), ['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
  const bytes = new TextDecoder().decode(xlsx([{ name: 'a/b', head: ['x'], rows: [['=1+1'], [2]] }]));
  assert.ok(bytes.includes('t="inlineStr"><is><t xml:space="preserve">=1+1') && bytes.includes('<v>2</v>') && !bytes.includes('<f>') && bytes.includes('name="a b"'));
});

test('notes keep their number in Word and Markdown', () => {
  for (const inline of inlines(regioplan(material()).blocks)) if (typeof inline === 'object' && 'note' in inline) assert.ok(inline.note.length > 0);
});
