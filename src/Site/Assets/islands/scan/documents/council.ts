// The two short papers: collegevoorstel and raadsinformatiebrief. At most two pages, so what does not fit is counted, not squeezed in.
import { current, type Reference, type Statement } from '../catalogue';
import { bold, heading, list, paragraph, type Block, type Inline, type TextDocument } from '../../docx/document';
import { chosen, dutchDate, hasDecisions, interventionsOf, noEvidence, noMoney, ownerOf, reference, rowFor, scanNote, shorten, standing, stated, type Chosen, type Material } from './material';

/** What fits on two pages of small type with its notes; measured with the longest texts that the form takes. */
const most = { actions: 5, statements: 3, risk: 190, text: 130, statement: 200, source: 150, figures: 2, figure: 340 } as const;

export function collegevoorstel(material: Material): TextDocument {
  const picks = chosen(material);
  return {
    title: `Collegevoorstel: dakloosheid voorkomen${material.name ? ` in ${shorten(material.name, 60)}` : ''}`, date: material.date, compact: true,
    blocks: [
      paragraph(`Concept van ${dutchDate(material.date)}. Vul aan waar “nog onbekend” staat.`),
      heading(1, 'Wij vragen u te besluiten'),
      ...(picks.length === 0 ? [paragraph('Te bespreken welke acties nodig zijn; er is nog niets gekozen.')] : [paragraph(`In te stemmen met ${picks.length === 1 ? 'deze actie' : 'deze acties'}:`), ...asked(material, picks)]),
      heading(1, 'Waarom nu'), paragraph(...picture(material)),
      heading(1, 'Welke keuzes er zijn'), options(material, picks),
      heading(1, 'Wat er bekend is over de werking'), ...evidence(material, picks),
      heading(1, 'Geld, en wie er baat bij heeft'), ...money(material, picks),
      heading(1, 'Risico’s en bezwaren'), ...risks(material, picks),
    ],
  };
}

export function raadsinformatiebrief(material: Material): TextDocument {
  const picks = chosen(material);
  return {
    title: `Raadsinformatiebrief: dakloosheid voorkomen${material.name ? ` in ${shorten(material.name, 60)}` : ''}`, date: material.date, compact: true,
    blocks: [
      paragraph(`Concept van ${dutchDate(material.date)}. Vul aan waar “nog onbekend” staat.`),
      paragraph('Geachte leden van de raad,'),
      paragraph('Met deze brief laten wij u weten wat onze gemeente en partners doen om te voorkomen dat inwoners hun thuis verliezen, wat er nog niet is, en wat wij kiezen.'),
      heading(1, 'Wat de preventiescan laat zien'), paragraph(...picture(material)),
      heading(1, hasDecisions(material) ? 'Wat wij gaan doen' : 'Wat wij overwegen'), ...asked(material, picks),
      heading(1, 'Welke keuzes er waren'), options(material, picks),
      heading(1, 'Wat er bekend is over de werking'), ...evidence(material, picks),
      heading(1, 'Geld, en wie er baat bij heeft'), ...money(material, picks),
      heading(1, 'Risico’s en bezwaren'), ...risks(material, picks),
      heading(1, 'Hoe u ons kunt volgen'), paragraph('Wij vullen de scan opnieuw in en laten u dan zien wat er veranderde. De datum daarvoor: nog onbekend.'),
    ],
  };
}

function asked(material: Material, picks: readonly Chosen[]): readonly Block[] {
  if (picks.length === 0) return [paragraph('Er is nog geen actie gekozen.')];
  const note = scanNote(material);
  const shown = picks.slice(0, most.actions).map((pick): Inline[] => [
    bold(`${shorten(pick.action.titel, most.text)}.`), ` Eigenaar: ${shorten(ownerOf(pick), 60)}. Termijn: ${shorten(pick.decision?.termijn || 'nog onbekend', 40)}.`,
    pick.decision?.reden ? ` ${shorten(pick.decision.reden, most.text)}` : '', note,
  ]);
  const rest = picks.length - shown.length;
  return [list(...shown, ...(rest > 0 ? [[`En ${rest} andere ${rest === 1 ? 'actie' : 'acties'}; zie het regioplan.`, note]] : []))];
}

/** Counts over the actions, with the number of parties said. */
function picture(material: Material): readonly Inline[] {
  const tally = new Map<string, number>();
  const actions = current(material.catalogue);
  for (const action of actions) {
    const kind = standing(rowFor(material, action.id));
    tally.set(kind, (tally.get(kind) ?? 0) + 1);
  }
  const parties = material.columns.length === 1 ? 'Eén partij vulde' : `${material.columns.length} partijen vulden`;
  return [
    `${parties} de preventiescan van ${actions.length} acties in. Volgens de invullers gebeurt daarvan ${tally.get('er is') ?? 0} keer een actie, ${tally.get('deels') ?? 0} keer deels of niet bij iedereen, en ${tally.get('niet') ?? 0} keer nog niet. Van ${tally.get('onbekend') ?? 0} acties is het niet bekend of niet ingevuld.`,
    scanNote(material),
  ];
}

function options(material: Material, picks: readonly Chosen[]): Block {
  const names = picks.slice(0, 3).map(pick => shorten(pick.action.titel, 60)).join('; ') || 'nog onbekend';
  return {
    kind: 'table', head: ['Keuze', 'Wat het inhoudt', 'Wat wij ervan weten'], widths: [2, 4, 4],
    rows: [
      [['Niets doen'], ['Alles blijft zoals het is. Wettelijke taken lopen door.'], ['Geen nieuwe uitgaven. Wat niets doen kost aan opvang en zorg, is voor onze gemeente niet bekend.']],
      [['Eerst uitzoeken'], ['Eerst navragen wat partijen niet zeker weten, dan pas kiezen.'], ['Kost tijd van medewerkers. Hoeveel: nog onbekend.']],
      [['De voorgestelde acties'], [`${names}${picks.length > 3 ? ' en andere' : ''}`], [picks.length ? 'Zie hieronder.' : 'Nog onbekend.']],
    ],
  };
}

const trimmed = (statement: Statement): readonly Inline[] => stated({ tekst: shorten(statement.tekst, most.statement), bronnen: statement.bronnen.slice(0, 1).map(brief) });

/** A note of one line; the whole reference is in the regioplan. */
const brief = (source: Reference): Reference => ({ ...source, tekst: shorten(source.tekst, most.source) });

function evidence(material: Material, picks: readonly Chosen[]): readonly Block[] {
  const all = interventionsOf(material, picks.map(pick => pick.action));
  const known = all.filter(one => one.bewijs?.length);
  const lines = known.slice(0, most.statements).map(one => [bold(`${shorten(one.titel, 60)}: `), ...trimmed(one.bewijs![0]!)]);
  const unknown = all.length - known.length;
  if (lines.length === 0) return [paragraph(noEvidence)];
  return [list(...lines), ...(unknown > 0 ? [paragraph('Over andere onderdelen van dit voorstel is de werking nog niet uitgezocht.')] : [])];
}

function money(material: Material, picks: readonly Chosen[]): readonly Block[] {
  const all = interventionsOf(material, picks.map(pick => pick.action));
  // What may be said and what may not belong together: a sentence that does not fit is left out whole, never cut.
  const fitting = all.flatMap(one => (one.mkba ?? []).filter(statement => statement.tekst.length <= most.figure).slice(0, 1).map(statement => ({ one, statement })));
  const lines = fitting.slice(0, most.figures).map(({ one, statement }) => [bold(`${shorten(one.titel, 60)}: `), ...stated({ ...statement, bronnen: statement.bronnen.slice(0, 1).map(brief) })]);
  const own = paragraph('Wat het onze gemeente kost: nog onbekend. Baten komen vaak terecht bij anderen dan wie betaalt, zoals zorgverzekeraar, corporatie of Rijk. “Baten” is niet hetzelfde als “besparing”.');
  const others = all.reduce((sum, one) => sum + (one.mkba?.length ?? 0), 0) - lines.length;
  const more = others > 0 ? [paragraph('Andere cijfers staan in het regioplan. Leg ze niet naast elkaar: ze verschillen in baten, termijn en wie profiteert.')] : [];
  return lines.length ? [list(...lines), ...more, own] : others > 0 ? [...more, own] : [paragraph(noMoney), own];
}

function risks(material: Material, picks: readonly Chosen[]): readonly Block[] {
  const all = interventionsOf(material, picks.map(pick => pick.action));
  // Whole or not at all, here too; and a number needs the source that the risk itself names.
  const fits = ({ tekst, bronnen }: Statement): boolean => tekst.length <= most.risk && (bronnen.length > 0 || !/\d/.test(tekst));
  const named = all.flatMap(one => (one.risicos ?? []).filter(fits).slice(0, 2));
  const heard = all.flatMap(one => (one.bezwaren ?? []).slice(0, 1)).map((tekst): Statement => ({ tekst: `Te verwachten bezwaar: ${tekst}`, bronnen: [] })).filter(fits);
  const known = [...named.slice(0, 2), ...heard.slice(0, 1)].map((statement): Inline[] => [...stated({ ...statement, bronnen: statement.bronnen.slice(0, 1).map(brief) })]);
  return [list(...known, ['De scan is zelfrapportage: een partij kan te gunstig of te streng over zichzelf zijn.'],
    [known.length ? 'Andere risico’s en bezwaren: zelf aanvullen.' : 'Risico’s en bezwaren per actie zijn nog niet beschreven; vul ze zelf aan.'])];
}
