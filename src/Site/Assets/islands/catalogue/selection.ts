// The reader's own selection: ids with title and address, in this browser only.

export interface Selected { readonly id: string; readonly titel: string; readonly url: string }

/** Reads what is stored; anything that is not ours counts as empty. */
export function parse(text: string | null): Selected[] {
  if (!text) return [];
  try {
    const data: unknown = JSON.parse(text);
    if (!Array.isArray(data)) return [];
    return data.filter(isSelected).map(({ id, titel, url }) => ({ id, titel, url })).slice(0, 500);
  } catch {
    return [];
  }
}

export function toggle(list: readonly Selected[], item: Selected): Selected[] {
  return list.some(other => other.id === item.id) ? list.filter(other => other.id !== item.id) : [...list, item];
}

/** Project pages of one owner share an origin: the key begins with the base path. */
export const keyOf = (base: string): string => `${base}:selectie`;

/** Where the site's root is, whatever form its addresses have. */
export const baseOf = (root: string): string => new URL(root, location.href).pathname.replace(/(index\.html)?$/, '');

/** Storage may be blocked; then the selection lives as long as the page. */
export function store(base: string): { read(): Selected[]; write(list: readonly Selected[]): boolean } {
  let memory: Selected[] = [];
  return {
    read: () => {
      try { return parse(localStorage.getItem(keyOf(base))); } catch { return memory; }
    },
    write: list => {
      memory = [...list];
      try {
        localStorage.setItem(keyOf(base), JSON.stringify(list));
        return true;
      } catch { return false; }
    },
  };
}

function isSelected(value: unknown): value is Selected {
  const item = value as Partial<Selected> | null;
  return typeof item === 'object' && item !== null && typeof item.id === 'string' && typeof item.titel === 'string'
    && typeof item.url === 'string' && /^\/[a-z0-9/#-]*$/.test(item.url);
}
