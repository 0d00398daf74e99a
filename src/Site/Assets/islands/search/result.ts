// One result: title, kind, place, and why it was found.
import { el } from './dom';
import type { Library, ResultRecord } from './library';
import type { Answer } from './ranking';
import { excerpt, has, headingOf, marked, marksOf, synonymsOf, type Marks } from './why';

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
  item.append(...(await whyLines(library, answer, document, record, marks)).map(line => el('p', { 'class': 'entry__why' }, ...line)));
  const heading = headingOf(record.headings, marks);
  if (heading && !record.address.includes('#')) item.append(el('p', { 'class': 'entry__why' }, el('a', { href: `${base}${record.address}#${heading.anchor}` }, `Ga naar: ${heading.text}`)));
  return item;
}

async function whyLines(library: Library, answer: Answer, document: number, record: ResultRecord, marks: Marks): Promise<(Node | string)[][]> {
  const giver = answer.kin.get(document);
  if (giver !== undefined && !answer.asked.some(asked => asked.clauses.some(clause => has(clause, document)))) {
    return [[`Verwant aan: ${(await library.record(giver)).title}`]];
  }
  const lines: (Node | string)[][] = [];
  const hasMark = (text: string) => marked(text, marks).some(piece => piece.marked);
  if (!hasMark(record.title) && !hasMark(record.summary)) {
    const { names, text } = await library.detailsOf(document);
    const name = names.find(hasMark);
    const sentence = excerpt(text, marks);
    if (name) lines.push(['Gevonden op: ', ...withMarks(name, marks)]);
    else if (sentence) lines.push(withMarks(sentence, marks));
  }
  for (const { asked, clause } of synonymsOf(answer, document).slice(0, 1)) {
    const word = await wordOfGroup(library, document, record, marks, asked);
    if (word) lines.push([`Gevonden via synoniem: ${word}`]);
    else if (clause.row.shown[0] && clause.row.shown[0].toLowerCase() !== asked) lines.push([`Gevonden via verwant onderwerp: ${clause.row.shown[0]}`]);
  }
  return lines;
}

/** The word of the text itself that made it fit. */
async function wordOfGroup(library: Library, document: number, record: ResultRecord, marks: Marks, asked: string): Promise<string | undefined> {
  const firstOther = (texts: readonly string[]): string | undefined =>
    texts.map(text => marked(text, marks).find(piece => piece.marked)?.text.toLowerCase()).find(word => word !== undefined && word !== asked);
  const near = firstOther([record.title, record.summary]);
  if (near !== undefined) return near;
  const { names, text } = await library.detailsOf(document);
  return firstOther([...names, text]);
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
