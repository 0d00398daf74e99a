// What a first question costs a reader: the module, the index it needs, and what ten results show, all compressed.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Library } from '../../islands/search/library';
import { marked, marksOf } from '../../islands/search/why';

const most = 50_000;

/** @param folder Holds the index (zoeken/), the scripts (scripts/) and vragen.json [[question, kind]]; WeightTests.cs makes it. */
export async function check(folder: string): Promise<string[]> {
  const weights = new Map<string, number>();
  const weigh = (path: string): number => {
    let weight = weights.get(path);
    if (weight === undefined) weights.set(path, weight = gzipSync(readFileSync(join(folder, path)), { level: 9 }).length);
    return weight;
  };
  const scripts = weigh('scripts/zoeken.js') + weigh('scripts/zoekmachine.js');
  const questions = JSON.parse(readFileSync(join(folder, 'vragen.json'), 'utf8')) as readonly (readonly [string, string])[];
  const totals: number[] = [];
  for (const [question, kind] of questions) {
    let total = scripts;
    const library = await Library.open(async path => {
      total += weigh(`zoeken/${path}`);
      return JSON.parse(readFileSync(join(folder, 'zoeken', path), 'utf8')) as unknown;
    });
    const kinds = library.facets.all[0]!;
    const answer = await library.ask(question, kind ? { within: document => kinds.admits(document, new Set([kind])) } : {});
    const marks = marksOf(answer);
    for (const { document } of answer.hits.slice(0, 10)) {
      const { title, summary } = await library.record(document);
      if (![title, summary].some(text => marked(text, marks).some(piece => piece.marked))) await library.detailsOf(document);
    }
    totals.push(total);
  }
  totals.sort((a, b) => a - b);
  const p95 = totals[Math.floor(totals.length * 0.95)] ?? Infinity;
  console.log(`first question, bytes gz: median ${totals[totals.length >> 1]}, p95 ${p95}, scripts ${scripts}`);
  return p95 <= most ? [] : [`p95 is ${p95} bytes, more than ${most}`];
}
