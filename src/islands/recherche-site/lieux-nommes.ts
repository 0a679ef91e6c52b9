/** The places that bear a name, with the finder of the home page: loaded when a question may hold one. */
import { areWithinSlips } from '../../lib/mots/coquilles.ts';
import { motsDeLieu } from '../../lib/territoires/chercher/mots.ts';
import { keepNommes } from '../../lib/territoires/chercher/nom-entier.ts';
import { readCode } from '../../lib/territoires/chercher/numeros.ts';
import { find, type ReponsePresentee } from '../trouver-territoire/lecture.ts';

export type LieuTrouve = ReponsePresentee['trouves'][number];

/** A shorter name is one letter away from too many words. */
const LONG = 5;

/** The place whose whole name is one slip away: « ile et vilaine », « bezier ». @throws {FetchError} when the network or a file fails. */
export async function findPresque(nom: string): Promise<LieuTrouve | undefined> {
  const colle = motsDeLieu(nom).join('');
  if (colle.length < LONG) return undefined;
  const { trouves } = await find(nom, () => true);
  return trouves.find(({ lieu }) => !lieu.ancien && areWithinSlips(lieu.colle, colle, 1));
}

/** The most populated first; a number gives the best place alone. @throws {FetchError} when the network or a file fails. */
export async function findNommes(nom: string, strict: boolean): Promise<LieuTrouve[]> {
  const { trouves } = await find(nom, () => true);
  if (readCode(nom) !== undefined) return trouves.filter(({ exact }) => exact).slice(0, 1);
  return keepNommes(trouves, motsDeLieu(nom), strict);
}
