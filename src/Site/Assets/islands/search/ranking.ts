// Which entries answer a question, in which order, and why. The same arithmetic in the same order as Search/Ranking.cs.
import { isStop, stem } from './analyser';
import { expand, findsEnough, known, type Clause } from './expansion';
import { maxImpact, postingsOf } from './postings';
import { maxWords, questionOf, wordOf, type Word } from './question';
import { finds, type Terms } from './terms';

const otherWays = 0.38;
const withoutCoverage = 0.45;
const nameBonus = 1.6;
/** What an entry gets of the score of one that is the same; less as they are less alike. */
const kinship = 0.35;
const maxDegree = 31;
/** Of a word, how many of the best of a kind pass something on. */
const givers = 4;

export interface Hit { readonly document: number; readonly score: number }
export interface Asked { readonly text: string; readonly clauses: readonly Clause[] }
export interface Answer {
  readonly hits: readonly Hit[];
  readonly asked: readonly Asked[];
  /** Entry to the one that passed something on to it: the reason to show an entry that has no word of the question itself. */
  readonly kin: ReadonlyMap<number, number>;
}
export interface Options {
  readonly within?: (document: number) => boolean;
  readonly typing?: boolean;
}

/** Words that are looked for together: a phrase of a group of synonyms, or two words that are one. */
interface Span { readonly from: number; readonly to: number; readonly clauses: Clause[] }

/** @param priors Per entry what it weighs among entries that fit equally well. */
export function rank(terms: Terms, priors: Float64Array, text: string, options: Options = {}): Answer {
  const words = unhyphenated(terms, questionOf(text), options.within);
  const kin = new Map<number, number>();
  return run(terms, priors, words, words.map((word, i) => slotOf(terms, priors.length, word, options, i === words.length - 1, kin)), kin, options);
}

/** A word, by what it was looked for, and what that gives each entry. */
interface Slot { readonly clauses: Clause[]; readonly scores: Float64Array }

/** By word and not by question: another word never takes away what this one finds. */
function slotOf(terms: Terms, count: number, word: Word, options: Options, last: boolean, kin: Map<number, number>): Slot {
  const clauses = expand(terms, word, options.within, options.typing === true && last);
  const scores = score(clauses, count);
  passOn(terms, scores, kin);
  return { clauses, scores };
}

/** The best of each kind pass something on to entries that are like them; whatever the filter, or its counts would not hold. */
function passOn(terms: Terms, scores: Float64Array, kin: Map<number, number>): void {
  const best: Hit[][] = [];
  for (let document = 0; document < scores.length; document++) {
    const score = scores[document]!;
    const family = score > 0 ? terms.family(document) : -1;
    if (family < 0) continue;
    const own = best[family] ??= [];
    if (own.length === givers && score <= own[givers - 1]!.score) continue;
    const at = own.findIndex(one => score > one.score);
    own.splice(at < 0 ? own.length : at, 0, { document, score });
    own.length = Math.min(own.length, givers);
  }
  for (const { document, score } of best.flat()) {
    const relatives = terms.relatives(document);
    for (let i = 0; i < relatives.length; i += 2) {
      const relative = relatives[i]!;
      scores[relative]! += kinship * score * relatives[i + 1]! / maxDegree;
      if (!kin.has(relative)) kin.set(relative, document);
    }
  }
}

/** A word with hyphens that few entries have is looked for in pieces; put together again it still counts, see spansOf. */
const unhyphenated = (terms: Terms, words: readonly Word[], within: Options['within']): Word[] =>
  words.flatMap(word => !word.pieces.length || findsEnough(terms, word, within) ? [word] : word.pieces.filter(piece => !isStop(piece)).map(piece => wordOf(piece))).slice(0, maxWords);

function run(terms: Terms, priors: Float64Array, words: readonly Word[], slots: readonly Slot[], kin: ReadonlyMap<number, number>, options: Options): Answer {
  const spans = spansOf(terms, words);
  const scores = slots.map(slot => slot.scores);
  const spanScores = spans.map(span => score(span.clauses, priors.length));
  const named = namedOf(terms, words);
  const all = words.reduce((sum, word) => sum + word.importance, 0);
  const hits: Hit[] = [];
  for (let document = 0; document < priors.length; document++) {
    let total = 0;
    let covered = 0;
    for (let i = 0; i < words.length; i++) {
      const own = scores[i]![document]!;
      total += words[i]!.importance * own;
      if (own > 0) covered += words[i]!.importance;
    }
    let gain = 0;
    let extra = 0;
    for (let s = 0; s < spans.length; s++) {
      const spanScore = spanScores[s]![document]!;
      if (spanScore === 0) continue;
      const { from, to } = spans[s]!;
      let own = 0;
      let missing = 0;
      for (let i = from; i < to; i++) {
        own += words[i]!.importance * scores[i]![document]!;
        if (scores[i]![document] === 0) missing += words[i]!.importance;
      }
      const more = (spanScore * (to - from)) - own;
      if (more > gain) [gain, extra] = [more, missing];
    }
    total += gain;
    covered += extra;
    if (total <= 0 || (options.within && !options.within(document))) continue;
    let final = total * (withoutCoverage + ((1 - withoutCoverage) * covered / all)) * priors[document]!;
    if (named.has(document)) final *= nameBonus;
    hits.push({ document, score: final });
  }
  hits.sort((a, b) => b.score - a.score || a.document - b.document);
  const asked = [...words.map((word, i) => ({ text: word.text, clauses: slots[i]!.clauses })),
    ...spans.map(span => ({ text: words.slice(span.from, span.to).map(word => word.text).join(' '), clauses: span.clauses }))];
  return { hits, asked, kin };
}

/** The strongest clause, and a little of the others. */
function score(clauses: readonly Clause[], count: number): Float64Array {
  const highest = new Float64Array(count);
  const sum = new Float64Array(count);
  for (const clause of clauses) {
    const unit = clause.weight * clause.row.scale / maxImpact;
    const postings = postingsOf(clause.row);
    for (let i = 0; i < postings.length; i += 2) {
      const document = postings[i]!;
      const own = unit * postings[i + 1]!;
      sum[document]! += own;
      if (own > highest[document]!) highest[document] = own;
    }
  }
  for (let document = 0; document < count; document++) {
    if (sum[document]! > 0) highest[document]! += otherWays * (sum[document]! - highest[document]!);
  }
  return highest;
}

function spansOf(terms: Terms, words: readonly Word[]): Span[] {
  const spans: Span[] = [];
  const texts = (from: number, to: number) => words.slice(from, to).map(word => word.text).join(' ');
  for (let i = 0; i < words.length; i++) {
    for (const phrase of terms.find(words[i]!.stem)?.phrases ?? []) {
      if (phrase.rest === '' || !phrase.concept) continue;
      const end = endOf(words, i, phrase.rest);
      const concept = end === undefined ? undefined : terms.find(phrase.concept);
      if (end !== undefined && concept && finds(concept)) spans.push({ from: i, to: end, clauses: [{ row: concept, weight: 1, way: 'concept', word: texts(i, end) }] });
    }
    if (i + 1 === words.length) continue;
    for (const linker of ['', 's']) {
      const joined = words[i]!.text + linker + words[i + 1]!.text;
      const clauses: Clause[] = [];
      if (known(terms, stem(joined), joined, 0.9, 'joined', clauses)) spans.push({ from: i, to: i + 2, clauses });
    }
  }
  return spans;
}

/** Entries that are called exactly this. */
function namedOf(terms: Terms, words: readonly Word[]): Set<number> {
  const named = new Set<number>();
  for (const phrase of words.length ? terms.find(words[0]!.stem)?.phrases ?? [] : []) {
    if (!phrase.concept && (phrase.rest === '' ? words.length === 1 : endOf(words, 0, phrase.rest) === words.length)) named.add(phrase.document);
  }
  return named;
}

/** The place after the phrase; nothing when the words do not follow. */
function endOf(words: readonly Word[], from: number, rest: string): number | undefined {
  let at = from + 1;
  for (const stem of rest.split(' ')) {
    if (words[at]?.stem !== stem) return undefined;
    at++;
  }
  return at;
}
