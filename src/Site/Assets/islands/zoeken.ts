// On every page: a few lines that fetch the search when somebody goes to a search field, and at once on the search page.
type Machine = typeof import('./zoekmachine');

// An address that is computed, so that the bundle keeps the two apart.
const machine = (): Promise<Machine> => import(new URL('./zoekmachine.js', import.meta.url).href) as Promise<Machine>;

const header = document.querySelector<HTMLFormElement>('form.site-search[data-zoeken]');
const mount = document.querySelector<HTMLElement>('[data-zoekpagina]');

if (header) {
  const input = header.querySelector('input');
  const root = header.dataset['zoeken'] ?? '';
  // A quick reader types before the search is here; then it starts with what stands there.
  let typed = false;
  input?.addEventListener('input', () => { typed = true; }, { once: true });
  input?.addEventListener('focus', () => void machine().then(loaded => loaded.suggest(header, input, root, typed), () => undefined), { once: true });
  if (mount) {
    const list = document.getElementById(mount.dataset['zoekpagina'] ?? '');
    const forms = [...document.querySelectorAll<HTMLFormElement>('form[role="search"]')];
    if (list) void machine().then(loaded => loaded.searchPage(mount, list, forms, root, mount.dataset['melden'] ?? ''), () => undefined);
  }
}
