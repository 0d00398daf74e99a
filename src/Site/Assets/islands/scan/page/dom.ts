// Making and finding elements. Text is always text: nothing here reads HTML.

type Child = Node | string | null;

export function el<K extends keyof HTMLElementTagNameMap>(tag: K, attributes: Readonly<Record<string, string | boolean>> = {}, ...children: readonly Child[]): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (value !== false) element.setAttribute(name, value === true ? '' : value);
  element.append(...children.filter((child): child is Node | string => child !== null));
  return element;
}

export function byId<T extends HTMLElement = HTMLElement>(id: string): T {
  const element = document.getElementById(id);
  if (!element) throw new Error(`no element #${id}`);
  return element as T;
}

/** Shows what only works with this script, and takes away what stands in for it. */
export function reveal(root: ParentNode): void {
  for (const part of root.querySelectorAll<HTMLElement>('[data-script]')) part.hidden = false;
  for (const part of root.querySelectorAll<HTMLElement>('[data-zonder-script]')) part.hidden = true;
}

/** Says something in an alert that was empty, so that a screen reader reads it. */
export function say(target: HTMLElement, message: string): void {
  target.hidden = message === '';
  target.textContent = message;
}

/** A table that scrolls by itself; the first cell of a row is its head. */
export function table(caption: string, head: readonly string[], rows: readonly (readonly (string | Node)[])[], className = ''): HTMLElement {
  const id = `t-${caption.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`;
  const body = el('tbody');
  for (const row of rows) body.append(el('tr', {}, ...row.map((cell, index) => (index === 0 ? el('th', { scope: 'row' }, cell) : el('td', {}, cell)))));
  return el('div', { class: 'table-scroll', role: 'region', 'aria-labelledby': id, tabindex: '0' },
    el('table', className ? { class: className } : {}, el('caption', { id }, caption), el('thead', {}, el('tr', {}, ...head.map(text => el('th', { scope: 'col' }, text)))), body));
}
