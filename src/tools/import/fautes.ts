/** A fault of the tables as they would be, told at the cell of the file that makes it. */
import { DonneesInvalides, type Faute } from '../../lib/contenu/faute.ts';
import type { Colonne } from '../../lib/imports/correspondance/tableau.ts';
import type { Examen } from '../../lib/imports/examen.ts';

/** Columns of the file that make a field of our tables which bears another name. */
const COLONNES: Record<string, string> = {
  territoires: 'territoire',
  territoireSource: 'territoire',
  dateEvenement: 'date',
  preuve: 'evenement',
  avancement: 'statut',
};

/** @throws {DonneesInvalides} what `verifier` throws, at the cells of the file where they are known. */
export function situerFautes(examen: Examen, verifier: () => void): void {
  try {
    verifier();
  } catch (error) {
    if (!(error instanceof DonneesInvalides)) throw error;
    const lignes = new Map(
      examen.lignes.map(({ ligne, change, valeurs }) => [change ?? valeurs?.['id'], ligne]),
    );
    throw new DonneesInvalides(error.fautes.map((faute) => situer(faute, lignes, examen)));
  }
}

function situer(
  faute: Faute,
  lignes: ReadonlyMap<string | undefined, number>,
  { correspondance: { fichier, colonnes } }: Examen,
): Faute {
  const ligne = faute.id ? lignes.get(faute.id) : undefined;
  if (ligne === undefined) return faute;
  const { id: _, ...reste } = faute;
  const colonne = trouver(colonnes, faute.champ ?? '');
  const champ = colonne && `${colonne.titre}, case ${colonne.lettre}${ligne}`;
  return { ...reste, fichier, ligne, ...(champ ? { champ } : {}) };
}

const trouver = (colonnes: readonly Colonne[], champ: string) =>
  colonnes.find((colonne) => colonne.champ === champ) ??
  colonnes.find((colonne) => colonne.champ === COLONNES[champ]);
