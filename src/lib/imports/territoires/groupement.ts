/** The group of communes that a commune is in, for a wording that says a group and bears the name of a commune. */
import { motsDeLieu } from '../../territoires/chercher/mots.ts';
import type { Lieu } from '../../territoires/chercher/entree.ts';
import { codeDe, nomDeLieu, type Alternative, type ChercheurDeLieux } from './lieux.ts';
import { isIntercommunal } from './noter.ts';
import type { Candidat } from './resolution.ts';
import type { Enonce } from './texte.ts';

/** What puts the group before its commune, and below what is taken without asking. */
const AVANT = 0.01;

/** « Niort Agglo »: the group of Niort, to be asked, before the commune. The best first. */
export function avecGroupements(
  classes: readonly Candidat[],
  { nom, niveau }: Enonce,
  chercher: ChercheurDeLieux,
): readonly Candidat[] {
  if (niveau !== 'epci' && !isIntercommunal(motsDeLieu(nom))) return classes;
  const communes = classes.filter(({ lieu }) => lieu.niveau === 'commune');
  const score = communes[0]?.score ?? 0;
  const parCode = new Map(classes.map((classe) => [codeDe(classe.lieu), classe]));
  const siens = communes
    .filter((commune) => commune.score === score)
    .flatMap(({ lieu }): Candidat[] => {
      const groupe = groupementDe(lieu, chercher);
      const raisons = [`intercommunalité de ${lieu.nom}`];
      return groupe ? [{ lieu: groupe, score: score + AVANT, raisons }] : [];
    });
  for (const groupe of siens) {
    const connu = parCode.get(codeDe(groupe.lieu));
    if (!connu || connu.score < groupe.score) parCode.set(codeDe(groupe.lieu), groupe);
  }
  return [...parCode.values()].sort((a, b) => b.score - a.score);
}

/** « Métropole » after « Ville de Nancy ». */
export const proposerGroupements = (lieux: readonly Lieu[], chercher: ChercheurDeLieux): Alternative[] =>
  lieux
    .flatMap((lieu) => groupementDe(lieu, chercher) ?? [])
    .map((lieu) => ({ code: codeDe(lieu), nom: nomDeLieu(lieu), score: 0 }));

/** Undefined for what is no commune, and for the few communes that are in no group. */
export function groupementDe({ niveau, epci }: Lieu, chercher: ChercheurDeLieux): Lieu | undefined {
  if (niveau !== 'commune' || !epci) return undefined;
  return chercher(epci).find(({ lieu }) => lieu.niveau === 'epci' && lieu.code === epci)?.lieu;
}
