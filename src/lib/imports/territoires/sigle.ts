/** Initials in brackets that end an official name, and that hardly anybody writes: « Aygues-Ouvèze en Provence (CCAOP) ». */
import type { Lieu } from '../../territoires/chercher/entree.ts';
import { motsDeLieu, motsForts } from '../../territoires/chercher/mots.ts';

/** The words of the name, the strong ones too, without what ends it in brackets. */
export function sansSigle({
  nom,
  mots,
  forts,
}: Pick<Lieu, 'nom' | 'mots' | 'forts'>): Pick<Lieu, 'mots' | 'forts'> {
  const [, sigle = ''] = /\(([^)]*)\)$/.exec(nom) ?? [];
  const fin = sigle === '' ? [] : motsDeLieu(sigle);
  const tete = mots.slice(0, mots.length - fin.length);
  const isFin = fin.length > 0 && tete.length > 0 && mots.slice(tete.length).join(' ') === fin.join(' ');
  return isFin ? { mots: tete, forts: motsForts(tete) } : { mots, forts };
}
