/** The datasets that changed after the latest frozen version and do not say when: a remark, never a fault. */
import { dirname } from 'node:path';
import { isChangementTu, joursOfLignes } from '../../lib/donnees/jour-du-changement.ts';
import { formatDate } from '../../lib/texte/format.ts';
import { pathOf, placeOf } from '../../reference/dossiers.ts';
import { readOrigine } from '../../reference/origines.ts';
import { readDepuisLaVersion, tablesToFreeze } from '../../reference/tables-changees.ts';
import { lignesDe } from '../../reference/tables-ouvertes.ts';

/** One sentence a dataset, with the file and what to write there. */
export function remarquesSurLesDates(root: string): string[] {
  const { version, changees } = readDepuisLaVersion(root);
  if (version === undefined) return [];
  const jeux = Map.groupBy(tablesToFreeze, ({ jeu }) => jeu);
  return [...jeux].flatMap(([jeu, own]) => {
    if (!isBeside(root, jeu, 'versions')) return [];
    const changed = own.filter(({ nom }) => changees.has(nom)).map(({ titre }) => `« ${titre} »`);
    const lignes = own.flatMap(({ collection }) => joursOfLignes(lignesDe(root, collection)));
    const { consulteLe, changeLe } = readOrigine(root, jeu);
    if (changed.length === 0 || !isChangementTu({ consulteLe, changeLe, lignes, figeeLe: version }))
      return [];
    return [
      `${placeOf(root, `data/${jeu}/origine.json`)} : ${changed.join(', ')} n’est plus ce que garde la version du ${formatDate(version)}. Écrire dans « changeLe » le jour de ce changement (AAAA-MM-JJ) ; sans lui, le catalogue en donne un qui suit la version, sans savoir lequel.`,
    ];
  });
}

/** Whether two datasets are of the same folder: the versions of the project keep nothing of what an edition has in its own. */
function isBeside(root: string, jeu: string, other: string): boolean {
  const [here, there] = [jeu, other].map((name) => dirname(pathOf(root, `data/${name}`)));
  return here === there;
}
