/** The cell of a controlled list: the ids that its words mean, and what is to be said of the others. */
import { cleDe } from '../cle.ts';
import { isInconnu } from '../valeurs/inconnu.ts';
import { upperFirst } from '../../texte/initiale.ts';
import { nomDeChamp } from '../correspondance/champs.ts';
import { direAbsent, direChoixPourAbsent, reponsePourAbsent } from './absents.ts';
import { GARDER, IGNORER } from './decisions.ts';
import type { Lecteur } from './lecteur.ts';
import { lireListe, type MotsConnus } from './listes.ts';
import { lireMesures, type MesuresLues } from './mesures.ts';
import { isMotPermis } from './mots-de-reponse.ts';
import type { NomsConnus } from './noms.ts';

const LISTES = {
  axes: {
    absent: 'axe-absent',
    inconnu: 'axe-inconnu',
    manque: 'le ou les axes manquent',
    remede: 'écrire l’axe : 1, 2, 3 ou 4',
  },
  publics: {
    absent: 'public-absent',
    inconnu: 'public-inconnu',
    manque: 'le public manque',
    remede: 'l’écrire s’il est connu ; sinon, rien : l’Atlas dit « non renseigné »',
  },
} as const;

/** `noms`: those that people read, by id, for the remark. */
export function lireIds(
  lecteur: Lecteur,
  champ: 'axes' | 'publics',
  lexique: MotsConnus,
  noms: NomsConnus,
): string[] {
  const { absent, manque, remede } = LISTES[champ];
  const texte = lecteur.texte(champ);
  if (isInconnu(texte)) {
    const { valeur, reponse = '' } = reponsePourAbsent(lecteur, champ);
    const donnes = lireReponse(reponse, lexique, noms);
    if (donnes) {
      direChoixPourAbsent(lecteur, champ, nommer(donnes, noms));
      return donnes;
    }
    direAbsent(lecteur, champ, absent, { valeur, probleme: manque, remede });
    return [];
  }
  const mesures = champ === 'axes' ? lireMesures(texte, lexique) : undefined;
  return mesures
    ? ofMesures(lecteur, mesures, lexique, noms)
    : ofMots(lecteur, { champ, texte }, lexique, noms);
}

function ofMots(
  lecteur: Lecteur,
  { champ, texte }: { champ: 'axes' | 'publics'; texte: string },
  lexique: MotsConnus,
  noms: NomsConnus,
): string[] {
  const { inconnu } = LISTES[champ];
  const { ids, inconnus } = lireListe(texte, lexique);
  for (const valeur of inconnus) {
    const reponse = lecteur.reponse(champ, valeur);
    const isMot = reponse === GARDER || reponse === IGNORER;
    if (isMot && isMotPermis(reponse, inconnu, champ)) continue;
    const donnes = lireReponse(reponse ?? '', lexique, noms);
    if (donnes) {
      ids.push(...donnes);
      direChoixPour(lecteur, champ, valeur, nommer(donnes, noms));
    } else
      lecteur.dire(inconnu, champ, {
        ...{ valeur, probleme: `absent de la liste des ${champ}` },
        remede: `choisir parmi : ${[...noms.values()].join(' ; ')}`,
      });
  }
  return [...new Set(ids)];
}

/** « Axe 1 - mesure 13 », which is of axis 3, is asked about. */
function ofMesures(
  lecteur: Lecteur,
  { ids, contraires }: MesuresLues,
  lexique: MotsConnus,
  noms: NomsConnus,
): string[] {
  if (contraires.length === 0) return ids;
  const texte = lecteur.texte('axes');
  const donnes = lireReponse(lecteur.reponse('axes', texte) ?? '', lexique, noms);
  if (donnes) {
    direChoixPour(lecteur, 'axes', texte, nommer(donnes, noms));
    return donnes;
  }
  lecteur.dire('axe-inconnu', 'axes', {
    probleme: `la mesure ${contraires.join(', ')} n’est pas de l’axe que dit la case`,
    remede: LISTES.axes.remede,
  });
  return [];
}

function direChoixPour(lecteur: Lecteur, champ: string, texte: string, choix: string): void {
  const nom = upperFirst(nomDeChamp('projets', champ));
  const phrase = `${nom} : la source écrit « ${texte} » ; une personne a choisi ${choix}.`;
  lecteur.choix.push({ champ, phrase });
}

const nommer = (ids: readonly string[], noms: NomsConnus) => ids.map((id) => noms.get(id) ?? id).join(', ');

/** What stands before it in « T · Transversal » answers too; in a cell, « O » might as well be « oui ». */
const SIGNE = ' · ';

/** All the words of an answer are of the list, or it is none. */
function lireReponse(reponse: string, lexique: MotsConnus, noms: NomsConnus): string[] | undefined {
  if (reponse === '') return undefined;
  const courts = [...noms].map(([id, nom]) => [cleDe(nom.split(SIGNE)[0] ?? ''), id] as const);
  const { ids, inconnus } = lireListe(reponse, new Map([...courts, ...lexique]));
  return ids.length > 0 && inconnus.length === 0 ? ids : undefined;
}
