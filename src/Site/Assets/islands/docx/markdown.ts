// A document as Markdown, with footnotes at the end. What a reader typed can never become markup.
import { notesOf, type Block, type Inline, type TextDocument } from './document';

export function markdown(document: TextDocument): string {
  const notes = notesOf(document);
  const blocks = document.blocks.map(block => blockText(block, notes)).filter(text => text !== '');
  const list = notes.map((note, index) => `[^${index + 1}]: ${escape(note)}`);
  return `${[`# ${escape(document.title)}`, ...blocks, ...list].join('\n\n')}\n`;
}

function blockText(block: Block, notes: readonly string[]): string {
  switch (block.kind) {
    case 'heading': return `${'#'.repeat(block.level + 1)} ${inline(block.content, notes, ' ')}`;
    case 'paragraph': return inline(block.content, notes, '  \n');
    case 'list': return block.items.map((item, index) => `${block.ordered ? `${index + 1}.` : '-'} ${inline(item, notes, '  \n  ')}`).join('\n');
    case 'table': {
      const cell = (content: readonly Inline[]): string => inline(content, notes, '<br>').replace(/\|/g, '\\|');
      const rows = block.rows.map(row => `| ${row.map(cell).join(' | ')} |`);
      const head = [`| ${block.head.map(text => escape(text).replace(/\|/g, '\\|')).join(' | ')} |`, `| ${block.head.map(() => '---').join(' | ')} |`];
      return [...(block.caption ? [`*${escape(block.caption)}*`, ''] : []), ...head, ...rows].join('\n');
    }
    case 'break': return '';
  }
}

function inline(content: readonly Inline[], notes: readonly string[], line: string): string {
  return content.map(one => {
    if (typeof one === 'string') return escape(one).replace(/\n/g, line);
    if ('note' in one) return `[^${notes.indexOf(one.note) + 1}]`;
    // Spaces stay outside the marks, else they are no marks.
    const [, before = '', inner = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(one.text) ?? [];
    const text = escape(inner).replace(/\n/g, line);
    const marked = text === '' ? '' : one.bold ? `**${text}**` : one.italic ? `*${text}*` : text;
    return before + (one.href && /^https?:\/\/[^\s()<>]+$/.test(one.href) ? `[${marked}](${one.href})` : marked) + after;
  }).join('');
}

/** Also at the start of a line: "- x", "1. x" and a line of dashes that somebody typed stay text. */
function escape(text: string): string {
  return text.replace(/[\\`*_[\]<>#~&]/g, '\\$&').replace(/^(\s*)([-+=])/gm, '$1\\$2').replace(/^(\s*\d+)([.)])(?=\s)/gm, '$1\\$2');
}
