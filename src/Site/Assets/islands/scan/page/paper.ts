// A document on the page, to read and to print. Only elements and text: what people typed stays text.
import { notesOf, type Block, type Inline, type TextDocument } from '../../docx/document';
import { el } from './dom';

/** Every table that scrolls has a name of its own. */
let tables = 0;

export function paper(document: TextDocument): readonly Node[] {
  const notes = notesOf(document);
  tables = 0;
  const isNote = (one: Inline | undefined): boolean => typeof one === 'object' && 'note' in one;
  // Two notes in a row would read as one number.
  const inline = (content: readonly Inline[]): Node[] => content.flatMap((one, index) => [...(isNote(one) && isNote(content[index - 1]) ? [el('sup', {}, ', ')] : []), ...inlineNodes(one, notes)]);
  return [
    el('h2', {}, document.title),
    ...document.blocks.flatMap(block => blockNodes(block, inline)),
    ...(notes.length ? [el('h3', {}, 'Bronnen'), el('ol', { class: 'sources' }, ...notes.map((note, index) => el('li', { id: `stuk-bron-${index + 1}` }, ...withLinks(note))))] : []),
  ];
}

function blockNodes(block: Block, inline: (content: readonly Inline[]) => Node[]): readonly Node[] {
  switch (block.kind) {
    case 'heading': return [block.level === 1 ? el('h3', {}, ...inline(block.content)) : el('h4', {}, ...inline(block.content))];
    case 'paragraph': return [el('p', block.lead ? { class: 'lead' } : {}, ...inline(block.content))];
    case 'list': return [el(block.ordered ? 'ol' : 'ul', {}, ...block.items.map(item => el('li', {}, ...inline(item))))];
    case 'table': {
      const rows = block.rows.map(row => el('tr', {}, ...row.map((cell, index) => (index === 0 ? el('th', { scope: 'row' }, ...inline(cell)) : el('td', {}, ...inline(cell))))));
      return [el('div', { class: 'table-scroll', role: 'region', 'aria-label': `Tabel ${++tables}: ${block.caption ?? block.head.join(', ')}`, tabindex: '0' },
        el('table', {}, block.caption ? el('caption', {}, block.caption) : null, el('thead', {}, el('tr', {}, ...block.head.map(text => el('th', { scope: 'col' }, text)))), el('tbody', {}, ...rows)))];
    }
    case 'break': return [];
  }
}

function inlineNodes(one: Inline, notes: readonly string[]): Node[] {
  if (typeof one === 'string') return lines(one);
  if ('note' in one) {
    const number = String(notes.indexOf(one.note) + 1);
    return [el('sup', { class: 'note-ref' }, el('a', { href: `#stuk-bron-${number}`, 'aria-label': `Bron ${number}` }, number))];
  }
  const content = lines(one.text);
  const marked: Node[] = one.bold ? [el('strong', {}, ...content)] : one.italic ? [el('em', {}, ...content)] : content;
  return one.href && /^https?:\/\//.test(one.href) ? [el('a', { href: one.href }, ...marked)] : marked;
}

const lines = (text: string): Node[] => text.split('\n').flatMap((line, index) => (index === 0 ? [document.createTextNode(line)] : [el('br'), document.createTextNode(line)]));

/** Web addresses in a note can be clicked; the text around them stays text. */
const withLinks = (note: string): (Node | string)[] => note.split(/(https?:\/\/[^\s]+)/).map((part, index) => (index % 2 === 1 ? el('a', { href: part }, part) : part));
