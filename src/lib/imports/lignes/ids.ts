/** The cell of a controlled list: the ids that its words mean, and what is to be said of the others. */
import { isInconnu } from '../valeurs/inconnu.ts';
import { direAbsent } from './absents.ts';
import { GARDER } from './decisions.ts';
import type { Lecteur } from './lecteur.ts';
import { lireListe, type MotsConnus } from './listes.ts';
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
  const { absent, inconnu, manque, remede } = LISTES[champ];
  const texte = lecteur.texte(champ);
  if (isInconnu(texte)) {
    direAbsent(lecteur, champ, absent, { probleme: manque, remede });
    return [];
  }
  const { ids, inconnus } = lireListe(texte, lexique);
  const restes = inconnus.filter((mot) => {
    const decide = lecteur.decision(champ, mot);
    if (decide === undefined) return true;
    if (decide !== GARDER) ids.push(...lireListe(decide, lexique).ids);
    return false;
  });
  for (const valeur of restes) {
    lecteur.dire(inconnu, champ, {
      valeur,
      probleme: `absent de la liste des ${champ}`,
      remede: `choisir parmi : ${[...noms.values()].join(' ; ')}`,
    });
  }
  return [...new Set(ids)];
}
