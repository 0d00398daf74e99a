// Adds up to four interventions as columns beside "niets doen"; the choice is the address.
import { chosen, MAX, query } from './catalogue/choice';

interface Intervention { slug: string; titel: string; url: string; rijen: Record<string, string[]> }

const root = document.querySelector<HTMLElement>('[data-vergelijken]');
if (root) void start(root);

async function start(section: HTMLElement): Promise<void> {
  const table = section.querySelector('table');
  const head = table?.tHead?.rows[0];
  if (!table || !head) return;
  const note = section.querySelector('[data-zonder-script]');
  const printed = section.querySelector('[data-adres]');
  let all: Intervention[];
  try {
    const answer = await fetch(section.dataset['vergelijken'] ?? '');
    if (!answer.ok) throw new Error(String(answer.status));
    all = ((await answer.json()) as { interventies: Intervention[] }).interventies;
  } catch {
    // The page keeps what it had without script, and says why the choices are missing.
    if (note) note.textContent = 'De interventies konden niet worden geladen. Controleer uw verbinding en laad de pagina opnieuw.';
    return;
  }
  note?.remove();
  const bySlug = new Map(all.map(item => [item.slug, item]));
  const wortel = (section.dataset['wortel'] ?? '/').replace(/(index\.html)?$/, '');

  const form = document.createElement('form');
  form.className = 'actions screen-only';
  const status = document.createElement('p');
  status.className = 'result-count';
  status.setAttribute('role', 'status');
  let last = -1;
  const selects = Array.from({ length: MAX }, (_, index) => {
    const field = document.createElement('div');
    field.className = 'field';
    const label = document.createElement('label');
    label.className = 'utrecht-form-label';
    label.htmlFor = `keuze-${index + 1}`;
    label.textContent = `Interventie ${index + 1}`;
    const select = document.createElement('select');
    select.className = 'utrecht-select utrecht-select--html-select';
    select.id = `keuze-${index + 1}`;
    select.append(new Option('Geen', ''), ...all.map(item => new Option(item.titel, item.slug)));
    field.append(label, select);
    form.append(field);
    select.addEventListener('change', () => {
      const slugs = chosen(selects.map(other => other.value), bySlug);
      // Typing a name in one field passes other names: that is one step, not several.
      history[last === index ? 'replaceState' : 'pushState'](null, '', query(slugs) || location.pathname);
      last = index;
      show(slugs);
    });
    return select;
  });
  form.addEventListener('submit', event => event.preventDefault());
  table.parentElement?.before(form, status);

  // The way to the sources is a row: on a phone the head of the table is not shown, and a link there could not be seen.
  const more = document.createElement('tr');
  more.setAttribute('role', 'row');
  more.innerHTML = '<th scope="row" role="rowheader">Meer, met bronnen</th><td role="cell"></td>';
  table.tBodies[0]?.append(more);
  const rows = [...table.tBodies[0]?.rows ?? []];

  const link = (item: Intervention): HTMLAnchorElement => {
    const made = document.createElement('a');
    made.href = wortel + item.url.slice(1);
    made.textContent = item.titel;
    return made;
  };

  const show = (slugs: readonly string[]): void => {
    selects.forEach((select, index) => { select.value = slugs[index] ?? ''; });
    for (const cell of table.querySelectorAll('[data-kolom]')) cell.remove();
    for (const slug of slugs) {
      const item = bySlug.get(slug);
      if (!item) continue;
      const title = document.createElement('th');
      title.scope = 'col';
      title.setAttribute('role', 'columnheader');
      title.dataset['kolom'] = slug;
      title.textContent = item.titel;
      head.append(title);
      for (const row of rows) row.append(cell(item, row === more ? [] : item.rijen[row.dataset['rij'] ?? ''] ?? ['Onbekend']));
      more.lastElementChild?.append(link(item));
    }
    more.hidden = slugs.length === 0;
    // On paper the address has to lead back to this choice.
    if (printed) printed.textContent = location.href;
    status.textContent = slugs.length === 0 ? 'Kies een of meer interventies.' : `${slugs.length} ${slugs.length === 1 ? 'interventie' : 'interventies'} naast niets doen.`;
  };
  const restore = (): void => show(chosen(new URLSearchParams(location.search).getAll('i'), bySlug));
  addEventListener('popstate', () => { last = -1; restore(); });
  restore();
}

/** One line as text, several as a list. */
function cell(item: Intervention, lines: readonly string[]): HTMLTableCellElement {
  const made = document.createElement('td');
  made.setAttribute('role', 'cell');
  made.dataset['kolom'] = item.slug;
  made.dataset['label'] = item.titel;
  if (lines.length < 2) made.append(lines[0] ?? '');
  else {
    const list = document.createElement('ul');
    for (const line of lines) list.append(Object.assign(document.createElement('li'), { textContent: line }));
    made.append(list);
  }
  return made;
}
