// Suggestions below the field in the header: plain links, reached with Tab or the arrow keys, gone with Escape. The form works as it did.
import { el } from './dom';
import type { Library } from './library';
import { capital } from './result';

const most = 6;
const pause = 150;

export class Suggestions {
  private readonly list = el('ul');
  private readonly status = el('p', { 'class': 'visually-hidden', role: 'status' });
  private readonly box = el('div', { 'class': 'suggestions' }, this.list);
  private turn = 0;
  private waiting = 0;

  constructor(private readonly form: HTMLFormElement, private readonly input: HTMLInputElement, private readonly base: string, private readonly open: () => Promise<Library>) {}

  start(typed: boolean): void {
    if (typed) this.later();
    this.box.hidden = true;
    this.form.append(this.box, this.status);
    this.input.addEventListener('input', () => this.later());
    this.form.addEventListener('keydown', event => this.key(event));
    this.form.addEventListener('focusout', event => { if (!this.form.contains(event.relatedTarget as Node | null)) this.close(); });
    this.form.addEventListener('submit', () => this.close());
  }

  private later(): void {
    clearTimeout(this.waiting);
    this.waiting = window.setTimeout(() => void this.show(), pause);
  }

  private async show(): Promise<void> {
    const turn = ++this.turn;
    const question = this.input.value.trim();
    if (question.length < 3) return this.close();
    try {
      const library = await this.open();
      const { hits } = await library.ask(question, { typing: true });
      const items = await Promise.all(hits.slice(0, most).map(async hit => {
        const record = await library.record(hit.document);
        return el('li', {}, el('a', { href: this.base + record.address }, record.title, ' ', el('span', { 'class': 'meta' }, capital(library.facets.kindOf(hit.document)))));
      }));
      if (turn !== this.turn || !this.form.contains(document.activeElement)) return;
      this.list.replaceChildren(...items);
      this.box.hidden = items.length === 0;
      this.status.textContent = items.length ? `${items.length} suggesties; pijl omlaag om ze te lezen.` : 'Geen suggesties.';
    } catch {
      // Suggestions are extra: the form itself still works, and the search page says what is wrong.
      this.close();
    }
  }

  private key(event: KeyboardEvent): void {
    if (event.key === 'Escape' && !this.box.hidden) {
      event.preventDefault();
      this.close();
      this.input.focus();
      return;
    }
    if (this.box.hidden || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
    const stops: HTMLElement[] = [this.input, ...this.list.querySelectorAll('a')];
    const next = stops[stops.indexOf(document.activeElement as HTMLElement) + (event.key === 'ArrowDown' ? 1 : -1)];
    if (!next) return;
    event.preventDefault();
    next.focus();
  }

  private close(): void {
    this.turn++;
    this.box.hidden = true;
    this.status.textContent = '';
  }
}
