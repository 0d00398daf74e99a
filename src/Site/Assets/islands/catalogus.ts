// Turns the list of a catalogue page, with its links per facet value, into a list that filters in place.
import { filter, readState, readWords, toggle, writeState, type State, type Words } from './catalogue/filter';

for (const root of document.querySelectorAll<HTMLElement>('[data-catalogus]')) start(root);

function start(root: HTMLElement): void {
  const rows = [...root.querySelectorAll<HTMLElement>('[data-lijst] > [data-id]')];
  const entries = rows.map(row => readWords(row.dataset['facetten'] ?? ''));
  const status = root.querySelector<HTMLElement>('.result-count');
  const empty = root.querySelector<HTMLElement>('[data-leeg]');
  const list = root.querySelector<HTMLElement>('[data-lijst]');
  if (!status || !empty || !list) return;

  const boxes = makeBoxes(root);
  const known: Words = new Map([...boxes].map(([param, options]) => [param, new Set(options.keys())]));
  const unit = status.textContent?.replace(/^\d+\s+/, '') ?? '';
  const chips = document.createElement('ul');
  chips.className = 'chips';
  chips.setAttribute('aria-label', 'Gekozen filters');
  status.parentElement?.after(chips);
  const order = makeOrder(status, list, rows);

  let state: State = new Map();

  const show = (): void => {
    const result = filter(entries, state, known);
    rows.forEach((row, index) => { row.hidden = !result.visible[index]; });
    for (const [param, options] of boxes)
      for (const [word, option] of options) {
        const count = result.counts.get(param)?.get(word) ?? 0;
        const chosen = state.get(param)?.has(word) ?? false;
        option.box.checked = chosen;
        // A choice that is made can always be undone, also when it shows nothing.
        option.box.disabled = count === 0 && !chosen;
        option.count.textContent = String(count);
      }
    status.textContent = result.total === rows.length ? `${rows.length} ${unit}` : `${result.total} van ${rows.length} ${unit}`;
    empty.hidden = result.total > 0;
    showChips();
  };

  const choose = (next: State): void => {
    state = next;
    const query = writeState(state, known);
    history.pushState(null, '', query ? `?${query}` : location.pathname);
    show();
  };

  const showChips = (): void => {
    chips.replaceChildren();
    for (const [param, words] of state)
      for (const word of words) {
        const label = boxes.get(param)?.get(word)?.label ?? word;
        chips.append(chip(label, 'Verwijder filter ', () => {
          choose(toggle(state, param, word, false));
          // The filters may be folded: then the count is where the reader hears what changed.
          const box = boxes.get(param)?.get(word)?.box;
          if (box?.checkVisibility()) box.focus();
          else status.focus();
        }));
      }
    if (state.size > 0) chips.append(chip('Wis alle filters', '', () => { choose(new Map()); status.focus(); }));
  };

  for (const [param, options] of boxes)
    for (const [word, option] of options)
      option.box.addEventListener('change', () => choose(toggle(state, param, word, option.box.checked)));

  const restore = (): void => {
    state = readState(new URLSearchParams(location.search), known);
    for (const facet of root.querySelectorAll<HTMLDetailsElement>('details[data-facet]')) if (state.has(facet.dataset['facet'] ?? '')) facet.open = true;
    show();
  };
  addEventListener('popstate', restore);
  status.tabIndex = -1;
  // Beside the list the filters are always in sight; open they are also what they look like for other programs.
  const filters = root.querySelector<HTMLDetailsElement>('details.filters');
  if (filters && matchMedia('(min-width: 56rem)').matches) filters.open = true;
  order();
  restore();
}

interface Option { readonly box: HTMLInputElement; readonly count: HTMLElement; readonly label: string }

/** Links become checkboxes of one fieldset per facet, at the same place and in the same order. */
function makeBoxes(root: HTMLElement): Map<string, Map<string, Option>> {
  const boxes = new Map<string, Map<string, Option>>();
  for (const facet of root.querySelectorAll<HTMLElement>('[data-facet]')) {
    const options = new Map<string, Option>();
    const name = facet.querySelector('summary')?.textContent ?? '';
    const set = document.createElement('fieldset');
    const legend = document.createElement('legend');
    legend.className = 'visually-hidden';
    legend.textContent = name;
    set.append(legend);
    for (const link of facet.querySelectorAll<HTMLAnchorElement>('[data-waarde]')) {
      const label = document.createElement('label');
      label.className = 'option';
      const box = document.createElement('input');
      box.type = 'checkbox';
      const text = document.createElement('span');
      text.textContent = link.textContent;
      const count = document.createElement('span');
      count.className = 'count';
      label.append(box, text, count);
      set.append(label);
      options.set(link.dataset['waarde'] ?? '', { box, count, label: link.textContent ?? '' });
    }
    facet.querySelector('ul')?.replaceWith(set);
    boxes.set(facet.dataset['facet'] ?? '', options);
  }
  return boxes;
}

/** A choice of order: as the page came, or by title. */
function makeOrder(status: HTMLElement, list: HTMLElement, rows: readonly HTMLElement[]): () => void {
  const field = document.createElement('div');
  field.className = 'field field--row';
  const label = document.createElement('label');
  label.className = 'utrecht-form-label';
  label.htmlFor = 'orde';
  label.textContent = 'Volgorde';
  const select = document.createElement('select');
  select.className = 'utrecht-select utrecht-select--html-select';
  select.id = 'orde';
  select.append(new Option('Zoals ingedeeld', ''), new Option('Op titel', 'titel'));
  field.append(label, select);
  status.after(field);
  const title = (row: HTMLElement): string => row.querySelector('.entry__title')?.textContent ?? '';
  const collator = new Intl.Collator('nl');
  // A list that came by title has no other order to choose.
  if (rows.every((row, index) => index === 0 || collator.compare(title(rows[index - 1]!), title(row)) <= 0)) field.remove();
  return () => select.addEventListener('change', () => {
    const sorted = select.value === 'titel' ? [...rows].sort((a, b) => collator.compare(title(a), title(b))) : rows;
    list.append(...sorted);
  });
}

function chip(text: string, hidden: string, act: () => void): HTMLLIElement {
  const item = document.createElement('li');
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'chip chip--remove';
  if (hidden) {
    const prefix = document.createElement('span');
    prefix.className = 'visually-hidden';
    prefix.textContent = hidden;
    button.append(prefix);
  }
  button.append(text);
  button.addEventListener('click', act);
  item.append(button);
  return item;
}
