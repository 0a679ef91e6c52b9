import { emptyDossier, type Dossier } from '../../lib/dossier/dossier.ts';
import { rescueDossier } from '../../lib/dossier/secours.ts';
import { CLES } from '../../lib/memoire/cles.ts';
import { load, save } from './memoire.ts';

export interface DossierGarde {
  dossier: Dossier;
  /** The browser keeps nothing for this site. */
  refusee: boolean;
  /** What was kept was damaged: what can be read is kept again, the damaged text is put aside. */
  reparee: boolean;
  /** A newer version of the Atlas keeps it: it is shown, and nothing of it is written again. */
  recente: boolean;
}

const SAINE = { refusee: false, reparee: false, recente: false };

export function loadAndRepair(): DossierGarde {
  const lecture = load();
  if (!lecture) return { ...SAINE, dossier: emptyDossier(), refusee: true };
  if (lecture.defaut !== 'abime')
    return { ...SAINE, dossier: lecture.dossier, recente: lecture.defaut === 'recent' };
  const text = localStorage.getItem(CLES.dossier) ?? '';
  const dossier = lecture.dossier.elements.length > 0 ? lecture.dossier : rescueDossier(text);
  try {
    localStorage.setItem(CLES.dossierAbime, text);
  } catch {
    // No room for a copy: what can be read matters more.
  }
  save(dossier);
  return { ...SAINE, dossier, reparee: true };
}
