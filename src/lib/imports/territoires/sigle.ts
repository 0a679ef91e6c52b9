/** Initials in brackets that end an official name: hardly anybody writes them after it, some write them alone. */
import type { Lieu } from '../../territoires/chercher/entree.ts';
import { motsDeLieu, motsForts } from '../../territoires/chercher/mots.ts';

/** « CA Territoire de la Côte Ouest (TCO) » → « tco »; none for most. */
function sigleDe(nom: string): string[] {
  const [, sigle = ''] = /\(([^)]*)\)$/.exec(nom) ?? [];
  return sigle === '' ? [] : motsDeLieu(sigle);
}

/** « TCO », « Communauté TCO » less its kind: the initials of the name, and nothing else. */
export const isSigleDe = ({ nom }: Pick<Lieu, 'nom'>, mots: readonly string[]): boolean =>
  nom.endsWith(')') && mots.length > 0 && sigleDe(nom).join('') === motsForts([...mots]).join('');

/** The words of the name, the strong ones too, without what ends it in brackets: « Aygues-Ouvèze en Provence (CCAOP) ». */
export function sansSigle({
  nom,
  mots,
  forts,
}: Pick<Lieu, 'nom' | 'mots' | 'forts'>): Pick<Lieu, 'mots' | 'forts'> {
  const fin = sigleDe(nom);
  const tete = mots.slice(0, mots.length - fin.length);
  const isFin = fin.length > 0 && tete.length > 0 && mots.slice(tete.length).join(' ') === fin.join(' ');
  return isFin ? { mots: tete, forts: motsForts(tete) } : { mots, forts };
}
