/** The contract that a place stands for: its own, or that of its group, which people often call by its town. */
import type { Lieu } from '../../territoires/chercher/entree.ts';
import { parseCode } from '../../territoires/code.ts';
import { groupementDe } from '../territoires/groupement.ts';
import { codeDe, nomDeLieu } from '../territoires/lieux.ts';
import type { Constat } from './constats.ts';
import type { AutourDuContrat } from './contrats-nos.ts';

type Autour = Pick<AutourDuContrat, 'nous' | 'chercher'>;

/** « commune:57463 », Metz, gives its métropole; undefined where neither has a contract. */
export function lieuAvecContrat(code: string, { nous, chercher }: Autour): Lieu | undefined {
  const cle = parseCode(code);
  const lieu = cle && chercher(cle.code).find((trouve) => codeDe(trouve.lieu) === code)?.lieu;
  if (!lieu || nous.ofTerritoire(code)) return lieu;
  const groupe = groupementDe(lieu, chercher);
  return groupe && nous.ofTerritoire(codeDe(groupe)) ? groupe : undefined;
}

/** What to answer where communes were named; nothing when one of them is in no group that has a contract. */
export function proposerGroupe(codes: readonly string[], autour: Autour): Constat['propositions'] {
  const lieux = codes.map((code) => lieuAvecContrat(code, autour)).filter((lieu) => lieu !== undefined);
  if (lieux.length === 0 || lieux.length < codes.length) return [];
  const uniques = [...new Map(lieux.map((lieu) => [codeDe(lieu), lieu])).values()];
  return [{ decision: uniques.map(codeDe).join(' | '), nom: uniques.map(nomDeLieu).join(' et ') }];
}
