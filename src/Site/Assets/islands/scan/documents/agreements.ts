// Annex to the prestatieafspraken of gemeente, corporatie and huurdersorganisatie: the actions in which a corporatie has a part.
import { current } from '../catalogue';
import { list, paragraph, heading, type Inline, type TextDocument } from '../../docx/document';
import { answersInWords, chosen, dutchDate, rowFor, scanNote, type Material } from './material';

export function prestatieafspraken(material: Material): TextDocument {
  const note = scanNote(material);
  const landlords = current(material.catalogue).filter(action => [...action.aan_zet, ...action.samen_met].some(party => /corporatie/i.test(party)));
  const picks = chosen(material).filter(pick => landlords.includes(pick.action));
  const open = landlords.filter(action => !picks.some(pick => pick.action === action));
  return {
    title: `Bijlage bij de prestatieafspraken: dakloosheid voorkomen${material.name ? `, ${material.name}` : ''}`, date: material.date, landscape: true,
    blocks: [
      { kind: 'paragraph', lead: true, content: [`Concept van ${dutchDate(material.date)}, voor overleg tussen gemeente, corporatie en huurdersorganisatie. Lege vakken vult u samen in.`] },
      heading(1, 'Afspraken'),
      picks.length === 0 ? paragraph('Er is nog geen actie gekozen waarin een corporatie een rol heeft.') : {
        kind: 'table', head: ['Actie', 'Stand volgens de scan', 'Gemeente', 'Corporatie', 'Huurdersorganisatie', 'Termijn'], widths: [3, 2, 2, 2, 2, 1.5],
        rows: picks.map(pick => [
          [pick.action.titel], [answersInWords(rowFor(material, pick.action.id)), note], filled(pick.decision?.eigenaar, note), filled(pick.decision?.partners, note), ['in te vullen'], filled(pick.decision?.termijn, note),
        ]),
      },
      heading(1, 'Ook te bespreken'),
      paragraph('Acties waarin een corporatie een rol heeft en die niet zijn gekozen. Wie een actie niet wil, schrijft op waarom.'),
      open.length === 0 ? paragraph('Geen.') : list(...open.map(action => [`${action.titel}: ${answersInWords(rowFor(material, action.id))}`, note] as Inline[])),
      heading(1, 'Wat deze bijlage niet weet'),
      list(['Wat elke afspraak kost en wie dat betaalt: nog onbekend.'], ['Of de antwoorden kloppen: partijen vulden de scan zelf in.']),
    ],
  };
}

const filled = (text: string | undefined, note: Inline): readonly Inline[] => (text ? [text, note] : ['in te vullen']);
