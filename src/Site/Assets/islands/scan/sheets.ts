// Answers and region as sheets, for CSV and Excel.
import { answerLabels, decisionLabels, labelOf, priorityLabels, roleLabels } from './answers';
import { current, type Catalogue } from './catalogue';
import { partyName } from './names-of';
import { answerOf, type Scan, type ScanSet } from './model';
import { disagreementWord, rowsOf } from './matrix';
import { percent, type RegionRow } from './region';
import type { Sheet } from '../sheet/table';

export function answerSheet(catalogue: Catalogue, columns: readonly Scan[]): Sheet {
  const group = new Map(catalogue.groepen.map(one => [one.id, one.titel]));
  return {
    name: 'Antwoorden', widths: [26, 24, 50, 24, 18, 24, 8, 20, 40, 24, 40, 12],
    head: ['Actie-id', 'Blok', 'Actie', 'Partij', 'Rol', 'Gemeente', 'Jaar', 'Antwoord', 'Toelichting', 'Eigenaar', 'Wat is nodig', 'Prioriteit'],
    rows: current(catalogue).flatMap(action => columns.map(scan => {
      const entry = scan.acties.get(action.id);
      return [action.id, group.get(action.groep) ?? action.groep, action.titel, partyName(scan), roleLabels[scan.partij.rol], scan.partij.gemeente, scan.jaar,
        labelOf(entry?.antwoord ?? ''), entry?.notitie ?? '', entry?.eigenaar ?? '', entry?.nodig ?? '', entry?.prioriteit ? priorityLabels[entry.prioriteit] : ''];
    })),
  };
}

export function blockSheet(catalogue: Catalogue, columns: readonly Scan[]): Sheet {
  return {
    name: 'Blokken', widths: [40, 24, 8, 20, 40, 40, 40, 40], head: ['Blok', 'Partij', 'Jaar', 'Antwoord', 'Wat biedt de gemeente', 'Wat nog niet', 'Kansen', 'Wat is nodig'],
    rows: catalogue.groepen.flatMap(group => columns.filter(scan => scan.blokken.has(group.id)).map(scan => {
      const entry = scan.blokken.get(group.id)!;
      return [group.titel, partyName(scan), scan.jaar, labelOf(entry.antwoord), entry.wel, entry.niet, entry.kansen, entry.nodig];
    })),
  };
}

export function matrixSheet(catalogue: Catalogue, columns: readonly Scan[]): Sheet {
  const actions = current(catalogue);
  const rows = rowsOf(columns, actions.map(action => action.id));
  return {
    name: 'Naast elkaar', widths: [26, 50, 18, ...columns.map(() => 16)],
    head: ['Actie-id', 'Actie', 'Verschil', ...columns.map(scan => `${partyName(scan)} (${scan.jaar})`)],
    rows: rows.map((row, index) => [row.action, actions[index]!.titel, disagreementWord(row), ...columns.map(scan => labelOf(answerOf(scan, row.action)))]),
  };
}

export function regionSheet(catalogue: Catalogue, rows: readonly RegionRow[], rule: string): Sheet {
  const titles = new Map(catalogue.acties.map(action => [action.id, action.titel]));
  return {
    name: 'Regio', widths: [26, 50, 12, 12, 12, 12, 14, 18, 14, 22, 40],
    head: ['Actie-id', 'Actie', 'Gemeenten die het doen', 'Van', 'Aandeel', 'Klasse', answerLabels['weten-niet'], answerLabels['niet-van-toepassing'], 'Niet ingevuld', 'Andere partijen', 'Telregel'],
    rows: rows.map(({ action, gemeenten, others }) => [action, titles.get(action) ?? action, gemeenten.doing, gemeenten.of, percent(gemeenten.doing, gemeenten.of), gemeenten.klasse,
      gemeenten.unknown, gemeenten.notApplicable, gemeenten.blank, `${others.doing} van ${others.of}`, rule]),
  };
}

export function decisionSheet(catalogue: Catalogue, set: ScanSet): Sheet {
  return {
    name: 'Besluiten', widths: [26, 50, 18, 40, 24, 18, 30], head: ['Actie-id', 'Actie', 'Besluit', 'Reden', 'Eigenaar', 'Termijn', 'Partners'],
    rows: current(catalogue).flatMap(action => {
      const entry = set.besluiten.get(action.id);
      return entry?.besluit ? [[action.id, action.titel, decisionLabels[entry.besluit], entry.reden, entry.eigenaar, entry.termijn, entry.partners]] : [];
    }),
  };
}
