// node tests/search/bundled.mjs NAME FOLDER: runs `check` of NAME.ts over a folder that a test of the generator made; exit code 1 when it names faults.
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const [name, folder] = process.argv.slice(2);
const here = fileURLToPath(new URL('.', import.meta.url));
const out = await mkdtemp(join(here, '../.run-'));
try {
  await build({ entryPoints: [join(here, `${name}.ts`)], outfile: join(out, 'check.mjs'), bundle: true, format: 'esm', platform: 'node', target: 'node20', logLevel: 'warning' });
  const { check } = await import(pathToFileURL(join(out, 'check.mjs')).href);
  const faults = await check(folder);
  for (const fault of faults.slice(0, 10)) console.error(fault);
  console.log(`${faults.length} faults`);
  process.exitCode = faults.length ? 1 : 0;
} finally {
  await rm(out, { recursive: true, force: true });
}
