// A selection as CSV and as a text document, with its sources. Pure. The writers are those of the scan.
import { heading, paragraph, type Block, type TextDocument } from '../docx/document';
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

/** A heading, the summary and the address per entry; each source a footnote. */
export function paper(items: readonly Item[], sources: ReadonlyMap<string, Source>, root: string, date: string): TextDocument {
  const blocks = items.flatMap((item): Block[] => [
    heading(1, item.titel),
    paragraph(item.samenvatting, ...(item.bronnen ?? []).map(source => {
      const publication = sources.get(source.publicatie);
      return { note: `${publication?.titel ?? source.publicatie}. ${source.vindplaats}. ${publication?.adres ?? 'Adres onbekend'}.` };
    })),
    paragraph({ text: root + item.url.slice(1), href: root + item.url.slice(1) }),
  ]);
  return { title: 'Mijn selectie', date, blocks };
}
