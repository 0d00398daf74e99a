// A button beside the head and at the end of a page: add it to, or take it from, the reader's selection.
import { baseOf, store, toggle } from './catalogue/selection';

for (const place of document.querySelectorAll<HTMLElement>('[data-selectie]')) start(place);

function start(place: HTMLElement): void {
  const { selectie: id, titel, adres: url, wortel } = place.dataset;
  if (!id || !titel || !url || !wortel) return;
  const base = baseOf(wortel);
  const own = store(base);
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'nl-button nl-button--secondary screen-only';
  const status = document.createElement('p');
  status.setAttribute('role', 'status');
  status.className = 'screen-only';
  const show = (said: string): void => {
    const selected = own.read().some(item => item.id === id);
    button.textContent = selected ? 'Haal uit mijn selectie' : 'Zet in mijn selectie';
    status.textContent = said;
    if (own.read().length === 0) return;
    const link = document.createElement('a');
    link.href = `${base}selectie/`;
    link.textContent = `Naar mijn selectie (${own.read().length})`;
    status.append(said ? ' ' : '', link);
  };
  button.addEventListener('click', () => {
    const kept = own.write(toggle(own.read(), { id, titel, url }));
    document.dispatchEvent(new Event('selectie'));
    // Only what was pressed is read aloud; the other button on the page follows in silence.
    status.setAttribute('role', 'status');
    show(kept ? '' : 'Uw browser bewaart niets; de selectie blijft alleen tot u deze pagina sluit.');
  });
  document.addEventListener('selectie', () => { status.removeAttribute('role'); show(''); });
  place.append(button, status);
  show('');
}
