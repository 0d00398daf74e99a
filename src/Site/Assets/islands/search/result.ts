// One result: title, kind, place, and why it was found.
import { el } from './dom';
import type { Library, ResultRecord } from './library';
import type { Answer } from './ranking';
import { excerpt, headingOf, marked, marksOf, synonymsOf, type Marks } from './why';

const withMarks = (text: string, marks: Marks): (Node | string)[] =>
  marked(text, marks).map(piece => piece.marked ? el('mark', {}, piece.text) : piece.text);

/** @param base Address of the site's root without a slash at the end. */
export async function resultItem(library: Library, answer: Answer, document: number, base: string): Promise<HTMLLIElement> {
  const record = await library.record(document);
  const marks = marksOf(answer);
  const item = el('li', { 'class': 'entry', 'data-id': record.id },
    el('h3', { 'class': 'entry__title' }, el('a', { href: base + record.address }, ...withMarks(record.title, marks))),
    el('ul', { 'class': 'meta' }, el('li', {}, capital(library.facets.kindOf(document))), ...record.place ? [el('li', {}, record.place)] : []),
    el('p', { 'class': 'entry__text' }, ...withMarks(record.summary, marks)));
  item.append(...why(record, answer, document, marks, base));
  return item;
}

function why(record: ResultRecord, answer: Answer, document: number, marks: Marks, base: string): Node[] {
  const lines: Node[] = [];
  const hasMark = (text: string) => marked(text, marks).some(piece => piece.marked);
  if (!hasMark(record.title) && !hasMark(record.summary)) {
    const name = record.names.find(hasMark);
    const sentence = excerpt(record.text, marks);
    if (name) lines.push(el('p', { 'class': 'entry__why' }, 'Gevonden op: ', ...withMarks(name, marks)));
    else if (sentence) lines.push(el('p', { 'class': 'entry__why' }, ...withMarks(sentence, marks)));
  }
  for (const { asked, clause } of synonymsOf(answer, document).slice(0, 1)) {
    const word = wordOfGroup(record, marks, asked);
    if (word) lines.push(el('p', { 'class': 'entry__why' }, `Gevonden via synoniem: ${word}`));
    else if (clause.row.shown[0] && clause.row.shown[0].toLowerCase() !== asked) lines.push(el('p', { 'class': 'entry__why' }, `Gevonden via verwant onderwerp: ${clause.row.shown[0]}`));
  }
  const heading = headingOf(record.headings, marks);
  if (heading && !record.address.includes('#')) lines.push(el('p', { 'class': 'entry__why' }, el('a', { href: `${base}${record.address}#${heading.anchor}` }, `Ga naar: ${heading.text}`)));
  return lines;
}

/** The word of the text itself that made it fit. */
function wordOfGroup(record: ResultRecord, marks: Marks, asked: string): string | undefined {
  for (const text of [record.title, record.summary, ...record.names, record.text]) {
    const piece = marked(text, marks).find(found => found.marked);
    if (piece && piece.text.toLowerCase() !== asked) return piece.text.toLowerCase();
  }
  return undefined;
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
