// What is asked, as it stands in the address: /zoeken/?q=…&soort=actie&pijler=…&pagina=2
import type { Choice, Facets } from './facets';

export interface State { readonly question: string; readonly choice: Choice; readonly page: number }

export const perPage = 10;

export function stateOf(query: string, facets: Facets): State {
  const params = new URLSearchParams(query);
  const choice = new Map(facets.all.map(facet => [facet.name, new Set(params.getAll(facet.name).filter(Boolean))] as const).filter(([, chosen]) => chosen.size));
  const page = Number.parseInt(params.get('pagina') ?? '1', 10);
  return { question: questionIn(query), choice, page: page > 0 && page < 1000 ? page : 1 };
}

/** Control characters and doubled spaces are no part of a question. */
export const questionIn = (query: string): string =>
  (new URLSearchParams(query).get('q') ?? '').replace(/[\u0000-\u001f\u007f-\u009f\s]+/g, ' ').trim().slice(0, 200);

export function queryOf(state: State): string {
  const params = new URLSearchParams();
  if (state.question) params.set('q', state.question);
  for (const [name, chosen] of state.choice) for (const word of chosen) params.append(name, word);
  if (state.page > 1) params.set('pagina', String(state.page));
  const query = params.toString();
  return query ? `?${query}` : '?';
}

export function toggled(state: State, facet: string, word: string, on: boolean): State {
  const chosen = new Set(state.choice.get(facet));
  if (on) chosen.add(word); else chosen.delete(word);
  const choice = new Map(state.choice);
  if (chosen.size) choice.set(facet, chosen); else choice.delete(facet);
  return { ...state, choice, page: 1 };
}
