import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stem } from '../../islands/search/analyser';
import { Library } from '../../islands/search/library';
import { mayHave } from '../../islands/search/terms';

interface Asked { readonly question: string; readonly within: string; readonly typing: boolean; readonly hits: readonly (readonly [number, number])[] }

/**
 * Every stem, every entry, every score to the last bit: the same numbers added in the same order.
 * @param folder Holds the index (zoeken/), vocabulary.json [[word, stem]] and answers.json; ParityTests.cs makes it.
 */
export async function check(folder: string): Promise<string[]> {
  const read = (path: string): unknown => JSON.parse(readFileSync(join(folder, path), 'utf8'));
  const differences: string[] = [];
  const vocabulary = read('vocabulary.json') as readonly (readonly [string, string])[];
  for (const [word, expected] of vocabulary) if (stem(word) !== expected) differences.push(`stem of ${word}: ${stem(word)}, not ${expected}`);
  const answers = read('answers.json') as readonly Asked[];
  for (const asked of answers) {
    // A library of its own for each, so that a question that needs several rounds is asked in several rounds.
    const library = await Library.open(async path => read(join('zoeken', path)));
    const kinds = library.facets.all[0]!;
    const { hits } = await library.ask(asked.question, { typing: asked.typing, ...asked.within ? { within: (document: number) => kinds.admits(document, new Set([asked.within])) } : {} });
    const mine = JSON.stringify(hits.map(hit => [hit.document, hit.score]));
    if (mine !== JSON.stringify(asked.hits)) differences.push(`${asked.question}: ${mine.slice(0, 200)}, not ${JSON.stringify(asked.hits).slice(0, 200)}`);
  }
  const { map, termen } = read('zoeken/index.json') as { readonly map: string; readonly termen: string };
  const filter = read(`zoeken/${map}/filter.json`) as string;
  const keys = new Set(termen.split(' ').flatMap((_, file) => (read(`zoeken/${map}/t${file}.json`) as readonly (readonly [string])[]).map(row => row[0])));
  for (const key of keys) if (!mayHave(filter, key)) differences.push(`the filter denies ${key}`);
  const absent = vocabulary.map(([word]) => `x${word}`).filter(word => !keys.has(word));
  const passed = absent.filter(word => mayHave(filter, word)).length;
  if (passed > absent.length / 12) differences.push(`the filter lets ${passed} of ${absent.length} pass that are not there`);
  if (!vocabulary.length || !answers.length) differences.push('nothing was compared');
  return differences;
}
