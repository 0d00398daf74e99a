// A selection as CSV with its sources. Pure. The writer is the one of the scan.
import { csv as sheetCsv } from '../sheet/csv';

export interface Source { readonly titel: string; readonly adres: string }

interface Item { readonly id: string; readonly soort: string; readonly titel: string; readonly samenvatting: string; readonly url: string; readonly bronnen?: readonly { publicatie: string; vindplaats: string }[] }

/** One row per entry; its sources in one cell, each with title, place and address. */
export function csv(items: readonly Item[], sources: ReadonlyMap<string, Source>, root: string): string {
  const rows = items.map(item => [
    item.soort, item.titel, item.samenvatting, root + item.url.slice(1),
    (item.bronnen ?? []).map(source => `${sources.get(source.publicatie)?.titel ?? source.publicatie}, ${source.vindplaats} (${sources.get(source.publicatie)?.adres ?? 'onbekend'})`).join(' | '),
  ]);
  return sheetCsv({ name: 'Selectie', head: ['soort', 'titel', 'samenvatting', 'adres', 'bronnen'], rows });
}
