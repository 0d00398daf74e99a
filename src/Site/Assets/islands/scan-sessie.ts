// A meeting on one screen: agenda, one action at a time, a clock, decisions with their reason, and points for later.
import { decisionLabels, decisions, labelOf } from './scan/answers';
import { agendaOf } from './scan/agenda';
import { current, titlesOf, type Catalogue } from './scan/catalogue';
import { setDecision, setParked, type DecisionFields } from './scan/edit';
import { columnsOf, rowOf, rowsOf } from './scan/matrix';
import { merge } from './scan/merge';
import { answerOf, emptyDecision, newId, type Scan } from './scan/model';
import { partyName } from './scan/names-of';
import { loadCatalogue, workOffline } from './scan/page/catalogue';
import { isoNow, today } from './scan/page/clock';
import { byId, el, reveal, say, table } from './scan/page/dom';
import { download } from './scan/page/download';
import { openFile } from './scan/page/files';
import { Shelf } from './scan/page/shelf';
import { TableSet } from './scan/page/table-set';

const root = document.getElementById('sessie');
if (root) {
  const base = root.dataset['basis'] ?? '/';
  loadCatalogue(base).then(catalogue => start(root, base, catalogue), () => {
    const message = root.querySelector<HTMLElement>('[data-zonder-script]');
    if (message) message.textContent = 'De lijst met acties kan nu niet worden geladen. Controleer uw verbinding en ververs de pagina.';
  });
}

const perAction = 8 * 60;

function start(root: HTMLElement, base: string, catalogue: Catalogue): void {
  const shelf = new Shelf(base);
  const actions = new Map(current(catalogue).map(action => [action.id, action]));
  const alert = byId('melding');
  const stage = byId('toneel');
  let ready = false;
  const table_ = new TableSet(shelf, titlesOf(catalogue), () => { if (ready) show(); });
  /** What is talked about now: a part of the agenda, or every action. */
  let list: readonly string[] = [];
  let at = -1;
  let left = perAction;
  let ticking = 0;

  const columns = (): readonly Scan[] => columnsOf(table_.set, 'laatste');

  function standing(): void {
    const decided = [...table_.set.besluiten.values()].filter(entry => entry.besluit !== '').length;
    const empty = table_.set.scans.size === 0 && decided === 0;
    // With nothing on the table there is one thing to do, and it is not saving.
    root.querySelector<HTMLElement>('[data-doe=bewaar]')!.hidden = empty && table_.set.geparkeerd.size === 0;
    if (empty) byId('stand').replaceChildren('Open eerst het bestand met alle scans, of ', el('a', { href: `${base}preventiescan/samen/` }, 'voeg de bestanden van partijen samen'), '.');
    else {
      const text = `${count(columns().length, 'partij', 'partijen')}, ${count(decided, 'besluit', 'besluiten')}.${table_.changed ? ' Dit geheel staat nog niet in een bestand.' : ''}${shelf.state === 'werkt' ? '' : ' Deze browser bewaart dit niet: bewaar als bestand.'}`;
      // It is read aloud: only what is new, not every letter of a reason.
      if (byId('stand').textContent !== text) byId('stand').textContent = text;
    }
  }

  function show(): void {
    standing();
    agenda();
    points();
    decidedList();
    if (at >= 0) scene();
  }

  function agenda(): void {
    const rows = rowsOf(columns(), [...actions.keys()]);
    const part = (title: string, minutes: number, text: string, names: readonly string[]): Node => {
      const line = el('li', {}, el('strong', {}, title), ` ${minutes} minuten. ${text}`);
      if (names.length) line.append(' ', el('button', { type: 'button', class: 'scan-link', 'data-start': names.join() }, `Begin met ${names.length === 1 ? 'deze actie' : `deze ${names.length} acties`}`));
      return line;
    };
    byId('dagdelen').replaceChildren(...agendaOf(rows).map(day => el('div', {}, el('h3', {}, day.titel), el('ul', {}, ...day.delen.filter(one => one.minuten > 0).map(one => part(one.titel, one.minuten, one.uitleg, one.acties))))),
      el('p', {}, el('button', { type: 'button', class: 'nl-button nl-button--secondary', 'data-start': [...actions.keys()].join() }, 'Loop alle acties langs')));
  }

  function scene(): void {
    const action = actions.get(list[at] ?? '');
    if (!action) return;
    const shown = columns();
    byId('plaats').textContent = `Actie ${at + 1} van ${list.length}`;
    byId('toneel-titel').textContent = action.titel;
    byId('toneel-uitleg').textContent = action.uitleg;
    const row = rowOf(action.id, shown.map(scan => answerOf(scan, action.id)));
    byId('toneel-antwoorden').replaceChildren(...(shown.length
      ? [table('Wat partijen antwoordden', ['Partij', 'Antwoord', 'Toelichting'], shown.map((scan, index) => [partyName(scan), labelOf(row.cells[index] ?? ''), scan.acties.get(action.id)?.notitie ?? '']))]
      : [el('p', {}, 'Er ligt geen scan op tafel; u kunt wel besluiten vastleggen.')]));
    const entry = table_.set.besluiten.get(action.id) ?? emptyDecision;
    for (const radio of stage.querySelectorAll<HTMLInputElement>('input[name=besluit]')) radio.checked = radio.value === entry.besluit;
    for (const control of stage.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('[data-besluit]')) {
      const value = entry[control.dataset['besluit'] as keyof DecisionFields];
      if (control.value !== value) control.value = value;
    }
    stage.querySelector<HTMLButtonElement>('[data-doe=vorige]')!.disabled = at === 0;
    stage.querySelector<HTMLButtonElement>('[data-doe=volgende]')!.disabled = at === list.length - 1;
  }

  function go(to: number): void {
    if (to < 0 || to >= list.length) return;
    at = to;
    left = perAction;
    clock();
    stage.hidden = false;
    root.classList.add('sessie--toneel');
    scene();
    byId('toneel').focus();
    stage.scrollIntoView();
  }

  function clock(): void {
    const over = left < 0;
    const seconds = Math.abs(left);
    byId('klok').textContent = `${over ? '+' : ''}${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
    byId('klok').classList.toggle('over', over);
    root.querySelector<HTMLElement>('button[data-doe=klok]')!.textContent = ticking ? 'Stop de klok' : 'Start de klok';
  }

  function points(): void {
    byId('punten').replaceChildren(...[...table_.set.geparkeerd].sort(([, a], [, b]) => (a.op < b.op ? -1 : 1)).filter(([, point]) => point.tekst !== '').map(([id, point]) => {
      const box = el('input', { type: 'checkbox', 'data-punt': id });
      box.checked = point.klaar;
      return el('li', {}, el('label', { class: 'option' }, box, el('span', {}, point.tekst, point.klaar ? ' (klaar)' : '')));
    }));
  }

  function decidedList(): void {
    const rows = [...actions.values()].flatMap(action => {
      const entry = table_.set.besluiten.get(action.id);
      return entry?.besluit ? [[action.titel, decisionLabels[entry.besluit], entry.reden || 'niet vastgelegd', entry.eigenaar || 'onbekend', entry.termijn || 'onbekend']] : [];
    });
    byId('lijst').replaceChildren(rows.length ? table('Besluiten', ['Actie', 'Besluit', 'Reden', 'Eigenaar', 'Termijn'], rows) : el('p', {}, 'Nog niets besloten.'));
  }

  function decide(change: Partial<DecisionFields>): void {
    const action = list[at];
    if (action === undefined) return;
    table_.change(setDecision(table_.set, action, change, isoNow()), isoNow());
    standing();
    decidedList();
  }

  async function open(input: HTMLInputElement): Promise<void> {
    const files = [...input.files ?? []];
    input.value = '';
    let set = table_.set;
    const refused: string[] = [];
    for (const file of files) {
      const reading = await openFile(file);
      if (reading.ok) set = merge(set, reading.file.set);
      else refused.push(reading.reason);
    }
    say(alert, refused.join(' '));
    if (refused.length < files.length) table_.change(set, isoNow());
    show();
  }

  const does: Readonly<Record<string, () => void>> = {
    bewaar() {
      download(`preventiescans-samen-${today()}.json`, table_.file(isoNow()), 'application/json');
      show();
    },
    klok() {
      if (ticking) { clearInterval(ticking); ticking = 0; }
      else ticking = setInterval(() => { left--; clock(); }, 1000) as unknown as number;
      clock();
    },
    vorige() { go(at - 1); },
    volgende() { go(at + 1); },
    sluit() {
      stage.hidden = true;
      root.classList.remove('sessie--toneel');
      at = -1;
      show();
      byId('agenda').scrollIntoView();
    },
  };

  root.addEventListener('click', event => {
    const button = (event.target as Element).closest<HTMLElement>('button');
    does[button?.dataset['doe'] ?? '']?.();
    if (button?.dataset['start']) { list = button.dataset['start'].split(','); go(0); }
  });
  root.addEventListener('change', event => {
    const target = event.target as HTMLInputElement;
    if (target.type === 'file') void open(target);
    else if (target.name === 'besluit') decide({ besluit: target.value as DecisionFields['besluit'] });
    else if (target.dataset['punt']) {
      table_.change(setParked(table_.set, target.dataset['punt'], { klaar: target.checked }, isoNow()), isoNow());
      show();
    }
  });
  root.addEventListener('input', event => {
    const target = event.target as HTMLInputElement;
    const field = target.dataset['besluit'];
    if (field) decide({ [field]: target.value });
  });
  root.addEventListener('submit', event => {
    event.preventDefault();
    const input = byId<HTMLInputElement>('punt');
    if ((event.target as Element).id !== 'parkeer' || input.value.trim() === '') return;
    table_.change(setParked(table_.set, newId(crypto.getRandomValues(new Uint8Array(16))), { tekst: input.value.trim() }, isoNow()), isoNow());
    input.value = '';
    show();
  });
  // Arrows turn the page, except where they move within a field or between radios.
  addEventListener('keydown', event => {
    if (at < 0 || event.ctrlKey || event.altKey || event.metaKey || (event.target as Element).closest('input, textarea, select, [role=region]')) return;
    if (event.key === 'ArrowRight' || event.key === 'PageDown') { event.preventDefault(); go(at + 1); }
    if (event.key === 'ArrowLeft' || event.key === 'PageUp') { event.preventDefault(); go(at - 1); }
    if (event.key === 'Escape') does['sluit']?.();
  });

  byId('besluiten').replaceChildren(...decisions.map(value => el('label', { class: 'option' }, el('input', { type: 'radio', name: 'besluit', value }), el('span', {}, decisionLabels[value]))));
  ready = true;
  reveal(root);
  show();
  workOffline(base);
}

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;
