// The search itself, fetched by zoeken.ts when somebody needs it.
import { fetchFrom, Library } from './search/library';
import { SearchPage } from './search/page';
import { Suggestions } from './search/suggestions';

/** @param root Address of the folder of the index. One library per page: the header and the results share what was fetched. */
function opener(root: string): () => Promise<Library> {
  let library: Promise<Library> | undefined;
  return () => {
    library ??= Library.open(fetchFrom(root));
    // A failure is not kept: the next question tries again.
    library.catch(() => { library = undefined; });
    return library;
  };
}

const openers = new Map<string, () => Promise<Library>>();
function openerOf(root: string): () => Promise<Library> {
  let open = openers.get(root);
  if (!open) openers.set(root, open = opener(root));
  return open;
}

const baseOf = (root: string) => root.replace(/\/zoeken\/$/, '');

/** @param typed Something was typed before this was here. */
export function suggest(form: HTMLFormElement, input: HTMLInputElement, root: string, typed: boolean): void {
  new Suggestions(form, input, baseOf(root), openerOf(root)).start(typed);
}

export function searchPage(mount: HTMLElement, list: HTMLElement, forms: readonly HTMLFormElement[], root: string, report: string): void {
  new SearchPage({ mount, list, forms, title: document.title, base: baseOf(root), report }, openerOf(root)).start();
}
