// The search page: the question and the filters stand in the address, the results below the form. Without an answer the static list remains.
import { el } from './dom';
import { Filters } from './filters';
import { Library } from './library';
import { notesOf } from './notes';
import { Offline } from './offline';
import { capital, resultItem } from './result';
import type { Answer } from './ranking';
import { perPage, questionIn, queryOf, stateOf, toggled, type State } from './state';

export interface Places {
  /** Where the results come. */
  readonly mount: HTMLElement;
  /** The list of everything from A to Z. */
  readonly list: HTMLElement;
  readonly forms: readonly HTMLFormElement[];
  readonly title: string;
  /** Address of the site's root without a slash at the end, and where a missing subject is reported. */
  readonly base: string;
  readonly report: string;
}

export class SearchPage {
  private library: Library | undefined;
  private filters: Filters | undefined;
  private offline: Offline | undefined;
  /** Of the last question that was asked: an older answer that comes in later is dropped. */
  private turn = 0;
  private readonly status = el('p', { 'class': 'result-count', role: 'status' });
  private readonly notes = el('div');
  private readonly results = el('div');

  constructor(private readonly places: Places, private readonly open: () => Promise<Library>) {}

  start(): void {
    for (const form of this.places.forms) {
      form.addEventListener('submit', event => {
        event.preventDefault();
        const question = questionIn(`?${new URLSearchParams([['q', new FormData(form).get('q')?.toString() ?? '']])}`);
        this.go(queryOf({ question, choice: this.library ? stateOf(location.search, this.library.facets).choice : new Map(), page: 1 }));
      });
    }
    addEventListener('popstate', () => void this.show());
    if (location.search.length > 1) void this.show();
  }

  private go(query: string): void {
    history.pushState(null, '', query);
    void this.show();
  }

  private async show(): Promise<void> {
    const turn = ++this.turn;
    const question = questionIn(location.search);
    for (const input of this.places.forms.map(form => form.elements.namedItem('q'))) if (input instanceof HTMLInputElement) input.value = question;
    document.title = question ? `${question} | ${this.places.title}` : this.places.title;
    if (!question) {
      this.places.mount.replaceChildren();
      this.places.list.hidden = false;
      return;
    }
    const list = el('ol', { 'class': 'entries', 'data-zoekresultaten': '', 'aria-busy': 'true', 'aria-label': 'Resultaten' });
    this.results.replaceChildren(list);
    if (!this.places.mount.contains(this.results)) this.places.mount.replaceChildren(this.results);
    try {
      this.library ??= await this.open();
      const state = stateOf(location.search, this.library.facets);
      const answer = await this.library.ask(question, { within: document => this.library!.facets.admits(document, state.choice) });
      const everything = state.choice.size ? await this.library.ask(question) : answer;
      const shown = answer.hits.slice((state.page - 1) * perPage, state.page * perPage);
      const items = await Promise.all(shown.map(hit => resultItem(this.library!, answer, hit.document, this.places.base)));
      const lines = await this.lines(state, answer);
      if (turn !== this.turn) return;
      // A filter may bring more: what few entries have is looked for in further ways.
      this.layOut(state, [...new Set([...everything.hits, ...answer.hits].map(hit => hit.document))]);
      this.say(state, answer, lines);
      list.start = (state.page - 1) * perPage + 1;
      list.append(...items);
      if (!answer.hits.length) list.after(this.empty(state));
      else if (answer.hits.length > perPage) list.after(this.pages(state, answer.hits.length));
    } catch {
      if (turn !== this.turn) return;
      this.library = undefined;
      this.filters = undefined;
      this.places.mount.replaceChildren(this.results);
      this.places.list.hidden = false;
      list.after(el('p', { role: 'status', 'class': 'search-broken' }, 'Het zoeken lukt nu niet: een deel van de zoekindex kon niet worden opgehaald. Hieronder staat alles van A tot Z. U kunt het ook opnieuw proberen.'));
    }
    // On this same list, also when it stays empty.
    list.setAttribute('aria-busy', 'false');
  }

  private layOut(state: State, everything: readonly number[]): void {
    const facets = this.library!.facets;
    if (!this.filters) {
      this.filters = new Filters(facets, (facet, word, on) => this.go(queryOf(toggled(stateOf(location.search, facets), facet, word, on))));
      this.filters.root.open = matchMedia('(min-width: 60rem)').matches;
    }
    this.filters.show(facets.counts(everything, state.choice), state.choice);
    if (!this.offline) {
      const { folder, bytes } = this.library!.whole;
      this.offline = new Offline(this.places.base, folder, bytes);
      // An extra: what goes wrong here must not take the results along.
      this.offline.start().catch(() => undefined);
    }
    const heading = el('h2', { 'class': 'visually-hidden', id: 'resultaten' }, 'Resultaten');
    if (!this.places.mount.contains(this.filters.root)) {
      this.places.mount.replaceChildren(el('div', { 'class': 'browse' }, this.filters.root,
        el('section', { 'aria-labelledby': 'resultaten' }, heading, el('div', { 'class': 'result-head' }, this.status), this.notes, this.results, this.offline.root)));
    }
    this.places.list.hidden = true;
  }

  private say(state: State, answer: Answer, lines: readonly Node[]): void {
    const count = answer.hits.length;
    const pages = Math.ceil(count / perPage);
    this.notes.replaceChildren(...lines);
    this.status.textContent = `${count === 0 ? 'Geen resultaten' : count === 1 ? '1 resultaat' : `${count} resultaten`} voor ‘${state.question}’${pages > 1 ? `, bladzijde ${state.page} van ${pages}` : ''}`;
  }

  private async lines(state: State, answer: Answer): Promise<Node[]> {
    const { corrected, outdated } = notesOf(answer);
    const lines: Node[] = [];
    if (corrected) lines.push(el('p', {}, `‘${corrected.from}’ komt op deze site niet voor. Bedoelde u `, el('a', { href: queryOf({ ...state, question: replaced(state.question, corrected.from, corrected.to), page: 1 }) }, corrected.to), '? Dat ziet u hieronder.'));
    if (outdated) {
      const term = await this.library!.record(outdated.document);
      lines.push(el('p', {}, `‘${capital(outdated.word)}’ is een verouderd woord. Wij schrijven: `, el('a', { href: this.places.base + term.address }, outdated.today.toLowerCase()), '.'));
    }
    if (state.choice.size) lines.push(this.chosen(state));
    return lines;
  }

  private chosen(state: State): HTMLElement {
    const chips = this.library!.facets.all.flatMap(facet => facet.values.filter(value => state.choice.get(facet.name)?.has(value.word)).map(value =>
      el('li', {}, el('a', { 'class': 'chip chip--remove', href: queryOf(toggled(state, facet.name, value.word, false)) }, el('span', { 'class': 'visually-hidden' }, 'Verwijder filter '), value.label))));
    return el('ul', { 'class': 'chips', 'aria-label': 'Gekozen filters' }, ...chips);
  }

  private pages(state: State, count: number): HTMLElement {
    const pages = Math.ceil(count / perPage);
    const nav = el('nav', { 'class': 'utrecht-pagination', 'aria-label': 'Pagina’s' });
    const link = (page: number, text: string, attributes: Record<string, string> = {}) => el('a', { href: queryOf({ ...state, page }), ...attributes }, text);
    if (state.page > 1) nav.append(link(state.page - 1, 'Vorige', { rel: 'prev' }));
    for (let page = Math.max(1, state.page - 3); page <= Math.min(pages, state.page + 3); page++) {
      nav.append(page === state.page ? el('strong', { 'aria-current': 'page' }, String(page)) : link(page, String(page), { 'aria-label': `Pagina ${page}` }));
    }
    if (state.page < pages) nav.append(link(state.page + 1, 'Volgende', { rel: 'next' }));
    return nav;
  }

  /** Nothing found: without filters, another word, the pillars, or tell us. */
  private empty(state: State): HTMLElement {
    const { base, report } = this.places;
    const pillars = this.library!.facets.all.find(facet => facet.name === 'pijler')?.values ?? [];
    return el('div', { 'class': 'empty' },
      el('h3', {}, 'Niets gevonden'),
      el('p', {}, state.choice.size ? 'Haal een filter weg, of zoek op een ander woord.' : 'Zoek op een ander of korter woord, of begin bij een pijler:'),
      el('ul', {}, ...state.choice.size ? [el('li', {}, el('a', { href: queryOf({ ...state, choice: new Map(), page: 1 }) }, 'Zoek zonder filters'))] : [],
        ...pillars.map(pillar => el('li', {}, el('a', { href: `${base}/pijlers/${pillar.word}/` }, pillar.label))),
        el('li', {}, el('a', { href: '?' }, 'Alles van A tot Z'))),
      ...report ? [el('p', {}, el('a', { href: report }, 'Mist u een onderwerp? Geef het door'))] : []);
  }
}

const replaced = (question: string, from: string, to: string): string =>
  question.toLowerCase().includes(from) ? question.toLowerCase().replace(from, to) : to;
