/** Names of persons within running text, where bodies, streets and schools named after somebody stay free. */
import { fold } from '../../texte/fold.ts';
import { retenir } from '../memoire.ts';
import { NOM_EN_CAPITALES } from './nom-de-personne.ts';
import { isPrenom } from './prenoms.ts';
import { isMotDeStructure, isParticule, isPorteDeNom } from './structures.ts';

/** What parts two names: signs, the end of a sentence, never the point of an initial. */
const COUPES = /[,;:|/()[\]=«»"“”\n&!?…+]|\s[-–—]\s|(?<=[\p{L}\d]{2})\.(?=\s|$)/u;
const INITIALE = /^(?:\p{Lu}\.)(?:-?\p{Lu}\.)?$/u;
const INITIALE_COLLEE = /^(\p{Lu}\.(?:-?\p{Lu}\.)?)(\p{Lu}[\p{L}'’-]+)$/u;
const NOM = /^(?:[dl]['’])?\p{Lu}[\p{L}'’-]+$/u;
const CAPITALE = /^\p{Lu}/u;
/** Between the name of a body and that of somebody who works there: « vu à la mairie avec Sophie Bernardin ». */
const LIENS = new Set(
  'a appeler au aupres avec chez cf concerne confie contacter dont dit et est informer joindre par pour relancer selon suivi suivie via voir vu vue'.split(
    ' ',
  ),
);
/** How far a structure is looked for before the name: « école maternelle publique du Docteur Jean … ». */
const AVANT = 5;
/** What is written before a given name alone: « chez Julie », « suivi Sophie », « à relancer : Karim ». */
const TRACE =
  /(?<!\p{L})(?:suivie?s?|vue?s?|voir|relanc\p{L}+|rappeler|appeler|contacter|joindre|chez|cf\.?|auprès de|en lien|point|échange|rendez-vous|rdv)(?:\s+(?:avec|par|à|de|chez|auprès de))?\s*:?\s+(\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’-]+)?)/giu;

/** « suivi Sophie Bernardin », « vu avec S. MARTIN », « Bernardin Sophie en charge », « Dossier chez Julie ». */
export function hasNomDansUnTexte(texte: string): boolean {
  // Most texts hold no given name and no initial: the rest is for those that do.
  if (hasPrenomOuInitiale(texte)) return texte.split(COUPES).some(nommeQuelquUn) || hasTrace(texte);
  return /\p{Ll} \p{Lu}{3}/u.test(texte) && hasTrace(texte);
}

const hasPrenomOuInitiale = (texte: string): boolean =>
  texte.match(MOTS_EN_CAPITALE)?.some(isPrenomOuInitiale) ?? false;
const MOTS_EN_CAPITALE = /\p{Lu}(?:[\p{L}'’-]+|\.)/gu;
const isPrenomOuInitiale = retenir((mot) => mot.endsWith('.') || isPrenom(mot));

function nommeQuelquUn(segment: string): boolean {
  const mots = segment
    .trim()
    .split(/\s+/)
    .flatMap((mot) => INITIALE_COLLEE.exec(mot)?.slice(1) ?? mot);
  if (mots.length < 2) return false;
  return mots.some((mot, rang) => CAPITALE.test(mot) && isNomEntier(mots, rang) && !isNomDeLieu(mots, rang));
}

/** A given name or an initial, and a name beside it, in either order. */
function isNomEntier(mots: readonly string[], rang: number): boolean {
  const mot = mots[rang] ?? '';
  const suite = mots[rang + 1] ?? '';
  if (INITIALE.test(mot)) return isNom(suite) && !isPorteDeNom(suite);
  if (isPrenom(mot)) return INITIALE.test(suite) || isNomApres(mots, rang + 1);
  return isNom(mot) && NOM.test(suite) && isPrenom(suite);
}

/** « Le Goff », « de la Tour », « Moreau ». */
function isNomApres(mots: readonly string[], debut: number): boolean {
  const rang = mots.findIndex((mot, place) => place >= debut && !isParticule(mot));
  return rang >= 0 && rang - debut <= 2 && isNom(mots[rang] ?? '');
}

const isNom = (mot: string) => NOM.test(mot) && !isMotDeStructure(mot, 0);

/** Something stands before it that bears a name: « le collège Simone Veil », « rue du Docteur Paul Durand ». */
function isNomDeLieu(mots: readonly string[], rang: number): boolean {
  const avant = mots.slice(Math.max(0, rang - AVANT), rang + 1);
  const lien = avant.slice(0, -1).findLastIndex((mot) => LIENS.has(fold(mot)));
  return avant.slice(lien + 1).some(isPorteDeNom);
}

/** A given name alone, or « Xhemal BERISHA », after words that speak of somebody. */
const hasTrace = (texte: string) =>
  [...texte.matchAll(TRACE)].some(([, nom = '']) => {
    const [premier = ''] = nom.split(/\s/);
    if (!CAPITALE.test(nom) || isPorteDeNom(premier)) return false;
    return isPrenom(premier) || NOM_EN_CAPITALES.test(nom);
  });
