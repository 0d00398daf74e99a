// Putting scans together: files in, matrix, region, years and papers out. All in the browser.
import { labelOf, answerSigns, roleLabels, type Answer } from './scan/answers';
import { current, titlesOf, type Catalogue } from './scan/catalogue';
import { clashes, together } from './scan/clash';
import type { Material } from './scan/documents/material';
import { readFile, writeFile } from './scan/file';
import { columnsOf, disagreementWord, rowsOf, sorted, type Sorting } from './scan/matrix';
import { changesSince, describe, isUnchanged } from './scan/migrate';
import { keyOf, type Scan, type ScanSet } from './scan/model';
import { withoutNames } from './scan/names';
import { partyName } from './scan/names-of';
import { denominatorText, electorate, percent, regionOf, ruleTexts, type RegionRow, type Rule } from './scan/region';
import { compareYears, yearsOf } from './scan/years';
import { loadCatalogue, workOffline } from './scan/page/catalogue';
import { isoNow, today } from './scan/page/clock';
import { byId, el, reveal, say, table } from './scan/page/dom';
import { download, filePart } from './scan/page/download';
import { openFile } from './scan/page/files';
import { loadPapers, saveSheets, saveWord } from './scan/page/later';
import { Shelf } from './scan/page/shelf';
import { TableSet } from './scan/page/table-set';

/** What a file, or this browser, put on the table. */
interface Opened { readonly name: string; readonly set: ScanSet }

const root = document.getElementById('samen');
if (root) {
  const base = root.dataset['basis'] ?? '/';
  loadCatalogue(base).then(catalogue => start(root, base, catalogue), () => {
    const message = root.querySelector<HTMLElement>('[data-zonder-script]');
    if (message) message.textContent = 'De lijst met acties kan nu niet worden geladen. Controleer uw verbinding en ververs de pagina.';
  });
}

function start(root: HTMLElement, base: string, catalogue: Catalogue): void {
  const shelf = new Shelf(base);
  const actions = current(catalogue);
  const ids = actions.map(action => action.id);
  const titles = new Map(catalogue.acties.map(action => [action.id, action.titel]));
  const alert = byId('melding');
  const pick = (id: string): string => byId<HTMLSelectElement>(id).value;
  // Another tab may have left something: it arrives before there is anything to show it in.
  let ready = false;
  const table_ = new TableSet(shelf, titlesOf(catalogue), () => { if (ready) show(); });

  const columns = (): readonly Scan[] => columnsOf(table_.set, pick('jaar') === 'laatste' || pick('jaar') === '' ? 'laatste' : Number(pick('jaar')));
  const material = (): Material => ({ catalogue, columns: columns(), set: table_.set, name: byId<HTMLInputElement>('naam').value.trim(), date: today() });
  const regionRows = (): readonly RegionRow[] => regionOf(electorate(columns(), pick('soort')), ids, pick('regel') as Rule);

  function show(): void {
    const has = table_.set.scans.size > 0;
    for (const part of root.querySelectorAll<HTMLElement>('[data-met-scans]')) part.hidden = !has;
    root.querySelector<HTMLElement>('[data-doe=leeg]')!.hidden = !has && table_.set.besluiten.size === 0;
    const years = yearsOf(table_.set);
    root.querySelector<HTMLElement>('[data-jaren]')!.hidden = years.length < 2;
    options('jaar', [['laatste', 'Van elke partij het laatste'], ...years.map((year): [string, string] => [String(year), String(year)])]);
    options('van', years.slice(0, -1).map((year): [string, string] => [String(year), String(year)]));
    options('naar', years.slice(1).reverse().map((year): [string, string] => [String(year), String(year)]));
    const decided = [...table_.set.besluiten.values()].filter(entry => entry.besluit !== '').length;
    byId('stand').textContent = has
      ? `${count(table_.set.scans.size, 'scan', 'scans')}, ${count(decided, 'besluit', 'besluiten')}.${table_.changed ? ' Dit geheel staat nog niet in een bestand.' : ''}${shelf.state === 'werkt' ? '' : ' Deze browser bewaart dit niet: bewaar als bestand.'}`
      : 'Er is nog geen bestand geopend.';
    parties();
    if (!has) return;
    matrix();
    region();
    if (years.length > 1) compare();
  }

  function parties(): void {
    const rows = [...table_.set.scans.values()].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)).map(scan => [
      partyName(scan), roleLabels[scan.partij.rol], scan.partij.gemeente || '–', String(scan.jaar), `${[...scan.acties.values()].filter(entry => entry.antwoord !== '').length} van ${ids.length}`, scan.id.slice(0, 6),
    ]);
    byId('partijen').replaceChildren(...(rows.length ? [table('Partijen op tafel', ['Partij', 'Rol', 'Gemeente', 'Jaar', 'Ingevuld', 'Kenmerk'], rows)] : []));
  }

  function matrix(): void {
    const shown = columns();
    const rows = sorted(rowsOf(shown, ids), pick('orde') as Sorting);
    const cell = (answer: Answer | ''): Node => el('span', {}, answer === '' ? '' : el('span', { 'aria-hidden': 'true' }, `${answerSigns[answer]} `), labelOf(answer));
    byId('matrix').replaceChildren(table('Antwoorden naast elkaar', ['Actie', 'Verschil', 'Weten we niet', ...shown.map(scan => `${partyName(scan)}, ${scan.jaar}`)],
      rows.map(row => [titles.get(row.action) ?? row.action, row.nobody ? `${disagreementWord(row)}; niemand doet dit` : disagreementWord(row), String(row.counts['weten-niet']), ...row.cells.map(cell)]), 'scan-matrix'));
  }

  function region(): void {
    const rule = pick('regel') as Rule;
    byId('regel-uitleg').textContent = `${ruleTexts[rule]} ${denominatorText}`;
    const voters = electorate(columns(), pick('soort'));
    const rows = regionRows();
    const tally = (klasse: string): number => rows.filter(row => row.gemeenten.klasse === klasse).length;
    const notes: Node[] = [];
    if (voters.gemeenten.length === 0) notes.push(el('p', {}, 'Er is geen partij met de rol gemeente. Zonder gemeente is er geen regionale uitkomst.'));
    if (voters.doubled.length) notes.push(el('p', { class: 'scan-alert' }, `Twee invullingen met de rol gemeente voor: ${voters.doubled.join(', ')}. De laatst gewijzigde telt.`));
    const badge = (klasse: string): Node => el('span', { class: `scan-class scan-class--${klasse}` }, klasse);
    const summary = el('p', {}, `${count(voters.gemeenten.length, 'gemeente', 'gemeenten')}, ${count(voters.others.length, 'andere partij', 'andere partijen')}. Acties per klasse: `);
    for (const klasse of ['groen', 'oranje', 'rood', 'onbekend']) summary.append(badge(klasse), ` ${tally(klasse)} `);
    byId('regio-uitkomst').replaceChildren(...notes, summary, chart(rows), table('Uitkomst voor de regio', ['Actie', 'Klasse', 'Doen het', 'Aandeel', 'Weten het niet', 'Niet van toepassing', 'Niet ingevuld', 'Andere partijen'],
      rows.map(({ action, gemeenten, others }) => [titles.get(action) ?? action, badge(gemeenten.klasse), `${gemeenten.doing} van ${gemeenten.of}`, percent(gemeenten.doing, gemeenten.of),
        String(gemeenten.unknown), String(gemeenten.notApplicable), String(gemeenten.blank), `${others.doing} van ${others.of}`]), 'scan-matrix'));
  }

  /** Per block the mean would hide what differs; so the actions that the fewest gemeenten do, as bars. The table holds them all. */
  function chart(rows: readonly RegionRow[]): Node {
    const lowest = rows.filter(row => row.gemeenten.doing < row.gemeenten.of).sort((a, b) => a.gemeenten.doing / a.gemeenten.of - b.gemeenten.doing / b.gemeenten.of).slice(0, 12);
    if (lowest.length === 0) return el('span');
    const svg = (name: string, attributes: Readonly<Record<string, string>>, ...children: Node[]): SVGElement => {
      const element = document.createElementNS('http://www.w3.org/2000/svg', name);
      for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
      element.append(...children);
      return element;
    };
    return el('figure', { class: 'chart' }, el('figcaption', {}, 'Wat de minste gemeenten doen'), el('ul', { class: 'bars' }, ...lowest.map(({ action, gemeenten }) =>
      el('li', {}, el('span', {}, titles.get(action) ?? action), el('span', { class: 'bars__value' }, `${percent(gemeenten.doing, gemeenten.of)} `, el('span', { class: 'bars__base' }, `${gemeenten.doing} van ${gemeenten.of}`)),
        svg('svg', { 'aria-hidden': 'true' }, svg('rect', { class: 'bars__track', width: '100%', height: '100%' }), svg('rect', { class: 'bars__bar', width: `${(100 * gemeenten.doing) / gemeenten.of}%`, height: '100%' }))))));
  }

  function compare(): void {
    const [from, to] = [Number(pick('van')), Number(pick('naar'))];
    if (from >= to) return byId('jaren-uitkomst').replaceChildren(el('p', {}, 'Kies een eerder en een later jaar.'));
    const result = compareYears(table_.set, from, to, ids);
    const moved = (kind: string): number => result.moves.filter(move => move.movement === kind).length;
    const only = (scans: readonly Scan[], year: number): Node[] => (scans.length ? [el('p', {}, `Alleen in ${year}: ${scans.map(partyName).join(', ')}.`)] : []);
    byId('jaren-uitkomst').replaceChildren(
      el('p', {}, `${count(result.inBoth.length, 'partij vulde', 'partijen vulden')} beide jaren in. Vooruit: ${moved('vooruit')}. Terug: ${moved('terug')}. Anders: ${moved('anders')}.`), ...only(result.onlyEarlier, from), ...only(result.onlyLater, to),
      ...(result.moves.length ? [table('Wat er veranderde', ['Actie', 'Partij', String(from), String(to), 'Richting'], result.moves.map(move => [titles.get(move.action) ?? move.action, partyName(move.scan), labelOf(move.from), labelOf(move.to), move.movement]))] : []));
  }

  function options(id: string, wanted: readonly (readonly [string, string])[]): void {
    const select = byId<HTMLSelectElement>(id);
    const before = select.value;
    if ([...select.options].map(option => option.value).join() === wanted.map(([value]) => value).join()) return;
    select.replaceChildren(...wanted.map(([value, text]) => el('option', { value }, text)));
    if (wanted.some(([value]) => value === before)) select.value = before;
  }

  async function open(input: HTMLInputElement): Promise<void> {
    const files = [...input.files ?? []];
    input.value = '';
    say(alert, '');
    const refused: string[] = [];
    const changed: Node[] = [];
    const opened: Opened[] = [];
    for (const file of files) {
      const reading = await openFile(file);
      if (!reading.ok) { refused.push(reading.reason); continue; }
      opened.push({ name: file.name, set: reading.file.set });
      const changes = changesSince(reading.file.catalogus.titels, catalogue.acties);
      if (!isUnchanged(changes)) changed.push(el('details', { class: 'accordion' }, el('summary', {}, `${file.name}: de lijst met acties is sindsdien veranderd`), el('ul', {}, ...describe(changes).map(line => el('li', {}, line)))));
    }
    byId('meldingen').replaceChildren(...take(opened), ...changed);
    if (refused.length) say(alert, `${opened.length ? `${count(opened.length, 'bestand', 'bestanden')} geopend. ` : ''}${refused.join(' ')}`);
    show();
  }

  /** Puts scans on the table. What comes back says where two names share an id, with the way to keep them apart. */
  function take(opened: readonly Opened[]): Node[] {
    if (opened.length === 0) return [];
    const before = table_.set;
    const files = opened.map(one => one.set);
    const apart = new Set<string>();
    const all = (): ScanSet => together(before, files, (file, key) => apart.has(`${file} ${key}`));
    table_.change(all(), isoNow());
    return files.flatMap((file, index) => clashes(together(before, files.slice(0, index), () => false), file).map(clash => {
      const text = el('p', { tabindex: '-1' }, el('strong', {}, `Eén kenmerk, twee namen: ‘${clash.was}’ en ‘${clash.is}’ (${opened[index]!.name}). `),
        'Zij tellen nu als één partij, met per actie het nieuwste antwoord. Dat klopt als alleen de naam is verbeterd. Stuurde iemand een bestand door dat een ander heeft ingevuld, houd ze dan apart.');
      const button = el('button', { class: 'nl-button nl-button--secondary', type: 'button' }, 'Houd ze apart');
      const note = el('div', { class: 'scan-alert' }, text, button);
      button.addEventListener('click', () => {
        apart.add(`${index} ${clash.key}`);
        table_.change({ ...table_.set, scans: new Map([...table_.set.scans, ...all().scans]) }, isoNow());
        text.textContent = `‘${clash.is}’ ligt nu als eigen partij op tafel.`;
        button.remove();
        text.focus();
        show();
      });
      return note;
    }));
  }

  const does: Readonly<Record<string, () => void>> = {
    eigen() {
      const found = shelf.names('scan/').flatMap((name): Opened[] => {
        const reading = readFile(shelf.read(name) ?? '');
        return reading.ok ? [{ name: 'deze browser', set: reading.file.set }] : [];
      });
      say(alert, found.length ? '' : 'In deze browser staat nog geen scan. Vul er eerst een in, of open een bestand.');
      byId('meldingen').replaceChildren(...take(found));
      show();
    },
    leeg() {
      if (table_.changed && !confirm('Dit geheel staat nog niet in een bestand. Toch leegmaken?')) return;
      table_.clear();
      say(alert, '');
      byId('meldingen').replaceChildren();
      byId('papier').hidden = true;
      show();
    },
    bewaar() {
      const nameless = byId<HTMLInputElement>('zonder-namen').checked;
      const notes = !byId<HTMLInputElement>('zonder-notities').checked;
      const text = nameless || !notes ? writeFile(withoutNames(table_.set, notes, nameless), titlesOf(catalogue), isoNow()) : table_.file(isoNow());
      download(`preventiescans-samen-${today()}${nameless ? '-zonder-namen' : ''}.json`, text, 'application/json');
      show();
    },
  };

  async function write(form: string): Promise<void> {
    const make = await loadPapers(base);
    const kind = pick('stuk') as 'regioplan' | 'collegevoorstel' | 'raadsinformatiebrief' | 'prestatieafspraken';
    const document_ = make[kind](material());
    const name = [kind, filePart(material().name)].filter(part => part !== '').join('-');
    if (form === 'word') await saveWord(base, name, document_);
    else if (form === 'markdown') download(`${name}.md`, make.markdown(document_), 'text/markdown');
    else {
      const target = byId('papier');
      target.replaceChildren(...make.paper(document_), el('p', { class: 'scan-buttons' }, el('button', { class: 'nl-button nl-button--primary', type: 'button', 'data-doe-papier': 'print' }, 'Print'), ' ', el('button', { class: 'nl-button nl-button--secondary', type: 'button', 'data-doe-papier': 'sluit' }, 'Sluit het stuk')));
      target.hidden = false;
      target.focus();
      target.scrollIntoView();
    }
  }

  async function saveTable(form: string): Promise<void> {
    const shown = columns();
    const { answerSheet, blockSheet, csv, decisionSheet, matrixSheet, regionSheet } = await loadPapers(base);
    const region_ = regionSheet(catalogue, regionRows(), ruleTexts[pick('regel') as Rule]);
    if (form === 'xlsx') await saveSheets(base, `preventiescan-${today()}`, [matrixSheet(catalogue, shown), answerSheet(catalogue, shown), blockSheet(catalogue, shown), region_, decisionSheet(catalogue, table_.set)]);
    else download(`preventiescan-${form}-${today()}.csv`, csv(form === 'regio' ? region_ : answerSheet(catalogue, shown)), 'text/csv');
  }

  const failed = (): void => say(alert, 'Het bestand kan nu niet worden gemaakt. Controleer uw verbinding en probeer het opnieuw.');

  root.addEventListener('click', event => {
    const data = (event.target as Element).closest<HTMLElement>('button')?.dataset;
    if (!data) return;
    does[data['doe'] ?? '']?.();
    if (data['stuk']) void write(data['stuk']).catch(failed);
    if (data['tabel']) void saveTable(data['tabel']).catch(failed);
    if (data['doePapier'] === 'print') print();
    if (data['doePapier'] === 'sluit') { byId('papier').hidden = true; byId('stukken').scrollIntoView(); }
  });
  root.addEventListener('change', event => {
    const target = event.target as HTMLElement;
    if (target instanceof HTMLInputElement && target.type === 'file') void open(target);
    else if (target.id === 'jaar') { matrix(); region(); }
    else if (target.id === 'orde') matrix();
    else if (target.id === 'regel' || target.id === 'soort') region();
    else if (target.id === 'van' || target.id === 'naar') compare();
  });

  options('soort', [['', 'Alle'], ...catalogue.gemeentetypen.map((type): [string, string] => [type.id, type.titel])]);
  ready = true;
  reveal(root);
  show();
  workOffline(base);
}

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;
