// The form as it stands in the page: reads what people do, shows what a scan says. Knows the DOM and nothing of storage.
import type { Form } from '../answers';
import { emptyAction, emptyBlock, type Scan } from '../model';
import type { Target } from '../history';
import type { BlockOfForm, Progress } from '../progress';
import { byId, el } from './dom';

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
type Listener = (target: Target, field: string, value: string, typing: boolean) => void;

export class FormView {
  readonly blocks: readonly BlockOfForm[];
  readonly titles = new Map<string, string>();
  private readonly actions = new Map<string, HTMLElement>();
  private readonly blockParts = new Map<string, HTMLElement>();
  private onlyOpen = false;

  constructor(private readonly root: HTMLElement) {
    const blocks: BlockOfForm[] = [];
    for (const part of root.querySelectorAll<HTMLElement>('[data-blok]')) {
      const id = part.dataset['blok'] ?? '';
      this.blockParts.set(id, part);
      const actions: string[] = [];
      for (const action of part.querySelectorAll<HTMLElement>('[data-actie]')) {
        const name = action.dataset['actie'] ?? '';
        actions.push(name);
        this.actions.set(name, action);
        this.titles.set(name, action.querySelector('legend')?.textContent ?? name);
        // A radio cannot be taken back by the browser itself.
        action.querySelector('.scan-answers')?.append(el('button', { type: 'button', class: 'scan-link scan-clear', hidden: true }, 'Wis antwoord', el('span', { class: 'visually-hidden' }, `: ${this.titles.get(name) ?? ''}`)));
      }
      blocks.push({ id, actions });
    }
    this.blocks = blocks;
    byId<HTMLInputElement>('alleen-open').addEventListener('change', event => {
      this.onlyOpen = (event.target as HTMLInputElement).checked;
      root.classList.toggle('scan--open', this.onlyOpen);
    });
  }

  onEdit(listener: Listener): void {
    const heard = (event: Event, typing: boolean): void => {
      const control = event.target as Control;
      const [target, field] = this.targetOf(control);
      if (target && field) {
        listener(target, field, control.value, typing);
        if (target.kind === 'actie') this.mark(target.id);
      }
    };
    const form = this.root.querySelector('form.scan-form');
    form?.addEventListener('input', event => { if (isText(event.target)) heard(event, (event.target as HTMLElement).dataset['partij'] !== 'jaar'); });
    form?.addEventListener('change', event => { if (!isText(event.target)) heard(event, false); });
    form?.addEventListener('submit', event => event.preventDefault());
    form?.addEventListener('click', event => {
      const clear = (event.target as Element).closest('.scan-clear');
      const action = clear?.closest<HTMLElement>('[data-actie]');
      if (!action) return;
      for (const radio of action.querySelectorAll<HTMLInputElement>('input[type=radio]')) radio.checked = false;
      listener({ kind: 'actie', id: action.dataset['actie'] ?? '' }, 'antwoord', '', false);
      this.mark(action.dataset['actie'] ?? '');
      action.querySelector<HTMLInputElement>('input[type=radio]')?.focus();
    });
  }

  private targetOf(control: Control): [Target | null, string] {
    const party = control.dataset['partij'];
    if (party) return [{ kind: 'partij', id: '' }, party];
    const field = control.dataset['veld'] ?? '';
    const action = control.closest<HTMLElement>('[data-actie]')?.dataset['actie'];
    if (action) return [{ kind: 'actie', id: action }, field];
    const block = control.closest<HTMLElement>('[data-blok]')?.dataset['blok'];
    return block ? [{ kind: 'blok', id: block }, field] : [null, ''];
  }

  /** Puts a scan into the form; with the scan it comes from, only what differs. The field somebody types in is left alone when equal. */
  show(scan: Scan, before?: Scan): void {
    if (scan.partij !== before?.partij || scan.jaar !== before.jaar) {
      for (const control of this.root.querySelectorAll<Control>('[data-partij]')) {
        const field = control.dataset['partij'] ?? '';
        set(control, field === 'jaar' ? String(scan.jaar) : String((scan.partij as unknown as Record<string, unknown>)[field] ?? ''));
      }
      this.form(scan.partij.vorm);
    }
    for (const [id, part] of this.actions) {
      const entry = scan.acties.get(id);
      if (before && entry === before.acties.get(id)) continue;
      fill(part, entry ?? emptyAction);
      this.mark(id);
    }
    for (const [id, part] of this.blockParts) {
      const entry = scan.blokken.get(id);
      if (before && entry === before.blokken.get(id)) continue;
      for (const own of part.querySelectorAll<HTMLElement>(':scope > .scan-short, :scope > .scan-questions')) fill(own, entry ?? emptyBlock);
    }
  }

  form(form: Form): void {
    this.root.classList.toggle('scan--kort', form === 'kort');
    for (const part of this.root.querySelectorAll<HTMLElement>('.scan-short')) part.hidden = form !== 'kort';
    for (const part of this.root.querySelectorAll<HTMLElement>('.scan-actions')) part.hidden = form === 'kort';
  }

  /** What style and the filter need to know of an action. */
  private mark(id: string): void {
    const part = this.actions.get(id);
    if (!part) return;
    const answered = part.querySelector('input[type=radio]:checked') !== null;
    part.classList.toggle('scan-action--done', answered);
    const clear = part.querySelector<HTMLElement>('.scan-clear');
    if (clear) clear.hidden = !answered;
    const notes = part.querySelector<HTMLDetailsElement>('.scan-notes');
    const filled = [...part.querySelectorAll<Control>('.scan-notes [data-veld]')].some(control => control.value !== '');
    notes?.classList.toggle('scan-notes--filled', filled);
  }

  progress(progress: Progress): void {
    byId('voortgang').textContent = `${progress.done} van ${progress.of} ingevuld.`;
    this.button('volgende').hidden = progress.open.length === 0;
    for (const [id, { done, of }] of progress.perBlock) {
      const count = this.root.querySelector(`[data-telt="${id}"]`);
      if (count) count.textContent = done === of ? `${done} van ${of}, klaar` : `${done} van ${of}`;
    }
    byId('aantal-overgeslagen').textContent = String(progress.skipped.length);
    const list = byId('overgeslagen');
    const key = progress.skipped.join();
    if (list.dataset['toont'] === key) return;
    list.dataset['toont'] = key;
    list.replaceChildren(...progress.skipped.map(id => el('li', {}, el('a', { href: `#${this.actions.has(id) ? id : `blok-${id}`}` }, this.titles.get(id) ?? document.getElementById(`kop-${id}`)?.textContent ?? id))));
  }

  focusOn(id: string | undefined): void {
    const part = id === undefined ? undefined : this.actions.get(id) ?? this.blockParts.get(id)?.querySelector<HTMLElement>('.scan-short');
    part?.scrollIntoView({ block: 'center' });
    part?.querySelector<HTMLInputElement>('input[type=radio]')?.focus({ preventScroll: true });
  }

  point(target: Target): void {
    if (target.kind === 'actie') this.actions.get(target.id)?.scrollIntoView({ block: 'center' });
    else if (target.kind === 'blok') this.blockParts.get(target.id)?.scrollIntoView();
    else byId('over-u').scrollIntoView();
  }

  button(name: string): HTMLButtonElement {
    return this.root.querySelector<HTMLButtonElement>(`button[data-doe="${name}"]`)!;
  }

  ask(question: string): Promise<boolean> {
    const dialog = byId<HTMLDialogElement>('vraag');
    byId('vraag-tekst').textContent = question;
    dialog.returnValue = '';
    dialog.showModal();
    return new Promise(resolve => dialog.addEventListener('close', () => resolve(dialog.returnValue === 'ja'), { once: true }));
  }
}

const isText = (target: EventTarget | null): boolean => target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type === 'text');

function fill(part: HTMLElement, entry: object): void {
  const values = entry as Readonly<Record<string, unknown>>;
  for (const control of part.querySelectorAll<Control>('[data-veld]')) set(control, String(values[control.dataset['veld'] ?? ''] ?? ''));
}

function set(control: Control, value: string): void {
  if (control instanceof HTMLInputElement && control.type === 'radio') control.checked = control.value === value;
  else if (control.value !== value) control.value = value;
}
