// Filtering a list by facets: OR within a facet, AND across facets. Pure; knows no DOM.

/** Chosen words per facet parameter. */
export type State = ReadonlyMap<string, ReadonlySet<string>>;

/** An entry's words per facet parameter. */
export type Words = ReadonlyMap<string, ReadonlySet<string>>;

/** Reads `pijler=voorzorg vorm=woonvorm`, as the page carries it. */
export function readWords(text: string): Words {
  const words = new Map<string, Set<string>>();
  for (const pair of text.split(' ')) {
    const at = pair.indexOf('=');
    if (at < 1) continue;
    add(words, pair.slice(0, at), pair.slice(at + 1));
  }
  return words;
}

/** Reads the address; parameters and words that the list does not have are ignored. */
export function readState(query: URLSearchParams, known: Words): State {
  const state = new Map<string, Set<string>>();
  for (const [param, word] of query) if (known.get(param)?.has(word)) add(state, param, word);
  return state;
}

/** The address of a state, facets and words in the order of the page, so that one choice has one address. */
export function writeState(state: State, known: Words): string {
  const query = new URLSearchParams();
  for (const [param, words] of known) for (const word of words) if (state.get(param)?.has(word)) query.append(param, word);
  return query.toString();
}

export function toggle(state: State, param: string, word: string, on: boolean): State {
  const next = new Map([...state].map(([key, words]) => [key, new Set(words)]));
  if (on) add(next, param, word);
  else {
    next.get(param)?.delete(word);
    if (next.get(param)?.size === 0) next.delete(param);
  }
  return next;
}

export interface Result {
  /** Per entry: does it match? */
  readonly visible: readonly boolean[];
  readonly total: number;
  /** How many entries a word would show, given the choices in the other facets. */
  readonly counts: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/**
 * One pass over the entries. An entry that fails in exactly one facet still counts for the words of that facet:
 * choosing there would show it.
 */
export function filter(entries: readonly Words[], state: State, known: Words): Result {
  const counts = new Map([...known.keys()].map(param => [param, new Map<string, number>()]));
  const visible: boolean[] = [];
  let total = 0;
  for (const entry of entries) {
    let failed: string | null = null;
    let failures = 0;
    for (const [param, chosen] of state) {
      const own = entry.get(param);
      if (own && intersects(own, chosen)) continue;
      failed = param;
      if (++failures > 1) break;
    }
    visible.push(failures === 0);
    if (failures === 0) total++;
    if (failures > 1) continue;
    for (const [param, words] of entry) {
      if (failures === 1 && param !== failed) continue;
      const perWord = counts.get(param);
      if (perWord) for (const word of words) perWord.set(word, (perWord.get(word) ?? 0) + 1);
    }
  }
  return { visible, total, counts };
}

function intersects(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const word of b) if (a.has(word)) return true;
  return false;
}

function add(map: Map<string, Set<string>>, key: string, word: string): void {
  const set = map.get(key);
  if (set) set.add(word);
  else map.set(key, new Set([word]));
}
