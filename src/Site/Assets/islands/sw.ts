// The one service worker. After a visit to the scan its pages work without a network; other pages that were
// visited do too. The network always comes first, so that nobody reads an old page while there is a newer one.

/** What the lib of a page does not know. */
interface Worker {
  readonly registration: { readonly scope: string };
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: { waitUntil(work: Promise<unknown>): void }) => void): void;
  addEventListener(type: 'fetch', listener: (event: { readonly request: Request; respondWith(answer: Promise<Response>): void }) => void): void;
}

const worker = self as unknown as Worker;
const base = new URL(worker.registration.scope).pathname;
// Begins with the base path: project pages of one owner share an origin, and so their caches.
const scanCache = `${base}preventiescan-1`;
const visitCache = `${base}bezocht-1`;
const searchCache = `${base}zoeken-1`;
const searchIndex = `${base}zoeken/index.json`;
const mostVisited = 80;
/** Longer than this and a reader with a bad line gets what is here. */
const patience = 4000;

const needed = [
  'preventiescan/', 'preventiescan/invullen/', 'preventiescan/samen/', 'preventiescan/sessie/', 'site.css', 'favicon.svg', 'fonts/source-sans-3-latin.woff2',
  'preventiescan.js', 'scan-start.js', 'scan-samen.js', 'scan-sessie.js', 'scan-stukken.js', 'word.js', 'data/preventiescan.json', 'data/preventiescan.schema.json',
].map(path => base + path);

worker.addEventListener('install', event => {
  event.waitUntil((async () => {
    const cache = await caches.open(scanCache);
    // Past the browser's own cache: a page of this build with a script of the last one would not fit.
    await cache.addAll(needed.map(path => new Request(path, { cache: 'reload' })));
    await worker.skipWaiting();
  })());
});

worker.addEventListener('activate', event => {
  event.waitUntil((async () => {
    for (const name of await caches.keys()) if (isOurs(name) && ![scanCache, visitCache, searchCache].includes(name)) await caches.delete(name);
    await worker.clients.claim();
  })());
});

/** Exactly ours: a site at /repo/ must not clear the caches of a site at /repo/other/. */
const isOurs = (name: string): boolean => name.startsWith(base) && /^(preventiescan|bezocht|zoeken)-\d+$/.test(name.slice(base.length));

worker.addEventListener('fetch', event => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== location.origin || !url.pathname.startsWith(base)) return;
  event.respondWith(url.pathname.startsWith(`${base}zoeken/i-`) ? searchPart(request, url) : answer(request, url));
});

async function answer(request: Request, url: URL): Promise<Response> {
  const isNeeded = needed.includes(url.pathname);
  const cache = await caches.open(isNeeded ? scanCache : visitCache);
  // A filter or a search is the same page offline.
  const key = url.pathname;
  const fresh = fetch(request).then(async response => {
    // A partial, redirected or failed answer is no page to keep.
    if (response.status === 200 && response.type === 'basic' && !response.redirected) {
      await cache.put(key, response.clone());
      if (!isNeeded) await trim(cache);
    }
    return response;
  });
  const whole = await caches.open(searchCache);
  // With the bundle goes the index it was kept with, also when a newer one was seen since.
  const kept = key === searchIndex ? await whole.match(key) ?? await cache.match(key) : await cache.match(key) ?? await whole.match(key);
  if (!kept) return fresh;
  const late = new Promise<Response>(resolve => setTimeout(() => resolve(kept.clone()), patience));
  return Promise.race([fresh.catch(() => kept), late]);
}

/** A part of the search index. Its folder is named after what it holds, so that what is here is right for ever. */
async function searchPart(request: Request, url: URL): Promise<Response> {
  const cache = await caches.open(searchCache);
  const bundle = `${url.pathname.slice(0, url.pathname.lastIndexOf('/'))}/alles.json`;
  const kept = await cache.match(url.pathname) ?? await partOf(cache, bundle, url.pathname.slice(bundle.length - 'alles.json'.length, -'.json'.length));
  if (kept) return kept;
  const response = await fetch(request);
  if (response.status === 200 && response.type === 'basic' && url.pathname !== bundle) {
    for (const key of await cache.keys()) if (isStale(new URL(key.url).pathname, url.pathname)) await cache.delete(key);
    await cache.put(url.pathname, response.clone());
  }
  return response;
}

/** A part of another folder; the bundle is the reader's own, and replaced by the search page. */
const isStale = (path: string, fresh: string): boolean =>
  path.startsWith(`${base}zoeken/i-`) && !path.endsWith('/alles.json') && path.slice(0, path.lastIndexOf('/')) !== fresh.slice(0, fresh.lastIndexOf('/'));

let parsed: { readonly path: string; readonly parts: ReadonlyMap<string, unknown> } | undefined;

/** From the bundle that a reader keeps; see search/offline.ts. */
async function partOf(cache: Cache, bundle: string, name: string): Promise<Response | undefined> {
  if (parsed?.path !== bundle) {
    const kept = await cache.match(bundle);
    if (!kept) return undefined;
    parsed = { path: bundle, parts: new Map(Object.entries(await kept.json() as Record<string, unknown>)) };
  }
  return parsed.parts.has(name) ? Response.json(parsed.parts.get(name)) : undefined;
}

async function trim(cache: Cache): Promise<void> {
  const keys = await cache.keys();
  for (const key of keys.slice(0, Math.max(0, keys.length - mostVisited))) await cache.delete(key);
}
