/** The other funders of a row, or the question that their cell asks. */
import { isInconnu } from '../valeurs/inconnu.ts';
import { lireCofinanceurs, type AutourDesCofinanceurs } from './cofinanceurs.ts';
import { SI_JUSTE } from './constats.ts';
import { GARDER, IGNORER } from './decisions.ts';
import type { Lecteur } from './lecteur.ts';
import type { LieuLu } from './lieu.ts';

export function lireAutresFinanceurs(
  lecteur: Lecteur,
  { lieu, total }: { lieu: LieuLu; total: number | undefined },
  interpretations: string[],
): string {
  const cellule = lecteur.texte('cofinanceurs');
  if (isInconnu(cellule)) return '';
  const titres = { part: lecteur.titre('cofinanceurs'), total: lecteur.titre('montantEuros') };
  const autour: AutourDesCofinanceurs = {
    ...{ titres, total, departements: departementsDe(lieu), isReponse: false },
  };
  const mots = `Cofinanceurs : la source écrit « ${cellule.replace(/\s+/g, ' ')} ».`;
  const lus = lireCofinanceurs(cellule, autour);
  if (lus.illisibles.length === 0) {
    if (lus.hasParts) interpretations.push(mots);
    direNotes(lecteur, lus.notes, interpretations);
    return lus.texte;
  }
  const reponse = lecteur.reponse('cofinanceurs', lecteur.brut('cofinanceurs'));
  if (reponse === IGNORER) return '';
  const isTue = reponse === undefined || reponse === GARDER;
  const donnes = isTue ? lus : lireCofinanceurs(reponse, { ...autour, isReponse: true });
  interpretations.push(mots);
  if (donnes.illisibles.length === 0) {
    if (!isTue)
      lecteur.choix.push({
        champ: 'cofinanceurs',
        phrase: `Cofinanceurs : une personne a choisi « ${reponse} ».`,
      });
    return donnes.texte;
  }
  if (reponse !== GARDER)
    lecteur.dire('cofinanceurs-illisibles', 'cofinanceurs', {
      probleme: donnes.illisibles.map(({ part, probleme }) => `« ${part} » : ${probleme}`).join(' ; '),
      remede:
        'écrire chaque nom, suivi de « = » et de son montant en euros s’il est connu : CAF = 8000 | Ville de Lunel ; un nom qui finit par un nombre s’écrit entre guillemets : « Habitat 76 »',
    });
  return '';
}

function direNotes(lecteur: Lecteur, notes: readonly string[], interpretations: string[]): void {
  if (notes.length === 0) return;
  const compris = notes.join(' ; ');
  lecteur.dire('montant-interprete', 'cofinanceurs', {
    probleme: `compris ainsi : ${compris} ; à vérifier`,
    remede: SI_JUSTE,
  });
  interpretations.push(`Cofinanceurs : ${compris}.`);
}

const departementsDe = ({ territoires, dits }: LieuLu): string[] => [
  ...territoires.flatMap((code) => /^departement:(.+)$/.exec(code)?.[1] ?? []),
  ...dits.flatMap((dit) => /\((\d[\dAB]\d?)\)/.exec(dit)?.[1] ?? []),
];
