/** The places that bear a name, with the finder of the home page: loaded when a question may hold one. */
import { motsDeLieu } from '../../lib/territoires/chercher/mots.ts';
import { keepNommes } from '../../lib/territoires/chercher/nom-entier.ts';
import { readCode } from '../../lib/territoires/chercher/numeros.ts';
import { find, type ReponsePresentee } from '../trouver-territoire/lecture.ts';

export type LieuTrouve = ReponsePresentee['trouves'][number];

/** The most populated first; a number gives the best place alone. @throws {FetchError} when the network or a file fails. */
export async function findNommes(nom: string, strict: boolean): Promise<LieuTrouve[]> {
  const { trouves } = await find(nom, () => true);
  if (readCode(nom) !== undefined) return trouves.filter(({ exact }) => exact).slice(0, 1);
  return keepNommes(trouves, motsDeLieu(nom), strict);
}
