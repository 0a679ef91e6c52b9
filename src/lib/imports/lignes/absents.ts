/** Cells that say nothing where something is needed. */
import { upperFirst } from '../../texte/initiale.ts';
import { nomDeChamp } from '../correspondance/champs.ts';
import { isInconnu } from '../valeurs/inconnu.ts';
import type { SorteConstat } from './constats.ts';
import { GARDER } from './decisions.ts';
import { fautesDe, nomDeCase } from './fautes.ts';
import type { Lecteur } from './lecteur.ts';
import { reprendre } from './reprendre.ts';

/** The cell is full of what the row cannot take, which is said beside. */
const isEcartee = (lecteur: Lecteur, champ: string) =>
  lecteur.brut(champ) !== '' && lecteur.texte(champ) === '';

/** `valeur`: what a decision is known by. */
export function direAbsent(
  lecteur: Lecteur,
  champ: string,
  sorte: SorteConstat,
  { probleme, remede, valeur }: { probleme: string; remede: string; valeur: string },
): void {
  const vu = lecteur.brut(champ);
  lecteur.dire(sorte, champ, {
    ...{ vu, valeur, remede },
    probleme: isEcartee(lecteur, champ)
      ? `sans ce que cette case ne doit pas contenir, ${probleme}`
      : probleme,
  });
}

/** What a person answers for a cell that says nothing: « NC » is as empty as nothing, the answer is that of its row. */
export function reponsePourAbsent(lecteur: Lecteur, champ: string): { valeur: string; reponse?: string } {
  if (isEcartee(lecteur, champ)) return { valeur: nomDeCase(lecteur.brut(champ), champ, lecteur.nom) };
  const valeur = lecteur.nom;
  const reponse = lecteur.decision(champ, valeur);
  return reponse === undefined || reponse === GARDER ? { valeur } : { valeur, reponse };
}

/** « Axes : la source n’en dit pas ; une personne a choisi 3 · Droits. » */
export function direChoixPourAbsent(lecteur: Lecteur, champ: string, choix: string): void {
  const nom = upperFirst(nomDeChamp('projets', champ));
  const phrase = `${nom} : la source n’en dit pas ; une personne a choisi ${choix}.`;
  lecteur.choix.push({ champ, phrase });
}

/** The text of a cell that must say something, or what a person decided of it. */
export function requis(lecteur: Lecteur, champ: string, sorte: SorteConstat, probleme: string): string {
  const texte = lecteur.texte(champ).replace(/\s+/g, ' ');
  if (!isInconnu(texte)) return texte;
  const { valeur, reponse = '' } = reponsePourAbsent(lecteur, champ);
  const propre = reprendre(reponse).texte;
  const fautes = fautesDe(propre, champ);
  if (!isInconnu(propre) && fautes.length === 0) {
    direChoixPourAbsent(lecteur, champ, `« ${propre} »`);
    return propre;
  }
  for (const faute of fautes) lecteur.dire(faute.sorte, champ, { ...faute, valeur, vu: lecteur.brut(champ) });
  if (fautes.length === 0) direAbsent(lecteur, champ, sorte, { valeur, probleme, remede: 'remplir la case' });
  return '';
}
