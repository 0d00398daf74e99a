// The slice of the catalogue, once per page.
import type { Catalogue } from '../catalogue';

export async function loadCatalogue(base: string): Promise<Catalogue> {
  const response = await fetch(`${base}data/preventiescan.json`);
  if (!response.ok) throw new Error(`data/preventiescan.json: ${response.status}`);
  return (await response.json()) as Catalogue;
}

/** After one visit everything works without a network. Where a browser has no service worker, nothing is lost but that. */
export function workOffline(base: string): void {
  navigator.serviceWorker?.register(`${base}sw.js`, { scope: base }).catch(() => undefined);
}
