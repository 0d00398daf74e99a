// The facets as a form that is made once; a new answer changes counts and ticks, so that the focus stays where it is.
import { el } from './dom';
import type { Choice, Facet, Facets } from './facets';

interface Row { readonly facet: Facet; readonly at: number; readonly label: HTMLLabelElement; readonly box: HTMLInputElement; readonly count: HTMLSpanElement }

export class Filters {
  readonly root: HTMLDetailsElement;
  private readonly rows: Row[] = [];
  private readonly groups = new Map<Facet, HTMLElement>();

  constructor(facets: Facets, changed: (facet: string, word: string, on: boolean) => void) {
    const form = el('form', { 'aria-label': 'Filters' });
    form.addEventListener('submit', event => event.preventDefault());
    for (const facet of facets.all) {
      const set = el('fieldset', {}, el('legend', {}, facet.title));
      facet.values.forEach(({ word, label }, at) => {
        const box = el('input', { type: 'checkbox', name: facet.name, value: word });
        const count = el('span', { 'class': 'count' });
        const row = { facet, at, box, count, label: el('label', { 'class': 'option' }, box, el('span', {}, label), count) };
        box.addEventListener('change', () => changed(facet.name, word, box.checked));
        this.rows.push(row);
        set.append(row.label);
      });
      // Long lists stay folded until somebody wants them.
      const long = facet.values.length > 12 && facet !== facets.all[0];
      const group = long ? el('details', {}, el('summary', {}, facet.title), set) : set;
      if (long) set.firstElementChild!.className = 'visually-hidden';
      this.groups.set(facet, group);
      form.append(group);
    }
    this.root = el('details', { 'class': 'filters' }, el('summary', {}, 'Filters'), form);
  }

  /** Values without results are left out, unless they are chosen. */
  show(counts: ReadonlyMap<Facet, readonly number[]>, choice: Choice): void {
    for (const { facet, at, box, count, label } of this.rows) {
      const found = counts.get(facet)?.[at] ?? 0;
      box.checked = choice.get(facet.name)?.has(facet.values[at]!.word) ?? false;
      count.textContent = String(found);
      label.hidden = found === 0 && !box.checked;
    }
    for (const [facet, group] of this.groups) group.hidden = this.rows.every(row => row.facet !== facet || row.label.hidden);
  }
}
