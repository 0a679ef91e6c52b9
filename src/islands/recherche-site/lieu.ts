/** The place that a question names beside its topic, or alone. What finds territories is fetched only when it may be one. */
import { coupesOf, isMotCourant, isNomPropre, sujetIn, type Coupe } from '../../lib/recherche/lieu.ts';
import type { Mot } from '../../lib/recherche/mots.ts';
import { formatCode } from '../../lib/territoires/code.ts';
import type { CodeTerritoire } from '../../schemas/territoire.ts';
import { orNewVersion } from '../commun/nouvelle-version.ts';
import type { MoteurRecherche } from './moteur.ts';

export interface LieuReconnu {
  /** « Toulouse », and where it is. */
  titre: string;
  detail: string;
  href: string;
  territoire: CodeTerritoire;
  departement: string;
  region: string;
  /** The rest of the question; empty when it names the place alone. */
  sujet: string;
}

/** Undefined when no word of the question names a place, or when what finds places does not come: it is a way on besides the results. */
export async function findLieu(
  q: string,
  mots: readonly Mot[],
  moteur: MoteurRecherche,
): Promise<LieuReconnu | undefined> {
  try {
    for (const coupe of coupesOf(mots, moteur.synonymes)) {
      if (isMotCourant(coupe, moteur.lexique) || !(await mayBePlace(coupe, moteur))) continue;
      const lieu = await recognise(coupe.nom, sujetIn(q, coupe));
      if (lieu) return lieu;
    }
  } catch (error) {
    reportError(error);
  }
  return undefined;
}

/** The whole question as the name of a place: « Nouméa » has no page, and former communes are in no page. */
export async function findLieuSeul(q: string): Promise<LieuReconnu | undefined> {
  try {
    return await recognise(q, '');
  } catch (error) {
    reportError(error);
    return undefined;
  }
}

async function recognise(nom: string, sujet: string): Promise<LieuReconnu | undefined> {
  const { find } = await orNewVersion(import('../trouver-territoire/lecture.ts'));
  const [first] = (await find(nom, () => true)).trouves;
  if (!first?.exact) return undefined;
  const { titre, detail, href, lieu } = first;
  const { departement, region } = lieu;
  return { titre, detail, href, territoire: formatCode(lieu), departement, region, sujet };
}

/** Former communes, arrondissements and overseas collectivities are in no page. */
async function mayBePlace(coupe: Coupe, { search, isLieu }: MoteurRecherche): Promise<boolean> {
  return isNomPropre(coupe) || (await search(`"${coupe.nom}"`)).some(({ id }) => isLieu(id));
}
