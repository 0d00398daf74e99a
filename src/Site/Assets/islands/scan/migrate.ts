// An older file in a newer catalogue: what was added, renamed and retired since. Answers are never thrown away;
// an answer to a retired action stays in the file, and its successor is named.

export interface KnownAction { readonly id: string; readonly titel: string; readonly vervallen?: true; readonly vervangen_door?: string }
export interface Changes {
  readonly added: readonly KnownAction[];
  readonly renamed: readonly { readonly id: string; readonly from: string; readonly to: string }[];
  readonly retired: readonly { readonly id: string; readonly titel: string; readonly successor?: string }[];
}

export function changesSince(titles: ReadonlyMap<string, string>, known: readonly KnownAction[]): Changes {
  const byId = new Map(known.map(action => [action.id, action]));
  const added = known.filter(action => !action.vervallen && !titles.has(action.id));
  const renamed: { id: string; from: string; to: string }[] = [];
  const retired: { id: string; titel: string; successor?: string }[] = [];
  for (const [id, titel] of titles) {
    const now = byId.get(id);
    if (now === undefined || now.vervallen) {
      const successor = now?.vervangen_door ? byId.get(now.vervangen_door)?.titel : undefined;
      retired.push(successor === undefined ? { id, titel } : { id, titel, successor });
    } else if (now.titel !== titel) renamed.push({ id, from: titel, to: now.titel });
  }
  return { added, renamed, retired };
}

export const isUnchanged = (changes: Changes): boolean => changes.added.length + changes.renamed.length + changes.retired.length === 0;

/** One line per change, as the page lists them. */
export function describe(changes: Changes): string[] {
  return [
    ...changes.added.map(action => `Nieuw: ${action.titel}`),
    ...changes.renamed.map(change => `Andere naam: “${change.from}” heet nu “${change.to}”`),
    ...changes.retired.map(change => `Vervallen: ${change.titel}${change.successor ? `. Zie nu: ${change.successor}` : ''}. Uw antwoord blijft in het bestand staan.`),
  ];
}
