// Merging 50 parties × 119 answers: must stay below 50 ms. node bench/scan/merge.mjs
// Also what one keystroke costs apart from the page: change, count, line, and writing the whole scan for the browser's storage.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createRequire } from 'node:module';

const assets = fileURLToPath(new URL('../../src/Site/Assets/', import.meta.url));
const { build } = createRequire(join(assets, 'package.json'))('esbuild');
const out = await mkdtemp(join(assets, 'tests', '.bench-'));
const runs = 60;

try {
  const entry = join(out, 'scan.ts');
  await writeFile(entry, ['model', 'merge', 'file', 'edit', 'history', 'progress', 'matrix', 'saved'].map(name => `export * from '../../islands/scan/${name}';`).join('\n'));
  await build({ entryPoints: [entry], outfile: join(out, 'scan.mjs'), bundle: true, format: 'esm', platform: 'node', logLevel: 'warning' });
  const { newScan, setAction, setOf, merge, emptySet, writeFile: write, readFile, Editing, progressOf, rowsOf, columnsOf, savedLine, revisionOf } = await import(pathToFileURL(join(out, 'scan.mjs')).href);

  const answers = ['doen', 'deels', 'nog-niet', 'regionaal', 'niet-van-toepassing', 'weten-niet'];
  const actions = Array.from({ length: 119 }, (_, index) => `groep-${index % 13}-actie-${index}`);
  const titles = { versie: '2026-11-21', titels: new Map(actions.map(id => [id, `Titel van ${id}`])) };
  const op = '2026-11-21T10:00:00.000Z';
  const party = number => actions.reduce((scan, id, index) => setAction(scan, id, { antwoord: answers[(index + number) % 6], notitie: 'Een toelichting van een zin of twee, zoals mensen die schrijven. '.repeat(2) }, op),
    newScan(number.toString(16).padStart(32, '0'), 2026, { gemeente: `Plaats ${number}`, gemeentetype: '', naam: `Partij ${number}`, rol: 'gemeente', vorm: 'lang' }, op));
  const files = Array.from({ length: 50 }, (_, number) => write(setOf(party(number)), titles, op));
  const sets = files.map(file => readFile(file).file.set);
  const versions = Array.from({ length: 50 }, (_, number) => setOf(actions.reduce((scan, id, index) => setAction(scan, id, { antwoord: answers[(index + number) % 6] }, `2026-11-${String(1 + (number * 7 + index) % 28).padStart(2, '0')}T10:00:00.000Z`), { ...party(1), id: 'f'.repeat(32) })));
  const blocks = [{ id: 'alles', actions }];
  const editing = new Editing(party(1));
  let letters = '';

  const results = [
    ['merge of 50 sets', 50, () => sets.reduce(merge, emptySet)],
    ['merge of 50 versions of one party', 50, () => versions.reduce(merge, emptySet)],
    ['merge of 50 and the matrix', 50, () => rowsOf(columnsOf(sets.reduce(merge, emptySet), 'laatste'), actions)],
    ['reading and merging 50 files', null, () => files.reduce((set, file) => merge(set, readFile(file).file.set), emptySet)],
    ['one keystroke', 16.7, () => {
      editing.change({ kind: 'actie', id: actions[5] }, { notitie: letters += 'a' }, new Date().toISOString(), true);
      progressOf(editing.scan, blocks);
      savedLine(null, revisionOf(editing.scan), '', 'werkt');
    }],
    ['writing the scan for storage', 16.7, () => write(setOf(editing.scan), titles, op, 0)],
  ].map(([name, limit, work]) => {
    const times = Array.from({ length: runs }, () => {
      const start = performance.now();
      work();
      return performance.now() - start;
    }).sort((a, b) => a - b);
    return { name, limit, median: times[runs >> 1], worst: times[runs - 2] };
  });
  for (const { name, limit, median, worst } of results) console.log(`${name}: median ${median.toFixed(2)} ms, slow ${worst.toFixed(2)} ms${limit ? `, limit ${limit} ms` : ''}`);
  if (results.some(({ limit, median }) => limit !== null && median > limit)) process.exitCode = 1;
} finally {
  await rm(out, { recursive: true, force: true });
}
