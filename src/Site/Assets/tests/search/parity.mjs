// node tests/search/parity.mjs FOLDER: asks the script what the generator asked, and compares. The folder holds the index (zoeken/),
// vocabulary.json [[word, stem]] and answers.json [{question, within, typing, hits: [[document, score]]}]. ParityTests.cs makes it.
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const here = fileURLToPath(new URL('.', import.meta.url));
const out = await mkdtemp(join(here, '../.run-'));
try {
  await build({ entryPoints: [join(here, 'parity.ts')], outfile: join(out, 'parity.mjs'), bundle: true, format: 'esm', platform: 'node', target: 'node20', logLevel: 'warning' });
  const { compare } = await import(pathToFileURL(join(out, 'parity.mjs')).href);
  const differences = await compare(process.argv[2]);
  for (const difference of differences.slice(0, 10)) console.error(difference);
  console.log(`${differences.length} differences`);
  process.exitCode = differences.length ? 1 : 0;
} finally {
  await rm(out, { recursive: true, force: true });
}
