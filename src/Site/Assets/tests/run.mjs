// Bundles tests/**/*.test.ts and runs them with node's own runner: node tests/run.mjs [part of a path]
// A run without a test is a failure: a moved folder must not look like success.
// tests/office/ needs LibreOffice and is run only when asked for: node tests/run.mjs office
import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = fileURLToPath(new URL('.', import.meta.url));
const wanted = process.argv[2] ?? '';
const tests = (await readdir(here, { recursive: true })).filter(name => name.endsWith('.test.ts') && name.includes(wanted) && (wanted.startsWith('office') || !name.startsWith('office'))).sort();
if (!tests.length) {
  console.error(`no tests match "${wanted}"`);
  process.exit(1);
}
// Within this folder, so that packages are found from the bundles.
const out = await mkdtemp(join(here, '.run-'));
try {
  await build({ entryPoints: tests.map(name => join(here, name)), outdir: out, outbase: here, bundle: true, format: 'esm', platform: 'node', target: 'node20', packages: 'external', outExtension: { '.js': '.mjs' }, sourcemap: 'inline', logLevel: 'warning' });
  const { status } = spawnSync(process.execPath, ['--enable-source-maps', '--test', ...tests.map(name => join(out, name.replace(/\.ts$/, '.mjs')))], { stdio: 'inherit' });
  process.exitCode = status ?? 1;
} finally {
  await rm(out, { recursive: true, force: true });
}
