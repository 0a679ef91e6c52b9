/** A row that meets another of its file, or one of ours: what is to be said, and what is to be written. */
import { GARDER } from './decisions.ts';
import { comparer, direDifferences } from './jumeaux.ts';
import type { Lecteur } from './lecteur.ts';
import type { Nommer } from './noms.ts';
import type { LigneDeTable } from './projet.ts';
import type { Brouillon } from './brouillon.ts';

/** A row that meets another. */
interface Rencontre {
  ligne: LigneDeTable;
  /** The fields that the file fills. */
  champs: readonly string[];
  /** Nothing that a row must say is missing. */
  isEntiere: boolean;
  nommer: Nommer;
}

/** True when a person said that both are to be kept. */
export function direJumeau(
  lecteur: Lecteur,
  { ligne, champs, isEntiere, nommer }: Rencontre,
  vue: { ligne: number; valeurs: LigneDeTable },
): boolean {
  const ecarts = comparer(vue.valeurs, ligne, champs);
  const isSame = isEntiere && ecarts.length === 0;
  const mais = ecarts.length === 0 ? '' : `, mais : ${direDifferences(ecarts, nommer)}`;
  const cle = `${ligne['titre'] ?? ''} (ligne ${lecteur.ligne})`;
  if (lecteur.decision('ligne', cle) === GARDER) return true;
  lecteur.dire(isSame ? 'doublon' : 'doublon-different', 'ligne', {
    ...{ valeur: cle, vu: ligne['titre'] ?? '' },
    probleme: isSame
      ? `la même ligne que la ligne ${vue.ligne}`
      : `même intitulé et même territoire que la ligne ${vue.ligne}${mais}`,
    remede: 'répondre « ignorer » pour laisser cette ligne de côté, « garder » si ce sont deux actions',
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
  { ligne, champs, nommer }: Omit<Rencontre, 'isEntiere'>,
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
      ...{ valeur: id, vu: nous['titre'] ?? id },
      probleme: `ce projet est déjà dans l’Atlas ; la ligne change ${direDifferences(ecarts, nommer)}`,
      remede: 'répondre « garder » pour mettre à jour, « ignorer » pour laisser l’Atlas comme il est',
      propositions: [
        { decision: 'garder', nom: 'mettre à jour' },
        { decision: 'ignorer', nom: 'laisser l’Atlas comme il est' },
      ],
    });
  }
  return { isInchange: false, valeurs, change: id };
}
