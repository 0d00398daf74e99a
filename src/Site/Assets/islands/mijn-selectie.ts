// The selection as a list: take out, print, save as Word, CSV or JSON with sources.
import { MAX, query } from './catalogue/choice';
import { baseOf, store, type Selected } from './catalogue/selection';
import { csv, paper, type Source } from './catalogue/export';
import { download } from './scan/page/download';
import { saveWord } from './scan/page/later';

interface Item { id: string; soort: string; titel: string; samenvatting: string; url: string; bronnen?: { publicatie: string; vindplaats: string }[]; adres?: string }

const root = document.querySelector<HTMLElement>('[data-selectielijst]');
if (root) start(root);

function start(section: HTMLElement): void {
  const base = baseOf(section.dataset['wortel'] ?? '/');
  const own = store(base);
  section.querySelector('[data-zonder-script]')?.remove();
  const list = document.createElement('ul');
  list.className = 'entries';
  const status = document.createElement('p');
  status.setAttribute('role', 'status');
  status.className = 'result-count';
  status.tabIndex = -1;
  const actions = document.createElement('div');
  actions.className = 'actions screen-only';
  const compare = document.createElement('p');
  compare.className = 'screen-only';
  const compareLink = document.createElement('a');
  compare.append(compareLink);
  // An empty list is where a reader comes from the foot of a page: it says where to begin.
  const begin = document.createElement('p');
  for (const [before, path, text] of [['Begin bij de ', 'acties/', 'acties'], [' of de ', 'interventies/', 'interventies']] as const) {
    const link = document.createElement('a');
    link.href = base + path;
    link.textContent = text;
    begin.append(before, link);
  }
  begin.append('.');
  section.append(status, begin, list, compare, actions);

  const show = (): void => {
    const items = own.read();
    status.textContent = items.length === 0 ? 'Uw selectie is leeg.' : `${items.length} ${items.length === 1 ? 'onderwerp' : 'onderwerpen'}`;
    list.replaceChildren(...items.map(row));
    list.hidden = items.length === 0;
    actions.hidden = items.length === 0;
    begin.hidden = items.length > 0;
    const slugs = items.flatMap(item => /^\/interventies\/([a-z0-9-]+)\/$/.exec(item.url)?.[1] ?? []).slice(0, MAX);
    compare.hidden = slugs.length < 2;
    compareLink.href = `${base}vergelijken/${query(slugs)}`;
    compareLink.textContent = `Leg ${slugs.length} interventies uit uw selectie naast elkaar`;
  };
  const row = (item: Selected): HTMLLIElement => {
    const line = document.createElement('li');
    line.className = 'entry';
    const title = document.createElement('h3');
    title.className = 'entry__title';
    const link = document.createElement('a');
    link.href = base + item.url.slice(1);
    link.textContent = item.titel;
    title.append(link);
    line.append(title, button('Haal eruit', () => {
      own.write(own.read().filter(other => other.id !== item.id));
      show();
      status.focus();
    }, ` ‘${item.titel}’`));
    return line;
  };
  const save = async (write: (items: Item[], sources: ReadonlyMap<string, Source>) => void | Promise<void>): Promise<void> => {
    try {
      const answer = await fetch(section.dataset['selectielijst'] ?? '');
      if (!answer.ok) throw new Error(String(answer.status));
      const all = ((await answer.json()) as { items: Item[] }).items;
      const wanted = new Set(own.read().map(item => item.id));
      const sources = new Map(all.filter(item => item.soort === 'publicatie').map(item => [item.id, { titel: item.titel, adres: item.adres ?? 'onbekend' }]));
      await write(all.filter(item => wanted.has(item.id)), sources);
    } catch {
      status.textContent = 'Het bestand kon niet worden gemaakt: de gegevens zijn niet geladen. Controleer uw verbinding en probeer het opnieuw.';
    }
  };
  const root = location.origin + base;
  actions.append(
    button('Druk af', () => print()),
    button('Bewaar als Word', () => void save((items, sources) => saveWord(base, 'mijn-selectie', paper(items, sources, root, new Date().toISOString().slice(0, 10))))),
    button('Bewaar als CSV', () => void save((items, sources) => download('mijn-selectie.csv', csv(items, sources, root), 'text/csv;charset=utf-8'))),
    button('Bewaar als JSON', () => void save((items, sources) => download('mijn-selectie.json', JSON.stringify({ items, bronnen: Object.fromEntries(sources) }, null, 2), 'application/json'))),
    button('Maak leeg', () => {
      if (!confirm('Uw hele selectie wissen?')) return;
      own.write([]);
      show();
      status.focus();
    }),
  );
  show();
}

function button(text: string, act: () => void, hidden = ''): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'nl-button nl-button--secondary';
  made.textContent = text;
  if (hidden) {
    const more = document.createElement('span');
    more.className = 'visually-hidden';
    more.textContent = hidden;
    made.append(more);
  }
  made.addEventListener('click', act);
  return made;
}
