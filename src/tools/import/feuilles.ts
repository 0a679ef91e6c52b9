/** The sheet that an import reads, and those that it does not. */
import { basename } from 'node:path';
import { reconnaitreContrats } from '../../lib/imports/correspondance/contrats.ts';
import {
  direNonLues,
  trouverNonLues,
  type FeuilleNonLue,
} from '../../lib/imports/correspondance/feuilles.ts';
import type { Correspondance } from '../../lib/imports/correspondance/fichier.ts';
import { lireClasseur } from '../../lib/imports/lecture/classeur.ts';
import type { Classeur } from '../../lib/imports/lecture/feuille.ts';
import { ImportImpossible } from '../../lib/imports/lecture/impossible.ts';
import { formatCount } from '../../lib/texte/format.ts';
import { slugify } from '../../lib/texte/texte.ts';
import type { Atlas } from './nous.ts';
import type { OptionsImport } from './options.ts';

/** The workbook whole, and what is read of it. @throws {ImportImpossible} when it cannot be read, or lacks the sheet that was asked for. */
export async function ouvrirClasseur(
  octets: Uint8Array,
  options: OptionsImport,
  { titres }: Atlas,
  dire: (ligne: string) => void,
): Promise<{ entier: Classeur; classeur: Classeur }> {
  const entier = await lireClasseur(octets, basename(options.fichier));
  dire(direLecture(entier));
  const classeur = { ...entier, feuilles: retenir(entier, options), remarques: [...entier.remarques] };
  const vus = options.jeu === 'projets' ? reconnaitreContrats(classeur, titres) : [];
  if (vus.length > 0)
    dire(
      `Ce tableau semble être un tableau de contrats (${vus.map((titre) => `« ${titre} »`).join(', ')}), non d’actions : si c’est le cas, relancer avec --jeu contrats.`,
    );
  return { entier, classeur };
}

const direLecture = ({ format, feuilles, sansFeuilles }: Classeur) =>
  sansFeuilles
    ? `${format}, ${formatCount(feuilles[0]?.lignes.length ?? 0, 'ligne')}`
    : `${format}, feuilles : ${feuilles.map(({ nom, lignes }) => `${nom} (${formatCount(lignes.length, 'ligne')})`).join(', ')}`;

function retenir({ feuilles }: Classeur, { feuille, fichier }: OptionsImport): Classeur['feuilles'] {
  const retenues = feuilles.filter(({ nom }) => feuille === undefined || nom === feuille);
  if (retenues.length > 0) return retenues;
  throw new ImportImpossible(
    fichier,
    `le classeur n’a pas de feuille « ${feuille ?? ''} »`,
    `choisir parmi ses feuilles : ${feuilles.map(({ nom }) => `« ${nom} »`).join(', ')}`,
  );
}

/** The sheets that hold the table, by its titles. @throws {ImportImpossible} when none does, or when two would be one import. */
export function feuillesDuTableau(
  classeur: Classeur,
  { jeu, fichier }: Pick<OptionsImport, 'jeu' | 'fichier'>,
  { titres }: Atlas,
): { prises: FeuilleNonLue[]; autres: FeuilleNonLue[] } {
  const toutes = trouverNonLues(classeur, undefined, jeu, titres);
  const [prises, autres] = [toutes.filter(({ isTableau }) => isTableau), toutes.filter((f) => !f.isTableau)];
  const noms = prises.map(({ nom }) => slugify(nom));
  const repete = prises.find(({ nom }, rang) => noms.indexOf(slugify(nom)) !== rang);
  if (repete)
    throw new ImportImpossible(
      fichier,
      `le nom de la feuille « ${repete.nom} » est celui d’une autre, aux signes près : elles seraient un même import`,
      'donner à chaque feuille un nom à elle',
    );
  if (prises.length > 0) return { prises, autres };
  throw new ImportImpossible(
    fichier,
    'aucune feuille n’a les titres de ce tableau',
    'sans --feuilles, la commande dit quelles colonnes elle n’a pas reconnues',
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
  const toutes = pareille.isTableau ? ', ou avec --feuilles pour prendre toutes celles du même tableau' : '';
  const comment = `Pour en prendre une, relancer avec --feuille "${pareille.nom}"${toutes} : un import par feuille.`;
  return [`${direNonLues(nonLues)} ${comment}`];
}
