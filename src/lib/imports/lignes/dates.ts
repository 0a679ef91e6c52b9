/** The dates of a row. */
import { upperFirst } from '../../texte/initiale.ts';
import { nomDeChamp } from '../correspondance/champs.ts';
import type { CelluleLue } from '../lecture/cellule.ts';
import { lireDate } from '../valeurs/date.ts';
import { isInconnu } from '../valeurs/inconnu.ts';
import { isAvant, lirePeriode, sansJusque } from '../valeurs/periode.ts';
import { citer, lireCase } from './cases.ts';
import { SI_JUSTE } from './constats.ts';
import { IGNORER } from './decisions.ts';
import type { Lecteur } from './lecteur.ts';

interface DatesLues {
  debut: string | undefined;
  fin: string | undefined;
  annee: string | undefined;
}

export function lireDates(lecteur: Lecteur, interpretations: string[]): DatesLues {
  const lire = (champ: string) => {
    const lireLa = champ === 'fin' ? lireFin : lireDate;
    const { valeur, note, mots } = lireCase(lecteur, {
      ...{ champ, sorte: 'date-illisible', lire: lireLa },
      propositions: [],
    });
    if (note !== undefined && valeur !== undefined) {
      lecteur.dire('date-interpretee', champ, {
        probleme: `compris comme ${valeur} (${note}) ; seule l’année est gardée : à vérifier`,
        remede: SI_JUSTE,
      });
      interpretations.push(`Date : ${note} ; nous gardons l’année.`);
    }
    if (mots !== undefined)
      interpretations.push(`${upperFirst(nomDeChamp('projets', champ))} : ${citer(mots)}.`);
    return valeur;
  };
  const periode = isInconnu(lecteur.cellule('fin')) ? lirePeriode(lecteur.texte('debut')) : undefined;
  const annee = lire('annee')?.slice(0, 4);
  if (periode) return { ...periode, annee };
  const [debut, fin] = [lire('debut'), lire('fin')];
  return { debut, fin: comparerFin(lecteur, debut, fin), annee };
}

const lireFin = (cellule: CelluleLue | undefined) =>
  lireDate(typeof cellule === 'string' ? sansJusque(cellule) : cellule);

function comparerFin(lecteur: Lecteur, debut: string | undefined, fin: string | undefined) {
  if (debut === undefined || fin === undefined || !isAvant(fin, debut)) return fin;
  // Elsewhere, the same day may be right: the answer holds for this row.
  const brute = lecteur.brut('fin');
  const valeur = `${brute}, début ${lecteur.brut('debut')} : ${lecteur.nom}`;
  const reponse = lecteur.reponse('fin', valeur);
  if (reponse === IGNORER) return undefined;
  const lue = lireDate(reponse ?? null);
  if (lue.etat === 'lue' && !isAvant(lue.valeur, debut)) {
    const phrase = `Fin : la source écrit « ${brute} », avant le début ; une personne a choisi ${lue.valeur}.`;
    lecteur.choix.push({ champ: 'fin', phrase });
    return lue.valeur;
  }
  const dite = lue.etat === 'lue' ? lue.valeur : fin;
  lecteur.dire('fin-avant-debut', 'fin', {
    ...{ valeur, vu: brute },
    probleme: `la fin (${dite}) vient avant le début (${debut})`,
    remede: `écrire la date de fin, ${debut} ou après ; si le début est faux, le corriger dans le tableau`,
  });
  return undefined;
}
