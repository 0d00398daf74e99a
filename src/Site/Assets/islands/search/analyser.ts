// Text into words, words into stems: the same steps as Search/WordScanner.cs and Analyzer.cs. What one changes, the other changes; tests/analyse.json shows it.
import { fold, irregular, steps, stop } from '../../../Search/dutch.json';

export const maxWord = 40;

export interface Token {
  /** Folded; of a word with hyphens the pieces joined. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
  readonly pieces: readonly string[];
}

const stopWords = new Set(stop.split(' '));
const irregulars = new Map(Object.entries(irregular));
const isAscii = (c: string) => /^[a-z0-9]$/.test(c);

/** The folded letter or letters; empty when it is neither a Latin letter nor a digit. */
function letter(c: string): string {
  const lower = c.toLowerCase();
  if (lower < '\u0080') return isAscii(lower) ? lower : '';
  const at = fold.from.indexOf(lower);
  return lower.length === 1 && at >= 0 ? fold.to[at]! : '';
}

const isMark = (c: string) => c >= '\u0300' && c <= '\u036f';
const isWordChar = (c: string | undefined): boolean => c !== undefined && (isMark(c) || letter(c) !== '');
const isApostrophe = (c: string) => c === '\'' || c === '’' || c === '‘' || c === '´';
const isHyphen = (c: string) => c === '-' || c === '‐' || c === '‑';

export const isStop = (word: string): boolean => stopWords.has(word);

export function tokens(text: string): Token[] {
  const found: Token[] = [];
  for (let i = 0; i < text.length;) {
    if (!isWordChar(text[i])) { i++; continue; }
    const start = i;
    let pieces: string[] = [];
    let piece = '';
    for (; i < text.length; i++) {
      const c = text[i]!;
      const more = isWordChar(text[i + 1]);
      if (isWordChar(c)) piece += letter(c);
      else if (more && isApostrophe(c)) continue;
      else if (more && isHyphen(c)) { pieces.push(piece); piece = ''; }
      else if (c === '(' && opens(text, i)) continue;
      else if (c === ')' && more) { pieces.push(piece); piece = ''; }
      else break;
    }
    // An age as in "18-/18+" keeps its sign.
    if ((text[i] === '-' || text[i] === '+') && /^\d+$/.test(piece)) piece += text[i++];
    pieces.push(piece);
    pieces = pieces.filter(part => part !== '');
    if (!pieces.length) continue;
    found.push({ word: pieces.join('').slice(0, maxWord), start, end: i, pieces: pieces.length > 1 ? pieces : [] });
  }
  return found;
}

/** "cliënt(en)": a bracket within a word, with letters only. */
function opens(text: string, at: number): boolean {
  const close = text.indexOf(')', at);
  if (close <= at + 1 || close - at > maxWord) return false;
  for (let i = at + 1; i < close; i++) if (!isWordChar(text[i])) return false;
  return true;
}

/** A stem that inflected forms share; not meant for people. */
export function stem(word: string): string {
  const known = irregulars.get(word);
  if (known !== undefined) return known;
  if (word.length < 4 || /^\d/.test(word)) return word;
  for (const step of steps) {
    for (const [suffix, replacement, minimum, condition] of step as [string, string, number, string?][]) {
      const rest = word.length - suffix.length;
      if (rest < minimum || !word.endsWith(suffix) || !holds(condition, word, rest)) continue;
      word = word.slice(0, rest) + replacement;
      break;
    }
  }
  const stemmed = finish(word);
  // A further ending: "uitgezette" is "uitgezet".
  return irregulars.get(stemmed) ?? stemmed;
}

const isVowel = (c: string | undefined) => c === 'a' || c === 'e' || c === 'i' || c === 'o' || c === 'u' || c === 'y';
const hasVowel = (text: string) => /[aeiouy]/.test(text);

function holds(condition: string | undefined, word: string, rest: number): boolean {
  switch (condition) {
    case 'c': return !isVowel(word[rest - 1]) && hasVowel(word.slice(0, rest));
    case 'v': return hasVowel(word.slice(0, rest));
    default: return true;
  }
}

/** Spelling that changes with the ending: gezinn → gezin, huiz → huis, briev → brief, school → schol. */
function finish(word: string): string {
  const last = (back: number) => word[word.length - back];
  if (word.length > 3 && last(1) === last(2) && !isVowel(last(1))) word = word.slice(0, -1);
  if (word.length > 2 && (last(1) === 'z' || last(1) === 'v')) word = word.slice(0, -1) + (last(1) === 'z' ? 's' : 'f');
  if (word.length > 3 && !isVowel(last(1)) && last(2) === last(3) && /[aeou]/.test(last(2)!)) word = word.slice(0, -2) + last(1);
  return word;
}
