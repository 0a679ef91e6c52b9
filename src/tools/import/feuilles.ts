/** The sheet that an import reads, and those that it does not. */
import { reconnaitreContrats } from '../../lib/imports/correspondance/contrats.ts';
import { direNonLues, trouverNonLues } from '../../lib/imports/correspondance/feuilles.ts';
import type { Correspondance } from '../../lib/imports/correspondance/fichier.ts';
import type { Classeur } from '../../lib/imports/lecture/feuille.ts';
import { ImportImpossible } from '../../lib/imports/lecture/impossible.ts';
import type { Atlas } from './nous.ts';
import type { OptionsImport } from './options.ts';

/** The workbook with the sheet that was asked for, alone. @throws {ImportImpossible} when it has none of that name. */
export function retenirFeuille(classeur: Classeur, { feuille, fichier }: OptionsImport): Classeur {
  if (feuille === undefined) return classeur;
  const feuilles = classeur.feuilles.filter(({ nom }) => nom === feuille);
  if (feuilles.length > 0) return { ...classeur, feuilles };
  const noms = classeur.feuilles.map(({ nom }) => `« ${nom} »`).join(', ');
  throw new ImportImpossible(
    fichier,
    `le classeur n’a pas de feuille « ${feuille} »`,
    `choisir parmi ses feuilles : ${noms}`,
  );
}

/** What the other sheets hold, and how to take them; nothing when none holds a row. */
export function direAutresFeuilles(
  classeur: Classeur,
  { feuille, jeu }: Pick<Correspondance, 'feuille' | 'jeu'>,
  { titres }: Atlas,
): string[] {
  const nonLues = trouverNonLues(classeur, feuille, jeu, titres);
  const pareille = nonLues.find(({ isTableau }) => isTableau) ?? nonLues[0];
  if (!pareille) return [];
  const comment = `Pour en prendre une, relancer avec --feuille "${pareille.nom}" : un import par feuille.`;
  return [`${direNonLues(nonLues)} ${comment}`];
}

/** @throws {ImportImpossible} as it comes, with what to do when the table is one of contracts. */
export function conseillerContrats<T>(
  lire: () => T,
  classeur: Classeur,
  { jeu }: OptionsImport,
  { titres }: Atlas,
): T {
  try {
    return lire();
  } catch (error) {
    const vus = jeu === 'projets' ? reconnaitreContrats(classeur, titres) : [];
    if (!(error instanceof ImportImpossible) || vus.length === 0) throw error;
    const noms = vus.map((titre) => `« ${titre} »`).join(', ');
    error.message += `\n    → ou, si c’est un tableau de contrats (${noms}), relancer avec --jeu contrats`;
    throw error;
  }
}

/** @throws {ImportImpossible} when a mapping given or kept is that of another set of data, or of another sheet. */
export function verifierGardee(
  gardee: Correspondance,
  path: string,
  { jeu, feuille }: Pick<OptionsImport, 'jeu' | 'feuille'>,
): void {
  if (gardee.jeu !== jeu)
    throw new ImportImpossible(
      path,
      `cette correspondance est celle du jeu « ${gardee.jeu} »`,
      `ajouter --jeu ${gardee.jeu}`,
    );
  if (feuille !== undefined && gardee.feuille !== feuille)
    throw new ImportImpossible(
      path,
      `cette correspondance est celle de la feuille « ${gardee.feuille} »`,
      'donner un autre nom à l’import de celle-ci (--nom)',
    );
}
