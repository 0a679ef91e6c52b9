/** Where a remark stands and what the cell says, as a person finds them again in the spreadsheet. */
import type { JeuImportable } from '../../../schemas/imports.ts';
import { nomDeChamp } from '../correspondance/champs.ts';
import type { Constat } from '../lignes/constats.ts';

type CaseDite = Pick<Constat, 'adresse' | 'champ' | 'colonne' | 'vu'>;

/** « case J12 » and « 50 % »; « ligne 2, colonne Public » and « la case est vide »; « ligne 2 » and what no column is read as. */
export function direCase(
  { adresse, champ, colonne, vu }: CaseDite,
  jeu: JeuImportable = 'projets',
): { ou: string; dit: string } {
  const [, ligne] = /^[A-Z]+(\d+)$/.exec(adresse) ?? [];
  if (vu !== '') return { ou: ligne === undefined ? adresse : `case ${adresse}`, dit: `« ${vu} »` };
  if (ligne !== undefined) return { ou: `ligne ${ligne}, colonne ${colonne}`, dit: 'la case est vide' };
  return {
    ou: adresse,
    dit: `aucune colonne du tableau n’est lue comme « ${nomDeChamp(jeu, champ)} »`,
  };
}
