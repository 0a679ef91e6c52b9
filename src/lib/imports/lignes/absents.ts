/** Cells that say nothing where something is needed. */
import { isInconnu } from '../valeurs/inconnu.ts';
import type { SorteConstat } from './constats.ts';
import { GARDER } from './decisions.ts';
import type { Lecteur } from './lecteur.ts';

/** What a decision about an empty cell is known by. */
const nomDeLigne = ({ ligne }: Lecteur) => `(ligne ${ligne})`;

/** `valeur`: what a decision is known by, when it is not the text of the cell. */
export function direAbsent(
  lecteur: Lecteur,
  champ: string,
  sorte: SorteConstat,
  { probleme, remede, valeur }: { probleme: string; remede: string; valeur?: string },
): void {
  const vu = lecteur.brut(champ);
  // The cell is full of what the row cannot take, which is said beside.
  const isEcartee = vu !== '' && lecteur.texte(champ) === '';
  lecteur.dire(sorte, champ, {
    ...{ vu, valeur: valeur ?? vu, remede },
    probleme: isEcartee ? `sans ce que cette case ne doit pas contenir, ${probleme}` : probleme,
  });
}

/** The text of a cell that must say something, or what a person decided of it. */
export function requis(lecteur: Lecteur, champ: string, sorte: SorteConstat, probleme: string): string {
  const texte = lecteur.texte(champ).replace(/\s+/g, ' ');
  if (!isInconnu(texte)) return texte;
  const valeur = texte || nomDeLigne(lecteur);
  const decide = lecteur.decision(champ, valeur);
  if (decide !== undefined && decide !== GARDER) return decide;
  direAbsent(lecteur, champ, sorte, { valeur, probleme, remede: 'remplir la case' });
  return '';
}
