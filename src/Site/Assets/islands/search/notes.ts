// What is said above the results: a corrected word, a word we no longer use.
import type { Answer } from './ranking';
import { stem } from './analyser';

export interface Notes {
  /** The question with its unknown words replaced: "Bedoelde u". */
  readonly corrected?: { readonly from: string; readonly to: string };
  /** A word that is out of date, with what we say today. */
  readonly outdated?: { readonly word: string; readonly today: string; readonly document: number };
}

export function notesOf(answer: Answer): Notes {
  const wrong = answer.asked.find(asked => asked.clauses[0]?.way === 'fuzzy');
  const from = wrong?.text;
  const to = wrong?.clauses[0]?.word;
  for (const asked of answer.asked) {
    const key = asked.text.split(' ').map(stem).join(' ');
    for (const { row, way } of asked.clauses) {
      // Of a group, the parts are the words that are out of date.
      if (way !== 'concept' || row.document < 0) continue;
      const old = row.parts.find(word => word.toLowerCase().split(' ').map(stem).join(' ') === key);
      if (old && row.shown[0]) return { ...from && to ? { corrected: { from, to } } : {}, outdated: { word: asked.text, today: row.shown[0], document: row.document } };
    }
  }
  return from && to ? { corrected: { from, to } } : {};
}
