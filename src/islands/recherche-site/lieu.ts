/** The place that a question names beside its topic. What finds territories is fetched only when the index knows the name. */
import { coupesOf, type Coupe } from '../../lib/recherche/lieu.ts';
import type { Mot } from '../../lib/recherche/mots.ts';
import type { MoteurRecherche } from './moteur.ts';

export interface LieuReconnu {
  /** « Toulouse », and where it is. */
  titre: string;
  detail: string;
  href: string;
  /** The rest of the question. */
  sujet: string;
}

/** Undefined when no word of the question names a place. @throws {Error} when the network or a file fails. */
export async function findLieu(
  mots: readonly Mot[],
  moteur: MoteurRecherche,
): Promise<LieuReconnu | undefined> {
  for (const coupe of coupesOf(mots, moteur.synonymes)) {
    if (!(await isPlace(coupe, moteur))) continue;
    const { find } = await import('../trouver-territoire/lecture.ts');
    const [first] = (await find(coupe.nom, () => true)).trouves;
    if (first?.exact)
      return { titre: first.titre, detail: first.detail, href: first.href, sujet: coupe.sujet };
  }
  return undefined;
}

const GENRES_DE_LIEUX = new Set(['Territoire', 'Intercommunalité']);

async function isPlace({ nom }: Coupe, { search, classementOf }: MoteurRecherche): Promise<boolean> {
  const touches = await search(`"${nom}"`);
  return touches.some(({ id }) => GENRES_DE_LIEUX.has(classementOf(id).genre));
}
