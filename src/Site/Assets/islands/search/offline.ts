// The whole search on this device, for a reader who asks for it: without that only what was fetched before works without a network.
import { el } from './dom';

/** Where sw.ts looks; begins with the base path, because project pages of one owner share an origin. */
export const cacheOf = (base: string): string => `${base}/zoeken-1`;
const bundleOf = (base: string, folder: string) => `${base}/zoeken/${folder}/alles.json`;

export class Offline {
  readonly root = el('div', { 'class': 'search-offline' });
  private readonly status = el('p', { role: 'status' });
  private readonly button = el('button', { type: 'button', 'class': 'nl-button nl-button--secondary' });
  private busy = false;

  /** @param folder Of the index that this page uses. @param bytes Of the bundle, compressed. */
  constructor(private readonly base: string, private readonly folder: string, private readonly bytes: number) {
    this.button.addEventListener('click', () => void (this.button.dataset['doe'] === 'weg' ? this.drop() : this.keep()));
  }

  /** Nothing where the browser cannot do it; a copy of an older index is replaced, since the reader asked for one. */
  async start(): Promise<void> {
    if (!('serviceWorker' in navigator) || !('caches' in window)) return;
    this.root.append(this.button, this.status);
    const kept = await this.kept();
    if (kept && kept !== bundleOf(this.base, this.folder)) await this.keep();
    else this.show(kept !== undefined, '');
  }

  private async kept(): Promise<string | undefined> {
    const cache = await caches.open(cacheOf(this.base));
    return (await cache.keys()).map(request => new URL(request.url).pathname).find(path => path.endsWith('/alles.json'));
  }

  private async keep(): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.status.textContent = 'Bezig met bewaren…';
    try {
      await navigator.serviceWorker.register(`${this.base}/sw.js`, { scope: `${this.base}/` });
      await navigator.serviceWorker.ready;
      await caches.delete(cacheOf(this.base));
      const cache = await caches.open(cacheOf(this.base));
      // The bundle last: where it is, all is.
      await cache.addAll(['/zoeken/', '/zoeken/index.json', '/zoeken.js', '/zoekmachine.js', '/selectie.js', '/site.css'].map(path => this.base + path));
      await cache.add(bundleOf(this.base, this.folder));
      this.show(true, 'Zoeken werkt nu ook zonder internet.');
    } catch {
      this.show(false, 'Bewaren lukte niet. Probeer het later opnieuw.');
    }
    this.busy = false;
  }

  private async drop(): Promise<void> {
    await caches.delete(cacheOf(this.base));
    this.show(false, 'De zoekindex staat niet meer op dit apparaat.');
  }

  private show(kept: boolean, text: string): void {
    this.button.dataset['doe'] = kept ? 'weg' : 'bewaar';
    this.button.textContent = kept ? 'Verwijder de bewaarde zoekindex' : `Bewaar de zoekindex voor zonder internet (${(this.bytes / 1e6).toLocaleString('nl', { minimumFractionDigits: 1, maximumFractionDigits: 1 })} MB)`;
    this.status.textContent = text;
  }
}
