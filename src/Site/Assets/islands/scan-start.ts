// The first page of the scan: the empty form and the invitation as Word.
import { loadCatalogue, workOffline } from './scan/page/catalogue';
import { today } from './scan/page/clock';
import { loadPapers, saveWord } from './scan/page/later';

const root = document.getElementById('scan-start');
if (root) {
  const base = root.dataset['basis'] ?? '/';
  root.hidden = false;
  workOffline(base);
  root.addEventListener('click', event => {
    const paper = (event.target as Element).closest<HTMLElement>('[data-papier]')?.dataset['papier'];
    if (paper) void save(paper);
  });
  const save = async (paper: string): Promise<void> => {
    const alert = root.querySelector<HTMLElement>('[role=alert]')!;
    alert.hidden = true;
    try {
      const { emptyForm, invitation } = await loadPapers(base);
      if (paper === 'formulier') await saveWord(base, 'preventiescan-formulier', emptyForm(await loadCatalogue(base), today()));
      else await saveWord(base, 'preventiescan-uitnodiging', invitation(today()));
    } catch {
      alert.hidden = false;
      alert.textContent = 'Het bestand kan nu niet worden gemaakt. Controleer uw verbinding en probeer het opnieuw.';
    }
  };
}
