/** Territories written as numbers: official codes, postcodes, SIREN numbers. */
import type { CodeTerritoire } from '../../../schemas/territoire.ts';
import type { Lieu, NiveauLieu } from '../../territoires/chercher/entree.ts';
import type { Trouve } from '../../territoires/chercher/reponse.ts';
import { parseCode } from '../../territoires/code.ts';
import { codeDe, direLieu, type ChercheurDeLieux } from './lieux.ts';
import { ofPorteur } from './porteur.ts';
import { hesiter, inconnu, resolu, type Candidat, type Question, type Resolution } from './resolution.ts';

/** « epci:200035715 »: it says its level itself. */
export function ofOfficiel(code: CodeTerritoire, trouves: readonly Trouve[]): Resolution {
  const lieu = trouverOfficiel(code, trouves);
  return lieu
    ? resolu({ lieu, score: 1, raisons: ['code officiel'] })
    : inconnu(`le territoire ${code} n’existe pas dans le découpage administratif`);
}

const trouverOfficiel = (code: string, trouves: readonly Trouve[]) =>
  trouves.map((trouve) => trouve.lieu).find((each) => codeDe(each) === code && !each.ancien);

/** « epci:200035715 » in words; undefined when nobody bears it. */
export function nommerOfficiel(code: string, chercher: ChercheurDeLieux): string | undefined {
  const cle = parseCode(code);
  const lieu = cle && trouverOfficiel(code, chercher(cle.code));
  return lieu && direLieu(lieu);
}

/** A number: an official code or a postcode. One territory, of the kind that is said, and in the department of the row. */
export function ofCode(
  texte: string,
  trouves: readonly Trouve[],
  question: Question,
  niveau?: NiveauLieu,
): Resolution {
  const { departement } = question.contexte;
  const lieux = trouves
    .filter(({ exact, lieu }) => exact && (niveau === undefined || lieu.niveau === niveau))
    .map(({ lieu }) => lieu);
  const here = lieux.filter((lieu) => departement === undefined || lieu.departement === departement);
  const toClasse = (lieu: Lieu): Candidat => ({ lieu, score: 0.95, raisons: ['code officiel ou postal'] });
  const [first, ...others] = new Map(here.map((lieu) => [codeDe(lieu), toClasse(lieu)])).values();
  if (!first) {
    if (lieux.length > 0)
      return hesiter(lieux.map(toClasse), `ce code n’est pas dans le département ${departement ?? ''}`);
    return inconnu(`aucun territoire n’a le code ${texte.trim()}`);
  }
  if (others.length === 0) return resolu(first);
  const duPorteur = ofPorteur([first, ...others], question);
  if (duPorteur) return resolu(duPorteur);
  return hesiter([first, ...others], `${others.length + 1} territoires ont ce code`);
}
