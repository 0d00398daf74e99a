// Which interventions are compared. Pure.

export const MAX = 4;

/** Known, without doubles, at most four, in the order of choosing. */
export function chosen(slugs: readonly string[], known: { has(slug: string): boolean }): string[] {
  return [...new Set(slugs)].filter(slug => known.has(slug)).slice(0, MAX);
}

/** The address of a choice; empty for none. */
export function query(slugs: readonly string[]): string {
  return slugs.length === 0 ? '' : `?${new URLSearchParams(slugs.map(slug => ['i', slug])).toString()}`;
}
