// From a word to terms: exact, by synonym, in another form, as a beginning, with a typing error, in parts. See Search/Expansion.cs: the same steps with the same numbers.
import { separable, weakParts } from '../../../Search/dutch.json';
import { isStop, stem } from './analyser';
import { distance } from './distance';
import { postingsOf } from './postings';
import type { Word } from './question';
import { finds, leads, type Spelling, type TermRow, type Terms } from './terms';

export type Way = 'exact' | 'concept' | 'joined' | 'form' | 'prefix' | 'fuzzy' | 'part' | 'beginning';

export interface Clause {
  readonly row: TermRow;
  readonly weight: number;
  readonly way: Way;
  /** What was looked for in its place: the corrected word, the part. */
  readonly word: string;
}

/** A word with fewer results is looked for in other ways as well. */
const enough = 10;

const conceptWeight = 1.4;
const formWeight = 0.5;
const prefixWeight = 0.75;
const fuzzyWeight = 0.5;
const headWeight = 0.45;
const modifierWeight = 0.45;
/** What is added when something was found already. */
const furtherWeight = 0.4;
const longEnough = 6;
const maxPrefixRows = 24;
const maxFuzzyRows = 3;
const weak = new Set(weakParts.split(' '));
/** What stands before "ge" in a participle, the longest first. */
const prefixes = separable.split(' ').sort((a, b) => b.length - a.length || (a < b ? -1 : 1));

interface Candidate { readonly spelling: Spelling; readonly shown: string }
const byUse = (a: Candidate, b: Candidate) => b.spelling.use - a.spelling.use || (a.spelling.key < b.spelling.key ? -1 : 1);

/**
 * @param within The entries that count; a word that none of them has is looked for in other ways too.
 * @param typing The word may be unfinished.
 */
export function expand(terms: Terms, word: Word, within: ((document: number) => boolean) | undefined, typing: boolean): Clause[] {
  const clauses: Clause[] = [];
  const before = terms.misses;
  // Nobody goes on guessing while something is still to be fetched: it may be enough.
  const none = () => terms.misses === before && found(clauses, within, 1) === 0;
  const little = () => terms.misses === before && found(clauses, within, enough) < enough;
  const further = (look: () => void) => {
    if (!little()) return;
    const from = clauses.length;
    const had = found(clauses, within, 1) > 0;
    look();
    for (let i = from; had && i < clauses.length; i++) clauses[i] = { ...clauses[i]!, weight: clauses[i]!.weight * furtherWeight };
  };
  known(terms, word.stem, word.text, 1, 'exact', clauses);
  // A word of the site is no mistake, whatever the filter.
  const exists = clauses.length > 0;
  further(() => forms(terms, word.text, clauses));
  if (typing) beginnings(terms, word.text, clauses);
  else if (word.text.length >= longEnough || none()) further(() => beginnings(terms, word.text, clauses));
  if (!exists && none()) nearest(terms, word.text, 1, clauses);
  // The parts of a word that the site has are known; see widen.
  if (!exists) further(() => split(terms, word.text, clauses));
  if (!exists && word.text.length >= 7 && none()) nearest(terms, word.text, 2, clauses);
  if (little()) widen(terms, clauses);
  if (none()) longestPart(terms, word.text, clauses);
  return clauses;
}

/** The word as it is written leads to a page of results. */
export function findsEnough(terms: Terms, word: Word, within: ((document: number) => boolean) | undefined): boolean {
  const clauses: Clause[] = [];
  known(terms, word.stem, word.text, 1, 'exact', clauses);
  return found(clauses, within, enough) === enough;
}

/** How many entries there are, up to a limit. */
function found(clauses: readonly Clause[], within: ((document: number) => boolean) | undefined, limit: number): number {
  const documents = new Set<number>();
  for (const { row } of clauses) {
    const postings = postingsOf(row);
    for (let i = 0; i < postings.length && documents.size < limit; i += 2) if (!within || within(postings[i]!)) documents.add(postings[i]!);
  }
  return documents.size;
}

/** Adds the parts of compounds that are found by themselves. */
function widen(terms: Terms, clauses: Clause[]): void {
  for (const clause of clauses.slice()) parts(terms, clause, clauses);
}

/** The stem itself and the groups of synonyms it belongs to. */
export function known(terms: Terms, key: string, shown: string, weight: number, way: Way, clauses: Clause[]): boolean {
  const row = terms.find(key);
  if (!row) return false;
  const before = clauses.length;
  if (finds(row)) clauses.push({ row, weight, way, word: shown });
  for (const phrase of row.phrases) {
    if (phrase.rest !== '' || !phrase.concept) continue;
    const concept = terms.find(phrase.concept);
    if (concept && finds(concept)) clauses.push({ row: concept, weight: weight * conceptWeight, way: 'concept', word: shown });
  }
  return clauses.length > before;
}

/** Another form of the same thing: schuldhulpverlener for schuldhulpverlening, eenzaam for eenzaamheid. */
function forms(terms: Terms, text: string, clauses: Clause[]): void {
  const before = clauses.length;
  for (const suffix of ['ers', 'er', 'aars', 'aar', 'ders', 'der', 'ster', 'sters', 'heid', 'heden']) {
    if (clauses.length > before) return;
    if (text.length < suffix.length + 5 || !text.endsWith(suffix)) continue;
    const rest = text.slice(0, -suffix.length);
    known(terms, stem(rest), rest, formWeight, 'form', clauses);
  }
  if (clauses.length === before && text.length >= 5) known(terms, stem(`${text}heid`), `${text}heid`, formWeight, 'form', clauses);
  const root = clauses.length === before ? infinitive(text) : undefined;
  if (root !== undefined) known(terms, stem(root), root, formWeight, 'form', clauses);
}

/** The root of a participle: "mishandeld" is of mishandelen, "bijgeschoold" of bijscholen, "weggelopen" of weglopen. */
function infinitive(text: string): string | undefined {
  const end = text.endsWith('en') ? 2 : /[dt]$/.test(text) ? 1 : 0;
  if (end === 0 || text.length < 6) return undefined;
  let root = text.slice(0, -end);
  const prefix = prefixes.find(one => root.startsWith(`${one}ge`)) ?? '';
  if (root.length > prefix.length + 4 && root.startsWith('ge', prefix.length)) root = prefix + root.slice(prefix.length + 2);
  // A long vowel is written once before an ending: geschoold, scholen.
  return root.length > 3 && /([aeou])\1[^]$/.test(root) ? root.slice(0, -2) + root.slice(-1) : root;
}

function beginnings(terms: Terms, text: string, clauses: Clause[]): void {
  if (text.length < 3) return;
  const found: Candidate[] = [];
  for (const spelling of terms.spellings(text.slice(0, 3))) {
    if (clauses.some(clause => clause.row.key === spelling.key)) continue;
    const shown = spelling.words.find(word => word.startsWith(text));
    if (shown !== undefined) found.push({ spelling, shown });
  }
  for (const { spelling, shown } of found.sort(byUse).slice(0, maxPrefixRows)) {
    known(terms, spelling.key, shown, prefixWeight * (0.4 + (0.6 * text.length / Math.max(text.length, shown.length))), 'prefix', clauses);
  }
}

/** Words at a small edit distance that start the same; most mistakes stand later in a word. */
function nearest(terms: Terms, text: string, limit: number, clauses: Clause[]): void {
  if (text.length < 4) return;
  const before = terms.misses;
  const already = clauses.length;
  const own = stem(text);
  for (const start of [2, 1]) {
    let best = limit;
    let found: Candidate[] = [];
    for (const spelling of terms.spellings(text.slice(0, start))) {
      let least = Infinity;
      let shown = '';
      for (const word of spelling.words) {
        const apart = distance(text, word, best);
        if (apart < least) [least, shown] = [apart, word];
      }
      // A mistake in the singular of a word that the site has in the plural.
      const apart = distance(own, spelling.key, best);
      if (apart < least) [least, shown] = [apart, spelling.words[0]!];
      if (least > best) continue;
      if (least < best) found = [];
      best = least;
      found.push({ spelling, shown });
    }
    for (const { spelling, shown } of found.sort(byUse).slice(0, maxFuzzyRows)) known(terms, spelling.key, shown, fuzzyWeight, 'fuzzy', clauses);
    if (clauses.length > already || terms.misses > before) return;
  }
}

/** A compound that the site does not have, in two words that it has. */
function split(terms: Terms, text: string, clauses: Clause[]): void {
  const before = clauses.length;
  for (let cut = 3; cut <= text.length - 3; cut++) {
    for (const linker of ['', 's', 'en', 'e']) {
      if (cut - linker.length < 3 || !text.slice(0, cut).endsWith(linker)) continue;
      const left = text.slice(0, cut - linker.length);
      const right = text.slice(cut);
      const first = terms.guess(stem(left));
      if (!first || !leads(first)) continue;
      const isWeak = weak.has(right);
      const second = isWeak ? undefined : terms.guess(stem(right));
      if (!isWeak && (!second || !leads(second))) continue;
      if (second && !isStop(right)) known(terms, second.key, right, headWeight, 'part', clauses);
      // Of a "kwijtscheldingsbeleid" it is the kwijtschelding that somebody looks for.
      if (!weak.has(left) && !isStop(left)) known(terms, first.key, left, isWeak ? headWeight : modifierWeight, 'part', clauses);
      if (clauses.length > before) return;
    }
  }
}

/** The last resort: the longest known word at the end or at the beginning. */
function longestPart(terms: Terms, text: string, clauses: Clause[]): void {
  const before = clauses.length;
  for (let length = text.length - 1; length >= 5 && clauses.length === before; length--) {
    whole(terms, text.slice(-length), 'part', clauses);
    if (clauses.length === before) whole(terms, text.slice(0, length), 'beginning', clauses);
  }
}

/** As it is written: a stem that happens to be the same is no word. */
function whole(terms: Terms, word: string, way: Way, clauses: Clause[]): void {
  if (weak.has(word)) return;
  const row = terms.guess(stem(word));
  if (row && (row.shown.length ? row.shown.includes(word) : row.key === word)) known(terms, row.key, word, modifierWeight, way, clauses);
}

function parts(terms: Terms, clause: Clause, clauses: Clause[]): void {
  if (clause.way === 'concept' || clause.way === 'part' || clause.way === 'beginning') return;
  clause.row.parts.forEach((part, i) => {
    const head = i === clause.row.parts.length - 1;
    known(terms, part, part, clause.weight * (head ? headWeight : modifierWeight), 'part', clauses);
  });
}
