// The closed lists of the scan: what stands in a file, and what a reader sees.

export const answers = ['doen', 'deels', 'nog-niet', 'regionaal', 'niet-van-toepassing', 'weten-niet'] as const;
export type Answer = (typeof answers)[number];

export const answerLabels: Readonly<Record<Answer, string>> = {
  'doen': 'Doen we',
  'deels': 'Deels',
  'nog-niet': 'Nog niet',
  'regionaal': 'Regionaal geregeld',
  'niet-van-toepassing': 'Niet van toepassing',
  'weten-niet': 'Weten we niet',
};

/** A sign beside the word, for tables that are too narrow for words; never without the word somewhere. */
export const answerSigns: Readonly<Record<Answer, string>> = {
  'doen': '●', 'deels': '◐', 'nog-niet': '○', 'regionaal': '◆', 'niet-van-toepassing': '–', 'weten-niet': '?',
};

export const labelOf = (answer: Answer | ''): string => (answer === '' ? 'Niet ingevuld' : answerLabels[answer]);

/** How far along, in halves. Null: says nothing about how far along. Arranged by the region is arranged. */
export function halves(answer: Answer | ''): 0 | 1 | 2 | null {
  switch (answer) {
    case 'doen': case 'regionaal': return 2;
    case 'deels': return 1;
    case 'nog-niet': return 0;
    default: return null;
  }
}

export const priorities = ['hoog', 'midden', 'laag'] as const;
export type Priority = (typeof priorities)[number];
export const priorityLabels: Readonly<Record<Priority, string>> = { hoog: 'Hoog', midden: 'Midden', laag: 'Laag' };

export const roles = ['gemeente', 'corporatie', 'zorgaanbieder', 'welzijn', 'ervaringskenner', 'belangenbehartiger', 'zorgverzekeraar', 'overig'] as const;
export type Role = (typeof roles)[number];
export const roleLabels: Readonly<Record<Role, string>> = {
  gemeente: 'gemeente', corporatie: 'woningcorporatie', zorgaanbieder: 'zorgaanbieder', welzijn: 'welzijnsorganisatie',
  ervaringskenner: 'ervaringskenner', belangenbehartiger: 'belangenbehartiger', zorgverzekeraar: 'zorgverzekeraar', overig: 'andere partij',
};

export const forms = ['lang', 'kort'] as const;
export type Form = (typeof forms)[number];

export const decisions = ['doen', 'later', 'niet', 'uitzoeken'] as const;
export type Decision = (typeof decisions)[number];
export const decisionLabels: Readonly<Record<Decision, string>> = { doen: 'Gaan we doen', later: 'Later', niet: 'Doen we niet', uitzoeken: 'Eerst uitzoeken' };
