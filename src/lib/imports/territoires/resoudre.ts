/** Codes for a territory in free text; never a guess: under the threshold, it says what it hesitates between. */
import { isInconnu } from '../valeurs/inconnu.ts';
import { decouper } from './decouper.ts';
import { isLibelle, lireLibelle } from './libelle.ts';
import { resoudreListe } from './liste.ts';
import { NOM_ENTIER } from './noter.ts';
import { nuancer } from './nuances.ts';
import {
  ambigu,
  enAlternative,
  horsDesCartes,
  inconnu,
  type NonResolu,
  type Question,
  type Resolu,
  type Resolution,
} from './resolution.ts';
import { analyser, type Enonce } from './texte.ts';
import { resoudreUn } from './un-lieu.ts';

/** Signs that no name bears, or few. */
const LISTE = /[\n;|,/+&]/;

/** A name whole first, then a list, then whatever is near. */
export function resoudre(question: Question): Resolution {
  if (isInconnu(question.texte)) return inconnu('le territoire manque');
  if (question.contexte.collectivite !== undefined) return horsDesCartes(question.contexte.collectivite);
  return nuancer(question, resoudreNoms);
}

function resoudreNoms(question: Question): Resolution {
  const exact = resoudreExact(question);
  const isNom = (part: string) =>
    isLibelle(part) || resoudreExact({ ...question, texte: part }) !== undefined;
  const parts = decouper(question.texte, isNom);
  const isUn = parts.length < 2 || (exact && isSansDoute(exact, question.texte));
  if (isUn) return exact ?? resoudrePart(question);
  return resoudreParts(parts, exact, question);
}

/** A part of a list says where it is, or that it is a part, like any wording. */
function resoudrePart(question: Question, niveau?: Enonce['niveau']): Resolution {
  const libelle = lireLibelle(question);
  if (libelle) return resoudreUn(libelle.question, libelle.niveau);
  return nuancer(question, (autre) => resoudreUn(autre, niveau));
}

/** `exact`: the place that bears the whole text for a name, if there is one. */
function resoudreParts(parts: string[], exact: Resolu | undefined, question: Question): Resolution {
  const liste = resoudreListe(parts, question, resoudrePart);
  if (exact) return liste?.etat === 'resolu' ? departager(exact, liste, question) : exact;
  return liste?.etat === 'resolu' ? liste : preferer(resoudreUn(question), liste);
}

/** Where no part of a list is known, the places near the whole wording tell more, when there are any. */
function preferer(entier: Resolution, liste: NonResolu | undefined): Resolution {
  if (entier.etat === 'resolu' || liste === undefined) return entier;
  return liste.liste?.reconnus.length === 0 && entier.alternatives.length > 0 ? entier : liste;
}

/** By the names of places as they are; « Mauges/Loire » is Mauges-sur-Loire. */
function resoudreExact(question: Question): Resolu | undefined {
  const { exacts, manques } = question.chercher;
  const chercher = Object.assign((texte: string) => exacts(texte), { exacts, manques });
  const stricte = { ...question, chercher };
  const { texte } = question;
  const textes = /\p{L}\/\p{L}/u.test(texte) ? [texte.replaceAll('/', ' sur '), texte] : [texte];
  return textes
    .map((each) => resoudreUn({ ...stricte, texte: each }))
    .find((resolution) => resolution.etat === 'resolu');
}

/** A name in its own order, with no sign of a list. */
const isSansDoute = ({ raison }: Resolu, texte: string) =>
  raison.startsWith(NOM_ENTIER) && !LISTE.test(texte);

/** « Castillon/Pujols » is a group, « Mirecourt ; Dompaire » two communes, and both could be either: the kind said, or the bearer, tells. */
function departager(entier: Resolu, liste: Resolu, { texte, porteur }: Question): Resolution {
  const sorte = analyser(texte).niveau ?? analyser(porteur?.() ?? '').niveau;
  if (sorte === 'epci') return entier;
  if (sorte === 'commune') return liste;
  return ambigu(
    'une intercommunalité porte ces noms, et ce sont aussi des communes',
    [entier, liste].map(enAlternative),
  );
}
