/** Cells that say nothing where something is needed. */
import { isInconnu } from '../valeurs/inconnu.ts';
import type { SorteConstat } from './constats.ts';
import { GARDER } from './decisions.ts';
import { fautesDe } from './fautes.ts';
import type { Lecteur } from './lecteur.ts';
import { reprendre } from './reprendre.ts';

/** What a decision is known by when it holds for one row: about an empty cell, or two cells that do not agree. */
export const nomDeLigne = ({ ligne }: Pick<Lecteur, 'ligne'>) => `(ligne ${ligne})`;

/** Two rows of a file may have the same title: a decision about one is known by its row too. */
export const cleDeLigne = (titre: string, ligne: number) => `${titre} (ligne ${ligne})`;

/** The cell is full of what the row cannot take, which is said beside. */
const isEcartee = (lecteur: Lecteur, champ: string) =>
  lecteur.brut(champ) !== '' && lecteur.texte(champ) === '';

/** `valeur`: what a decision is known by, when it is not the text of the cell. */
export function direAbsent(
  lecteur: Lecteur,
  champ: string,
  sorte: SorteConstat,
  { probleme, remede, valeur }: { probleme: string; remede: string; valeur?: string },
): void {
  const vu = lecteur.brut(champ);
  lecteur.dire(sorte, champ, {
    ...{ vu, valeur: valeur ?? vu, remede },
    probleme: isEcartee(lecteur, champ)
      ? `sans ce que cette case ne doit pas contenir, ${probleme}`
      : probleme,
  });
}

/** What a person answers for a cell that says nothing, by its words or by its row. */
export function reponsePourAbsent(lecteur: Lecteur, champ: string): { valeur: string; reponse?: string } {
  const valeur = lecteur.brut(champ) || nomDeLigne(lecteur);
  const reponse = isEcartee(lecteur, champ) ? undefined : lecteur.decision(champ, valeur);
  return reponse === undefined || reponse === GARDER ? { valeur } : { valeur, reponse };
}

/** The text of a cell that must say something, or what a person decided of it. */
export function requis(lecteur: Lecteur, champ: string, sorte: SorteConstat, probleme: string): string {
  const texte = lecteur.texte(champ).replace(/\s+/g, ' ');
  if (!isInconnu(texte)) return texte;
  const { valeur, reponse = '' } = reponsePourAbsent(lecteur, champ);
  const propre = reprendre(reponse).texte;
  const fautes = fautesDe(propre, champ);
  if (!isInconnu(propre) && fautes.length === 0) return propre;
  for (const faute of fautes) lecteur.dire(faute.sorte, champ, { ...faute, valeur, vu: lecteur.brut(champ) });
  if (fautes.length === 0) direAbsent(lecteur, champ, sorte, { valeur, probleme, remede: 'remplir la case' });
  return '';
}
