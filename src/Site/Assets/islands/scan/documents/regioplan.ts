// The plan for a region (or one gemeente): per pillar the ambitions, what is there, what is not, what was chosen, with sources as footnotes.
import { current, type CatalogueAction, type CataloguePillar } from '../catalogue';
import { roleLabels } from '../answers';
import { partyName } from '../names-of';
import { bold, heading, list, paragraph, type Block, type Inline, type TextDocument } from '../../docx/document';
import { answersInWords, chosen, decidedAs, dutchDate, hasDecisions, interventionsOf, noEvidence, noMoney, ownerOf, reference, rowFor, scanNote, standing, stated, type Chosen, type Material } from './material';

export function regioplan(material: Material): TextDocument {
  const picks = chosen(material);
  return {
    title: `Regioplan voorkomen van dakloosheid${material.name ? `: ${material.name}` : ''}`,
    date: material.date,
    blocks: [
      ...opening(material, picks),
      ...material.catalogue.pijlers.flatMap(pillar => pillarBlocks(material, pillar, picks)),
      ...afterwards(material),
      ...unknowns(material, picks),
    ],
  };
}

function opening(material: Material, picks: readonly Chosen[]): readonly Block[] {
  const note = scanNote(material);
  const parties: Block = {
    kind: 'table', caption: 'Wie vulde de preventiescan in', head: ['Partij', 'Rol', 'Gemeente', 'Jaar'], widths: [3, 2, 2, 1],
    rows: material.columns.map(scan => [[partyName(scan)], [roleLabels[scan.partij.rol]], [scan.partij.gemeente || 'niet genoemd'], [String(scan.jaar), note]]),
  };
  const status = hasDecisions(material)
    ? 'De acties in dit plan zijn in een gezamenlijk overleg gekozen.'
    : 'Er is nog geen besluit vastgelegd. De acties in dit plan zijn een voorstel: een of meer partijen gaven ze hoge prioriteit.';
  return [
    { kind: 'paragraph', lead: true, content: [`Concept van ${dutchDate(material.date)}. Dit plan zegt per pijler wat er is om dakloosheid te voorkomen, wat er nog niet is, en wat wij kiezen.`] },
    paragraph(status, ' De gegevens komen uit een eigen preventiescan.', note, picks.length === 0 ? ' Er is nog geen actie gekozen.' : ''),
    parties,
  ];
}

function pillarBlocks(material: Material, pillar: CataloguePillar, picks: readonly Chosen[]): readonly Block[] {
  const groups = material.catalogue.groepen.filter(group => group.pijler === pillar.id);
  const actions = current(material.catalogue).filter(action => groups.some(group => group.id === action.groep));
  const ambitions = pillar.ambities.map(id => material.catalogue.ambities.find(one => one.id === id)?.titel ?? id);
  const questions = pillar.vragen.map(id => material.catalogue.vragen.find(one => one.id === id)?.titel ?? id);
  const own = picks.filter(pick => actions.includes(pick.action));
  const of = (...kinds: string[]): readonly CatalogueAction[] => actions.filter(action => kinds.includes(standing(rowFor(material, action.id))));
  return [
    heading(1, `${pillar.titel}: ${lower(pillar.kern)}`),
    paragraph(bold('Ambities uit het Nationaal Actieplan Dakloosheid: '), ambitions.length ? `${ambitions.join('; ')}.` : 'geen toegekend.', ' De toekenning aan deze pijler is van de redactie van de kennisbank.'),
    paragraph(bold('Vraag voor de evaluatie: '), questions.length ? questions.join(' ') : 'niet bekend.'),
    ...summary(material, 'Wat er is', of('er is'), 'Geen enkele actie is bij alle partijen die antwoordden op orde.'),
    ...summary(material, 'Wat er deels is', of('deels'), 'Niets.'),
    ...summary(material, 'Wat er nog niet is', of('niet'), 'Van geen actie zeggen alle partijen dat zij er nog niet is.'),
    ...summary(material, 'Wat wij niet weten', of('onbekend'), 'Van elke actie is iets ingevuld.'),
    ...nationally(material, groups.flatMap(group => group.landelijk)),
    ...voices(material, groups.map(group => group.id)),
    heading(2, 'Wat wij kiezen'),
    ...(own.length === 0 ? [paragraph('Bij deze pijler is nog geen actie gekozen.')] : own.flatMap(pick => chosenBlocks(material, pick))),
  ];
}

function summary(material: Material, title: string, actions: readonly CatalogueAction[], none: string): readonly Block[] {
  const note = scanNote(material);
  const several = material.columns.length > 1;
  if (actions.length === 0) return [heading(2, title), paragraph(none)];
  return [heading(2, title), list(...actions.map(action => [several ? `${action.titel}: ${answersInWords(rowFor(material, action.id))}` : action.titel, note] as Inline[]))];
}

function nationally(material: Material, ids: readonly string[]): readonly Block[] {
  const findings = [...new Set(ids)].flatMap(id => material.catalogue.landelijk.filter(one => one.id === id)).slice(0, 5);
  if (findings.length === 0) return [];
  return [heading(2, 'Het landelijke beeld ter vergelijking'), paragraph('Zelfrapportage van gemeenten; lees het als een beeld, niet als een norm.'), list(...findings.map(stated))];
}

/** The answers to the open questions, each with the party that gave it. */
function voices(material: Material, groups: readonly string[]): readonly Block[] {
  const note = scanNote(material);
  const items: Inline[][] = [];
  for (const group of groups)
    for (const scan of material.columns) {
      const block = scan.blokken.get(group);
      if (!block) continue;
      const title = material.catalogue.groepen.find(one => one.id === group)?.titel ?? group;
      for (const [label, text] of [['Kansen', block.kansen], ['Nodig', block.nodig], ['Nog niet', block.niet], ['Wel', block.wel]] as const)
        if (text) items.push([bold(`${label} (${title}, ${partyName(scan)}): `), text, note]);
    }
  return items.length ? [heading(2, 'Wat partijen erbij zeggen'), list(...items)] : [];
}

function chosenBlocks(material: Material, pick: Chosen): readonly Block[] {
  const { action, decision } = pick;
  const note = scanNote(material);
  const needs = pick.scans.flatMap(scan => {
    const entry = scan.acties.get(action.id);
    return entry?.nodig ? [[`${entry.nodig} (${partyName(scan)})`, note] as Inline[]] : [];
  });
  const facts: [string, Inline[]][] = [
    ['Stand', [answersInWords(rowFor(material, action.id)), note]],
    ['Eigenaar', [ownerOf(pick), ...(ownerOf(pick) === 'nog onbekend' ? [] : [note])]],
    ['Termijn', decision?.termijn ? [decision.termijn, note] : ['nog onbekend']],
    ['Partners', decision?.partners ? [decision.partners, note] : action.samen_met.length ? [`nog niet afgesproken; denk aan ${action.samen_met.map(lower).join(', ')}`] : ['nog onbekend']],
    ['Reden', decision?.reden ? [decision.reden, note] : ['niet vastgelegd']],
  ];
  return [
    heading(3, action.titel),
    paragraph(action.uitleg, ...action.bronnen.slice(0, 2).map(reference)),
    { kind: 'table', head: ['Onderdeel', 'Afspraak'], widths: [1, 4], rows: facts.map(([label, content]) => [[label], content]) },
    ...(needs.length ? [paragraph(bold('Wat daarvoor nodig is')), list(...needs)] : []),
    ...interventionsOf(material, [action]).flatMap(one => [
      paragraph(bold(`${one.titel}. `), one.uitleg, ...one.bronnen.slice(0, 2).map(reference)),
      list(
        ...(one.bewijs?.length ? one.bewijs.map(statement => [bold('Werking: '), ...stated(statement)]) : [[bold('Werking: '), noEvidence]]),
        ...(one.mkba?.length ? one.mkba.map(statement => [bold('Kosten en baten: '), ...stated(statement)]) : [[bold('Kosten en baten: '), noMoney]])),
    ]),
  ];
}

function afterwards(material: Material): readonly Block[] {
  const note = scanNote(material);
  const rows = (['later', 'niet', 'uitzoeken'] as const).flatMap(decision => decidedAs(material, decision).map(({ action, entry }) => ({ decision, action, entry })));
  const words = { later: 'later', niet: 'doen we niet', uitzoeken: 'eerst uitzoeken' };
  const parked = [...material.set.geparkeerd.values()].filter(point => !point.klaar && point.tekst !== '');
  return [
    heading(1, 'Andere besluiten en open punten'),
    rows.length === 0 ? paragraph('Er zijn geen acties uitgesteld of afgewezen.') : {
      kind: 'table', head: ['Actie', 'Besluit', 'Reden'], widths: [3, 1, 3],
      rows: rows.map(({ decision, action, entry }) => [[action.titel], [words[decision]], entry.reden ? [entry.reden, note] : ['niet vastgelegd']]),
    },
    ...(parked.length ? [heading(2, 'Geparkeerd'), list(...parked.map(point => [point.tekst, note] as Inline[]))] : []),
  ];
}

/** Everything this plan does not know, once more in one place: nobody should read over it. */
function unknowns(material: Material, picks: readonly Chosen[]): readonly Block[] {
  const interventions = interventionsOf(material, picks.map(pick => pick.action));
  const lines = [
    ...picks.filter(pick => ownerOf(pick) === 'nog onbekend').map(pick => [`Wie eigenaar is van: ${pick.action.titel}.`]),
    ...picks.filter(pick => !pick.decision?.termijn).map(pick => [`Wanneer het klaar moet zijn: ${pick.action.titel}.`]),
    ...interventions.filter(one => !one.bewijs?.length).map(one => [`Of ${one.titel} werkt: nog niet uitgezocht.`]),
    ...interventions.filter(one => !one.mkba?.length).map(one => [`Wat ${one.titel} kost en oplevert: geen cijfer bekend.`]),
  ];
  return [
    heading(1, 'Wat dit plan niet weet'),
    list(['Of de antwoorden kloppen: partijen vulden ze zelf in.'], ['Hoeveel inwoners met de acties worden bereikt: dat vraagt de scan niet.'], ...lines),
  ];
}

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
