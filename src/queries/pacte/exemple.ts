import { valueOf } from '../../lib/pacte/avis.ts';
import { examine } from '../../lib/pacte/examen.ts';
import { contexteOf } from '../../lib/pacte/faits.ts';
import { documentConvention } from '../../lib/pacte/documents/convention.ts';
import { readEdition } from '../../reference/edition.ts';
import { readExemplePacte } from '../../reference/exemple-pacte.ts';
import { choixDuPacte } from './choix.ts';
import { faitsDuPacte } from './faits.ts';

/** The worked example as the file that the assistant writes of it; `jour` dates it. */
export async function exempleEnPieces(jour: string) {
  const pacte = readExemplePacte();
  const [faits, { axes = [], mesures = [], publics = [], leviers = [] }] = await Promise.all([
    faitsDuPacte(),
    choixDuPacte(),
  ]);
  const mots = new Map([...axes, ...mesures, ...publics, ...leviers].map(([id, nom]) => [id, nom]));
  const contexte = contexteOf(faits, jour);
  const avis = examine(pacte, contexte);
  return documentConvention(pacte, avis, {
    jour,
    site: readEdition().nom,
    adresse: '/methode/monter-un-pacte/',
    partDesAutres: valueOf(pacte, contexte, 'cofinancement-moitie'),
    mots,
  });
}
