// Filling in one scan. The form is complete HTML; this keeps what people fill in, and shows how far they are.
import type { Form } from './scan/answers';
import { writeFile, readFile, type Titles } from './scan/file';
import { nextYear } from './scan/edit';
import { Editing, type Change, type Target } from './scan/history';
import { mergeScans } from './scan/merge';
import { changesSince, describe } from './scan/migrate';
import { keyOf, newId, newScan, revisionOf, setOf, type Scan } from './scan/model';
import { partyName } from './scan/names-of';
import { progressOf, type BlockOfForm } from './scan/progress';
import { savedLine, type SavedMark } from './scan/saved';
import { workOffline } from './scan/page/catalogue';
import { isoNow, when } from './scan/page/clock';
import { byId, el, reveal, say } from './scan/page/dom';
import { download, filePart } from './scan/page/download';
import { openFile } from './scan/page/files';
import { FormView } from './scan/page/form-view';
import { Shelf } from './scan/page/shelf';

const root = document.getElementById('scan');
if (root) start(root);

function start(root: HTMLElement): void {
  const base = root.dataset['basis'] ?? '/';
  const shelf = new Shelf(base);
  const view = new FormView(root);
  const blocks: readonly BlockOfForm[] = view.blocks;
  const titles: Titles = { versie: root.dataset['versie'] ?? '2000-01-01', titels: view.titles };
  const known = [...titles.titels].map(([id, titel]) => ({ id, titel }));
  const alert = byId('melding');
  let editing = new Editing(fresh());
  /** The text that this tab wrote last: only other texts need merging. */
  let lastText = '';
  let pending = 0;

  function fresh(): Scan {
    return newScan(newId(crypto.getRandomValues(new Uint8Array(16))), new Date().getFullYear(), { gemeente: '', gemeentetype: '', naam: '', rol: 'gemeente', vorm: 'lang' }, isoNow());
  }

  const nameOf = (scan: Scan): string => `scan/${keyOf(scan)}`;
  const stored = (name: string): Scan | null => {
    const reading = readFile(shelf.read(name) ?? '');
    return reading.ok ? [...reading.file.set.scans.values()][0] ?? null : null;
  };
  const markOf = (scan: Scan): SavedMark | null => {
    try {
      const mark = JSON.parse(shelf.read(`bewaard/${keyOf(scan)}`) ?? 'null') as SavedMark | null;
      return mark && typeof mark.op === 'string' && typeof mark.rev === 'number' ? mark : null;
    } catch {
      return null;
    }
  };
  let mark: SavedMark | null = null;

  /** Writes what is on the page, together with what another tab wrote meanwhile. */
  function keep(): void {
    clearTimeout(pending);
    pending = 0;
    // Nothing filled in yet: no empty scan is left behind by only looking.
    if (revisionOf(editing.scan) <= 1) return;
    const name = nameOf(editing.scan);
    const there = shelf.read(name);
    if (there !== null && there !== lastText) take(there);
    const text = writeFile(setOf(editing.scan), titles, isoNow(), 0);
    if (shelf.write(name, text)) lastText = text;
    shelf.write('open', keyOf(editing.scan));
    status();
    listScans();
  }

  /** Answers of another tab come in; what is newest per action stays. */
  function take(text: string): void {
    const reading = readFile(text);
    const other = reading.ok ? reading.file.set.scans.get(keyOf(editing.scan)) : undefined;
    if (!other) return;
    const before = editing.scan;
    editing.receive(mergeScans(before, other));
    view.show(editing.scan, before);
    progress();
  }

  function soon(): void {
    clearTimeout(pending);
    pending = setTimeout(keep, 150) as unknown as number;
  }

  function status(): void {
    const line = savedLine(mark, Math.max(0, revisionOf(editing.scan) - 1), mark ? when(mark.op, isoNow()) : '', shelf.state);
    if (byId('stand').textContent !== line) byId('stand').textContent = line;
    view.button('terug').disabled = !editing.canUndo;
  }

  function progress(): void {
    view.progress(progressOf(editing.scan, blocks));
  }

  function listScans(): void {
    const select = byId<HTMLSelectElement>('scans');
    const current = keyOf(editing.scan);
    const options = shelf.names('scan/').map(stored).filter((scan): scan is Scan => scan !== null);
    if (!options.some(scan => keyOf(scan) === current)) options.unshift(editing.scan);
    const texts = options.map(scan => `${partyName(scan)}, ${scan.jaar}`);
    if (texts.join('\n') === [...select.options].map(option => option.text).join('\n') && select.value === current) return;
    select.replaceChildren(...options.map((scan, index) => el('option', { value: keyOf(scan) }, texts[index] ?? '')));
    select.value = current;
  }

  function open(scan: Scan): void {
    editing = new Editing(scan);
    lastText = '';
    mark = markOf(scan);
    view.show(scan);
    shelf.write('open', keyOf(scan));
    status();
    progress();
    listScans();
  }

  function edit(target: Target, change: Change, typing: boolean): void {
    editing.change(target, change, isoNow(), typing);
    progress();
    status();
    soon();
  }

  view.onEdit((target, field, value, typing) => {
    if (target.kind === 'partij' && field === 'jaar') return changeYear(value);
    edit(target, { [field]: value } as Change, typing);
    if (target.kind === 'partij' && field === 'vorm') view.form(value as Form);
  });

  /** Another year is another scan of the same party; a wrong year is put right by it too. */
  function changeYear(value: string): void {
    const jaar = Number(value);
    if (!/^20\d\d$/.test(value) || jaar === editing.scan.jaar) return;
    const name = `scan/${editing.scan.id}@${jaar}`;
    if (shelf.read(name) !== null) return say(alert, `Er staat al een scan van ${jaar} van deze partij in deze browser. Kies die bij “Andere scans”.`);
    keep();
    shelf.remove(nameOf(editing.scan));
    shelf.remove(`bewaard/${keyOf(editing.scan)}`);
    editing.receive(nextYear(editing.scan, jaar));
    mark = null;
    lastText = '';
    keep();
  }

  const actions: Readonly<Record<string, () => void>> = {
    bewaar() {
      keep();
      const now = isoNow();
      download(`${['preventiescan', filePart(editing.scan.partij.gemeente), filePart(editing.scan.partij.naam), String(editing.scan.jaar)].filter(part => part !== '').join('-')}.json`, writeFile(setOf(editing.scan), titles, now), 'application/json');
      mark = { op: now, rev: Math.max(0, revisionOf(editing.scan) - 1) };
      shelf.write(`bewaard/${keyOf(editing.scan)}`, JSON.stringify(mark));
      status();
    },
    terug() {
      const before = editing.scan;
      const target = editing.undo(isoNow());
      if (!target) return;
      view.show(editing.scan, before);
      view.point(target);
      progress();
      keep();
    },
    nieuw() { keep(); open(fresh()); say(alert, ''); byId('over-u').scrollIntoView(); },
    jaar() {
      keep();
      const jaar = editing.scan.jaar + 1;
      if (shelf.read(`scan/${editing.scan.id}@${jaar}`) !== null) return say(alert, `De scan van ${jaar} bestaat al. Kies die in de lijst.`);
      open(nextYear(editing.scan, jaar));
      keep();
      say(alert, `Dit is nu de scan van ${jaar}. De antwoorden van ${jaar - 1} zijn het begin; dat jaar staat nog in de lijst.`);
    },
    async wis() {
      if (!(await view.ask('Deze scan wissen uit deze browser? Een bestand dat u bewaarde, blijft bestaan.'))) return;
      clearTimeout(pending);
      shelf.remove(nameOf(editing.scan));
      shelf.remove(`bewaard/${keyOf(editing.scan)}`);
      open(fresh());
      say(alert, 'De scan is gewist uit deze browser.');
    },
    volgende() { view.focusOn(progressOf(editing.scan, blocks).open[0]); },
  };

  async function openChosen(input: HTMLInputElement): Promise<void> {
    const file = input.files?.[0];
    // Empty again, so that choosing the same file twice works.
    input.value = '';
    if (!file) return;
    say(alert, '');
    const reading = await openFile(file);
    if (!reading.ok) return say(alert, reading.reason);
    const scans = [...reading.file.set.scans.values()];
    if (scans.length !== 1) return say(alert, scans.length === 0 ? `${file.name}: in dit bestand staat geen scan. Er is niets veranderd.` : `${file.name} bevat ${scans.length} scans. Open het op de pagina Samenvoegen. Er is hier niets veranderd.`);
    keep();
    const scan = scans[0]!;
    const here = keyOf(scan) === keyOf(editing.scan) ? editing.scan : stored(nameOf(scan));
    open(here ? mergeScans(here, scan) : scan);
    if (!here) {
      mark = { op: reading.file.bewaard_op, rev: revisionOf(scan) - 1 };
      shelf.write(`bewaard/${keyOf(scan)}`, JSON.stringify(mark));
    }
    keep();
    const changes = describe(changesSince(reading.file.catalogus.titels, known));
    say(alert, `${file.name} is geopend${here ? ' en samengevoegd met wat hier al stond' : ''}.${changes.length ? ' De lijst met acties is sindsdien veranderd:' : ''}`);
    if (changes.length) alert.append(el('ul', {}, ...changes.map(line => el('li', {}, line))));
  }

  root.addEventListener('click', event => {
    const button = (event.target as Element).closest<HTMLElement>('button[data-doe]');
    if (button) void actions[button.dataset['doe'] ?? '']?.();
  });
  root.addEventListener('change', event => {
    const target = event.target as HTMLElement;
    if (target instanceof HTMLInputElement && target.type === 'file') void openChosen(target);
    else if (target.id === 'scans') {
      keep();
      const scan = stored(`scan/${(target as HTMLSelectElement).value}`);
      if (scan) open(scan);
    }
  });
  shelf.onChange((name, text) => {
    if (name === null || (text === null && name === nameOf(editing.scan))) {
      lastText = '';
      say(alert, 'De opslag van deze browser is gewist. Uw antwoorden staan nog op deze pagina. Bewaar ze als bestand.');
    } else if (name === nameOf(editing.scan) && text !== null) {
      take(text);
      status();
    } else if (name.startsWith('scan/')) listScans();
  });
  // A tab that slept may have missed what another wrote.
  const wake = (): void => {
    const there = shelf.read(nameOf(editing.scan));
    if (there !== null && there !== lastText) { take(there); status(); }
  };
  addEventListener('focus', wake);
  addEventListener('pageshow', wake);
  addEventListener('pagehide', keep);
  document.addEventListener('visibilitychange', () => (document.visibilityState === 'hidden' ? keep() : wake()));
  addEventListener('beforeunload', event => {
    keep();
    const unsaved = Math.max(0, revisionOf(editing.scan) - 1) > (mark?.rev ?? 0);
    if (shelf.state !== 'werkt' && unsaved) event.preventDefault();
  });

  const last = shelf.read('open');
  open((last && stored(`scan/${last}`)) || fresh());
  reveal(root);
  // On a phone the list of blocks would stand between the reader and the first question.
  if (matchMedia('(max-width: 55.99rem)').matches) byId<HTMLDetailsElement>('blokken').open = false;
  workOffline(base);
}
