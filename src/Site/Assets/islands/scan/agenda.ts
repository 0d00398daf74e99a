// Two half-days: first what the parties disagree on or do not know, then what to do. Nothing is decided by the order.
import type { MatrixRow } from './matrix';

export interface AgendaPart { readonly titel: string; readonly minuten: number; readonly uitleg: string; readonly acties: readonly string[] }
export interface HalfDay { readonly titel: string; readonly delen: readonly AgendaPart[] }

const perAction = 8;
const room = 150;

/** @param rows In the order of the catalogue. */
export function agendaOf(rows: readonly MatrixRow[]): readonly [HalfDay, HalfDay] {
  const differ = rows.filter(row => row.disagreement >= 0.5).sort((a, b) => b.disagreement - a.disagreement);
  const unknown = rows.filter(row => !differ.includes(row) && row.counts['weten-niet'] > 0).sort((a, b) => b.counts['weten-niet'] - a.counts['weten-niet']);
  const nobody = rows.filter(row => row.nobody && !differ.includes(row) && !unknown.includes(row));
  const some = rows.filter(row => !nobody.includes(row) && !differ.includes(row) && !unknown.includes(row) && row.disagreement > 0);
  const most = Math.floor(room / perAction);
  const first = differ.slice(0, most);
  const second = unknown.slice(0, most - first.length);
  return [
    {
      titel: 'Eerste dagdeel: hetzelfde beeld',
      delen: [
        part('Opening', 15, 'Wie is er, wat is het doel, wat gebeurt er met de uitkomst.'),
        part('Waar de antwoorden botsen', first.length * perAction, 'De een doet het, de ander zegt van niet. Wat bedoelt ieder?', first),
        part('Wat niemand zeker weet', second.length * perAction, 'Wie zoekt het uit, en voor wanneer?', second),
        part('Afronding', 15, 'Geparkeerde punten verdelen.'),
      ],
    },
    {
      titel: 'Tweede dagdeel: kiezen',
      delen: [
        part('Terugblik', 15, 'Wat is er sinds het eerste dagdeel uitgezocht?'),
        part('Wat niemand doet', nobody.slice(0, most).length * perAction, 'Gaan we het doen, later, of niet? Schrijf de reden op.', nobody.slice(0, most)),
        part('Waar het deels gebeurt', some.slice(0, Math.max(0, most - nobody.length)).length * perAction, 'Wat is er nodig om het helemaal te doen?', some.slice(0, Math.max(0, most - nobody.length))),
        part('Afspraken', 20, 'Per gekozen actie een eigenaar en een termijn.'),
      ],
    },
  ];
}

const part = (titel: string, minuten: number, uitleg: string, rows: readonly MatrixRow[] = []): AgendaPart => ({ titel, minuten, uitleg, acties: rows.map(row => row.action) });
