// What is said above the results: a corrected word, a word we no longer use.
import { distance } from './distance';
import type { Answer } from './ranking';

export interface Notes {
  /** The question with its unknown words replaced: "Bedoelde u". */
  readonly corrected?: { readonly from: string; readonly to: string };
  /** A word that is out of date, with what we say today. */
  readonly outdated?: { readonly word: string; readonly today: string; readonly document: number };
}

export function notesOf(answer: Answer): Notes {
  const corrected = correctedIn(answer);
  const outdated = outdatedIn(answer);
  return { ...corrected ? { corrected } : {}, ...outdated ? { outdated } : {} };
}

function correctedIn(answer: Answer): Notes['corrected'] {
  for (const { text, clauses: [first] } of answer.asked) {
    if (first?.way === 'fuzzy') return { from: text, to: first.word };
    const to = first?.way === 'exact' ? meant(text, first.row.shown) : undefined;
    if (to !== undefined) return { from: text, to };
  }
  return undefined;
}

/** A mistake may leave the stem as it is: "verlenning" for "verlening". An ending that differs is another form and no mistake. */
const meant = (asked: string, shown: readonly string[]): string | undefined => shown.includes(asked) ? undefined
  : shown.find(word => distance(asked, word, 1) === 1 && asked.slice(-2) === word.slice(-2) && !asked.startsWith(word) && !word.startsWith(asked));

function outdatedIn(answer: Answer): Notes['outdated'] {
  for (const { text, clauses } of answer.asked) {
    for (const { row, way } of clauses) {
      if (way !== 'concept' || row.document < 0 || !row.shown[0]) continue;
      // Of a group, the parts are the words that are out of date.
      if (row.parts.some(old => isForm(old.toLowerCase(), text, answer.asked.length === 1))) return { word: text, today: row.shown[0], document: row.document };
    }
  }
  return undefined;
}

/**
 * The word itself, or its singular when nothing else was asked. Not any word with the same stem: "daklozen" is out of date,
 * "dakloos" and "dakloze gezinnen" are not.
 */
const isForm = (old: string, asked: string, alone: boolean): boolean =>
  old === asked || (alone && [`${asked}n`, `${asked}en`, `${asked}s`].includes(old));
