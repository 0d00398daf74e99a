// What somebody typed, as words to look for; see Search/Question.cs.
import { generic } from '../../../Search/dutch.json';
import { isStop, stem, tokens } from './analyser';

export interface Word {
  readonly text: string;
  readonly stem: string;
  /** Of a word with hyphens. */
  readonly pieces: readonly string[];
  /** Less for words that say little. */
  readonly importance: number;
}

export const maxLength = 200;
export const maxWords = 12;
const genericImportance = 0.22;
const generics = new Set(generic.split(' ').map(stem));

/** Without small words, unless there is nothing else. */
export function questionOf(text: string): Word[] {
  const all = tokens(text.slice(0, maxLength));
  const content = all.filter(token => !isStop(token.word));
  return (content.length ? content : all).slice(0, maxWords).map(token => wordOf(token.word, token.pieces));
}

export function wordOf(text: string, pieces: readonly string[] = []): Word {
  const own = stem(text);
  return { text, stem: own, pieces, importance: generics.has(own) ? genericImportance : 1 };
}
