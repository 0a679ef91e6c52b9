/** A row that meets another of its file, or one of ours: what is to be said, and what is to be written. */
import { GARDER } from './decisions.ts';
import { comparer, direDifferences } from './jumeaux.ts';
import type { Lecteur } from './lecteur.ts';
import type { LigneDeTable } from './projet.ts';
import type { Brouillon } from './brouillon.ts';

/** True when a person said that both are to be kept. */
export function direJumeau(
  lecteur: Lecteur,
  ligne: LigneDeTable,
  vue: { ligne: number; valeurs: LigneDeTable },
  champs: string[],
): boolean {
  const ecarts = comparer(vue.valeurs, ligne, [...new Set(champs)]);
  const cle = `${ligne['titre'] ?? ''} (ligne ${lecteur.ligne})`;
  if (lecteur.decision('ligne', cle) === GARDER) return true;
  lecteur.dire(ecarts.length === 0 ? 'doublon' : 'doublon-different', 'ligne', {
    valeur: cle,
    probleme:
      ecarts.length === 0
        ? `la même ligne que la ligne ${vue.ligne}`
        : `même intitulé et même territoire que la ligne ${vue.ligne}, mais : ${direDifferences(ecarts)}`,
    remede: 'en garder une, ou donner deux intitulés',
    propositions: [
      { decision: 'ignorer', nom: 'laisser cette ligne de côté' },
      { decision: 'garder', nom: 'ce sont deux actions' },
    ],
  });
  return false;
}

/** What the row would change of ours. */
export function comparerANous(
  lecteur: Lecteur,
  nous: LigneDeTable,
  ligne: LigneDeTable,
  champs: string[],
): Omit<Brouillon, 'titre'> {
  const ecarts = comparer(nous, ligne, champs);
  const id = nous['id'] ?? '';
  if (ecarts.length === 0) return { isInchange: true, change: id };
  const valeurs = {
    ...nous,
    ...Object.fromEntries(ecarts.map(({ champ, apres }) => [champ, apres])),
    misAJourLe: ligne['misAJourLe'] ?? '',
  };
  if (lecteur.decision('ligne', id) !== GARDER) {
    lecteur.dire('mise-a-jour', 'ligne', {
      valeur: id,
      probleme: `le projet « ${id} » est déjà dans l’Atlas ; la ligne change ${direDifferences(ecarts)}`,
      remede: 'accepter la mise à jour, ou ignorer la ligne',
      propositions: [
        { decision: 'garder', nom: 'mettre à jour' },
        { decision: 'ignorer', nom: 'laisser l’Atlas comme il est' },
      ],
    });
  }
  return { isInchange: false, valeurs, change: id };
}
