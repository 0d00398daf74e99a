// node compare.mjs OUT: asks every engine the same questions over the same documents and prints a table.
// OUT is made by Program.cs. Sizes are gzip -9. MiniSearch and lunr load all at the first question; the others what it needs.
// Times are in node, for Pagefind in the browser; for this site in both. Questions kept apart are those that nobody tuned this site for.
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import lunr from 'lunr';
import stemmerSupport from 'lunr-languages/lunr.stemmer.support.js';
import dutch from 'lunr-languages/lunr.nl.js';
import MiniSearch from 'minisearch';
import * as pagefind from 'pagefind';
import { chromium } from 'playwright-core';

stemmerSupport(lunr);
dutch(lunr);
const here = fileURLToPath(new URL('.', import.meta.url));
const out = resolve(process.argv[2]);
const questions = JSON.parse(readFileSync(join(out, 'vragen.json'), 'utf8'));
const gz = bytes => gzipSync(bytes, { level: 9 }).length;
const module = async entry => gz((await build({ entryPoints: [entry], bundle: true, minify: true, format: 'esm', write: false, absWorkingDir: here, logLevel: 'error' })).outputFiles[0].contents);
const mean = values => (values.reduce((a, b) => a + b) / values.length).toFixed(3);
const at = (sorted, part) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))];
const gain = grades => grades.slice(0, 10).reduce((sum, grade, place) => sum + (2 ** grade - 1) / Math.log2(place + 2), 0);
const ndcg = (expected, ids) => gain(ids.map(id => expected[id] ?? 0)) / gain(Object.values(expected).sort((a, b) => b - a));

const browser = await openBrowser();
const rows = [];
const notes = [];
for (const set of ['echt', '10000']) {
  const documents = JSON.parse(readFileSync(join(out, set, 'documenten.json'), 'utf8'));
  const kinds = new Map(documents.map(document => [document.id, document.soort]));
  for (const make of [ours, miniSearch, lunrDutch, pagefindDutch]) {
    const engine = await make(documents, set);
    const scores = { own: [], apart: [] };
    const sizes = [];
    let none = 0;
    const within = (asked, ids) => asked.binnen ? ids.filter(id => kinds.get(id) === asked.binnen) : ids;
    for (const [n, asked] of questions.entries()) {
      const ids = within(asked, await engine.ask(asked));
      if (!ids.length) none++;
      scores[asked.apart ? 'apart' : 'own'].push(ndcg(asked.verwacht, ids));
      if (n % (engine.sample ?? 1) === 0) sizes.push(await engine.size(asked));
    }
    const times = [];
    for (const asked of questions) {
      if (engine.time) {
        times.push(await engine.time(asked));
        continue;
      }
      const start = performance.now();
      await engine.ask(asked);
      times.push(performance.now() - start);
    }
    times.sort((a, b) => a - b);
    sizes.sort((a, b) => a - b);
    rows.push([set === 'echt' ? documents.length : set, engine.name, set === 'echt' ? mean(scores.own) : '–', set === 'echt' ? mean(scores.apart) : '–', set === 'echt' ? `${(100 * none / questions.length).toFixed(1)} %` : '–',
      `${(at(sizes, 0.5) / 1024).toFixed(0)} / ${(at(sizes, 0.95) / 1024).toFixed(0)}`, times.length ? at(times, 0.95).toFixed(1) : '–']);
    console.error(rows.at(-1).join(' | '));
    await engine.close?.();
  }
  const [plain, slow] = await inBrowser(set);
  notes.push(`This site in Chromium, ${set === 'echt' ? documents.length : set} entries: warm p95 ${plain.toFixed(1)} ms, ${slow.toFixed(1)} ms with the processor slowed down four times.`);
}
await browser.close();
console.log('| entries | engine | nDCG@10 | kept apart | no result | first query KiB gz, median / p95 | warm p95 ms |\n|---|---|---|---|---|---|---|');
for (const row of rows) console.log(`| ${row.join(' | ')} |`);
console.log(`\n${notes.join('\n')}`);

async function ours(documents, set) {
  const folder = await mkdtemp(join(here, '.run-'));
  const islands = join(here, '../../src/Site/Assets/islands');
  // What the search page does without the page: the ten results, and why they were found where title and summary do not show it.
  await build({ stdin: { resolveDir: join(islands, 'search'), contents: `
    export { Library } from './library';
    import { marked, marksOf } from './why';
    export async function show(library, answer) {
      const marks = marksOf(answer);
      for (const { document } of answer.hits.slice(0, 10)) {
        const { title, summary } = await library.record(document);
        if (![title, summary].some(text => marked(text, marks).some(piece => piece.marked))) await library.detailsOf(document);
      }
    }` }, outfile: join(folder, 'library.mjs'), bundle: true, format: 'esm', logLevel: 'error' });
  const { Library, show } = await import(pathToFileURL(join(folder, 'library.mjs')).href);
  const script = await module(join(islands, 'zoekmachine.ts')) + await module(join(islands, 'zoeken.ts'));
  const open = seen => Library.open(async path => {
    const bytes = readFileSync(join(out, set, 'zoeken', path));
    seen?.set(path, gz(bytes));
    return JSON.parse(bytes);
  });
  const warm = await open();
  const ask = async (library, asked) => {
    const soort = library.facets.all[0];
    return library.ask(asked.vraag, asked.binnen ? { within: document => soort.admits(document, new Set([asked.binnen])) } : {});
  };
  const idOf = documents.map(document => document.id);
  return {
    name: 'this site',
    ask: async asked => (await ask(warm, asked)).hits.slice(0, 10).map(hit => idOf[hit.document]),
    size: async asked => {
      const seen = new Map();
      const library = await open(seen);
      await show(library, await ask(library, asked));
      return script + [...seen.values()].reduce((a, b) => a + b, 0);
    },
    close: () => rm(folder, { recursive: true }),
  };
}

async function miniSearch(documents) {
  const options = { fields: ['titel', 'namen', 'tekst'], storeFields: ['titel'], searchOptions: { boost: { titel: 3, namen: 2 }, prefix: true, fuzzy: 0.2 } };
  const index = new MiniSearch(options);
  index.addAll(documents);
  const size = gz(JSON.stringify(index)) + await module('minisearch');
  return { name: 'MiniSearch 7, prefix and fuzzy', ask: async asked => index.search(asked.vraag).map(hit => hit.id), size: async () => size };
}

async function lunrDutch(documents) {
  const index = lunr(function () {
    this.use(lunr.nl);
    this.ref('id');
    this.field('titel', { boost: 3 });
    this.field('namen', { boost: 2 });
    this.field('tekst');
    for (const document of documents) this.add(document);
  });
  const size = gz(JSON.stringify(index)) + gz(JSON.stringify(documents.map(document => [document.id, document.titel]))) + await module('lunr') + await module('lunr-languages/lunr.nl.js');
  return {
    name: 'lunr 2.3.9 with lunr-languages nl',
    // Its own query language: what a reader types is words.
    ask: async asked => index.query(query => { for (const token of lunr.tokenizer(asked.vraag)) query.term(token); }).map(hit => hit.ref),
    size: async () => size,
  };
}

/** Its answers come from WASM, so it is asked in a browser; what the browser fetched is counted. */
async function pagefindDutch(documents, set) {
  const { index } = await pagefind.createIndex({ forceLanguage: 'nl' });
  for (const document of documents) await index.addCustomRecord({ url: `/${document.id}`, content: `${document.tekst}\n${document.namen}`, language: 'nl', meta: { title: document.titel, id: document.id }, filters: { soort: [document.soort] } });
  await index.writeFiles({ outputPath: join(out, set, 'pagefind') });
  await pagefind.close();
  const address = `/${set}/pagefind/pagefind.js`;
  const ask = (page, asked) => page.evaluate(async ([address, vraag, binnen]) => {
    window.engine ??= await import(address);
    const start = performance.now();
    const { results } = await window.engine.search(vraag, binnen ? { filters: { soort: binnen } } : {});
    const urls = (await Promise.all(results.slice(0, 10).map(result => result.data()))).map(result => result.meta.id);
    return [urls, performance.now() - start];
  }, [address, asked.vraag, asked.binnen]);
  const warm = await browser.newPage(`/${set}/`);
  return {
    name: 'Pagefind 1.4',
    ask: async asked => (await ask(warm, asked))[0],
    time: async asked => (await ask(warm, asked))[1],
    size: async asked => {
      const page = await browser.newPage(`/${set}/`);
      browser.read = 0;
      await ask(page, asked);
      await page.context().close();
      return browser.read;
    },
    // A fresh browser for each question is slow: every seventh will do.
    sample: 7,
    close: () => warm.context().close(),
  };
}

/** A server over OUT that counts what it sends as a host would (JSON and scripts compressed), and a browser to ask in. */
async function openBrowser() {
  const state = { read: 0 };
  const server = createServer((request, response) => {
    const path = join(out, decodeURIComponent(new URL(request.url, 'http://x').pathname));
    if (path.endsWith('/')) return response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>x</title>');
    if (!existsSync(path)) return response.writeHead(404).end();
    const bytes = readFileSync(path);
    const isText = /\.(js|json)$/.test(path);
    state.read += isText ? gz(bytes) : bytes.length;
    response.writeHead(200, { 'content-type': path.endsWith('.js') ? 'text/javascript' : isText ? 'application/json' : 'application/octet-stream' }).end(bytes);
  });
  await new Promise(done => server.listen(0, '127.0.0.1', done));
  const chromiumPath = [process.env.CHROMIUM, '/usr/bin/chromium-headless-shell', '/usr/bin/chromium', '/usr/bin/google-chrome'].find(path => path && existsSync(path));
  if (!chromiumPath) throw new Error('No browser: install chromium or set CHROMIUM to its path.');
  const chrome = await chromium.launch({ executablePath: chromiumPath, args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'] });
  return {
    get read() { return state.read; },
    set read(value) { state.read = value; },
    newPage: async path => {
      const page = await (await chrome.newContext()).newPage();
      await page.goto(`http://127.0.0.1:${server.address().port}${path}`);
      return page;
    },
    close: async () => { await chrome.close(); server.close(); },
  };
}

/** Warm questions to this site's module in the browser, also with the processor slowed down four times. */
async function inBrowser(set) {
  await build({ entryPoints: [join(here, '../../src/Site/Assets/islands/search/library.ts')], outfile: join(out, 'library.js'), bundle: true, minify: true, format: 'esm', logLevel: 'error' });
  const page = await browser.newPage(`/${set}/`);
  const session = await page.context().newCDPSession(page);
  const measure = () => page.evaluate(async ([set, questions]) => {
    const { Library, fetchFrom } = await import('/library.js');
    window.library ??= await Library.open(fetchFrom(`/${set}/zoeken/`));
    const ask = asked => window.library.ask(asked.vraag, asked.binnen ? { within: document => window.library.facets.all[0].admits(document, new Set([asked.binnen])) } : {});
    for (const asked of questions) await ask(asked);
    const times = [];
    for (const asked of questions) {
      const start = performance.now();
      await ask(asked);
      times.push(performance.now() - start);
    }
    return times.sort((a, b) => a - b);
  }, [set, questions]);
  const plain = await measure();
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const slow = await measure();
  await page.context().close();
  return [at(plain, 0.95), at(slow, 0.95)];
}
