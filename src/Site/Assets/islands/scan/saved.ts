// The plain line about where the answers are.
export interface SavedMark { readonly op: string; readonly rev: number }
export type Keeping = 'werkt' | 'geblokkeerd' | 'vol';

/** @param when The moment of saving as a reader says it: "om 14.32". */
export function savedLine(mark: SavedMark | null, revision: number, when: string, keeping: Keeping): string {
  const changes = mark ? Math.max(0, revision - mark.rev) : revision;
  const count = changes === 1 ? '1 wijziging' : `${changes} wijzigingen`;
  const file = mark
    ? `Laatst in een bestand bewaard ${when}; ${changes === 0 ? 'daarna niets veranderd' : `daarna ${count}`}.`
    : changes <= 0 ? 'Nog niets ingevuld.' : `Nog niet in een bestand bewaard: ${count}.`;
  const browser = keeping === 'geblokkeerd' ? ' Deze browser bewaart niets. Bewaar als bestand voordat u de pagina sluit.'
    : keeping === 'vol' ? ' De opslag van deze browser is vol: nieuwe antwoorden staan alleen op deze pagina. Bewaar als bestand.'
    : changes > 0 ? ' Uw antwoorden staan ook in deze browser.' : '';
  return file + browser;
}
