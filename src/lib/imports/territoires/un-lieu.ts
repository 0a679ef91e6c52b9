/** The codes of a wording that names one place. */
import { parseCode } from '../../territoires/code.ts';
import { motsDeLieu } from '../../territoires/chercher/mots.ts';
import { readCode } from '../../territoires/chercher/numeros.ts';
import { ofAncienneRegion } from './anciennes-regions.ts';
import { avecGroupements } from './groupement.ts';
import { ofIle } from './ile.ts';
import { codeDe, type ChercheurDeLieux, type Contexte } from './lieux.ts';
import { GROUPES, noter } from './noter.ts';
import { ofCode, ofOfficiel } from './numero.ts';
import { ofPorteur } from './porteur.ts';
import {
  hesiter,
  horsDesCartes,
  inconnu,
  resolu,
  type Candidat,
  type Question,
  type Resolution,
} from './resolution.ts';
import { ECART, SEUIL } from './seuil.ts';
import { analyser, type Enonce } from './texte.ts';

/** `niveau`: the kind that the head of a list says for each of its places. */
export function resoudreUn(question: Question, niveau?: Enonce['niveau']): Resolution {
  const { texte, contexte, chercher } = question;
  const cle = parseCode(texte.trim());
  if (cle) return ofOfficiel(codeDe(cle), chercher(cle.code));
  if (readCode(texte) !== undefined) return ofCode(texte, chercher(texte), question, niveau);
  const ile = ofIle(question);
  if (ile) return ile;
  const lu = analyser(texte);
  const enonce = lu.niveau === undefined && niveau ? { ...lu, niveau } : lu;
  if (enonce.nom === '') return ofSorte(enonce, question);
  // « Département 03 », « CD 22 ».
  if (enonce.niveau !== undefined && readCode(enonce.nom) !== undefined)
    return ofCode(enonce.nom, chercher(enonce.nom.toUpperCase()), question, enonce.niveau);
  return choisir(classer(enonce, contexte, chercher), enonce, question);
}

/** Each place that the finder proposes once, by its best name, the best first. It is asked more only where it finds no name whole. */
function classer(enonce: Enonce, contexte: Contexte, chercher: ChercheurDeLieux): Candidat[] {
  const { nom, entier } = enonce;
  const departement = enonce.departement ?? contexte.departement;
  // « Ville-di-Pietrabugno » begins like a kind of territory and is a name.
  const noms = entier === nom ? [nom] : [entier, nom];
  const mots = noms.map(motsDeLieu);
  const best = new Map<string, Candidat>();
  const ici = departement ? [`${nom} ${departement}`] : [];
  for (const requete of [...noms, ...ici, ...sansGroupe(nom)]) {
    for (const { lieu } of chercher(requete)) {
      const notes = mots.map((each) => noter(lieu, each, enonce, contexte));
      const classe = { lieu, ...notes.reduce((high, other) => (other.score > high.score ? other : high)) };
      const known = best.get(codeDe(lieu));
      if (!known || classe.score > known.score) best.set(codeDe(lieu), classe);
    }
    if ([...best.values()].some(({ score }) => score === 1)) break;
  }
  return [...best.values()].sort((a, b) => b.score - a.score);
}

/** « centre tarn agglo » → « centre tarn », which is a CC: to be searched too. */
function sansGroupe(nom: string): string[] {
  const mots = nom.split(' ');
  const rares = mots.filter((mot) => !GROUPES.has(mot));
  return rares.length > 0 && rares.length < mots.length ? [rares.join(' ')] : [];
}

function choisir(classes: Candidat[], enonce: Enonce, question: Question): Resolution {
  const [first, second] = classes;
  const prendre = (candidat: Candidat) =>
    resolu(candidat, enonce.isPartie, enonce.isPartie ? question.texte.trim() : '');
  if (!first || first.lieu.niveau === 'collectivite') {
    return first ? horsDesCartes(first.lieu.nom) : inconnu('territoire inconnu');
  }
  const ancienne = ofAncienneRegion(first, question.chercher);
  if (ancienne) return ancienne;
  if (first.score < SEUIL) return douter(classes, enonce, question);
  if (first.score - (second?.score ?? 0) >= ECART) return prendre(first);
  const rivaux = classes.filter(({ score }) => first.score - score < ECART);
  const choisi = departager(rivaux, question);
  return choisi ? prendre(choisi) : hesiter(rivaux, `${rivaux.length} territoires portent ce nom`);
}

/** What the row says beside the wording tells them apart. */
function departager(rivaux: Candidat[], question: Question): Candidat | undefined {
  const deLaLigne = ofDepartementDeLaLigne(rivaux, question.contexte);
  if (deLaLigne) return deLaLigne;
  const duPorteur = ofPorteur(rivaux, question);
  return duPorteur && { ...duPorteur, raisons: [...duPorteur.raisons, 'c’est le territoire du porteur'] };
}

/** « La Réunion » is a region too, which has no other department: the one that the row names is the same land. */
function ofDepartementDeLaLigne(
  rivaux: readonly Candidat[],
  { departement }: Contexte,
): Candidat | undefined {
  const own = rivaux.find(({ lieu }) => lieu.niveau === 'departement' && lieu.code === departement);
  const isSeul = rivaux.every(
    ({ lieu }) => lieu === own?.lieu || (lieu.niveau === 'region' && lieu.code === own?.lieu.region),
  );
  return isSeul ? own : undefined;
}

/** What is too far from the words is not shown. */
function douter(classes: readonly Candidat[], enonce: Enonce, { chercher }: Question): Resolution {
  const raisons = classes[0]?.raisons.join(', ') ?? '';
  const question = hesiter(avecGroupements(classes, enonce, chercher), `rien d’assez sûr : ${raisons}`);
  if (question.alternatives.length > 0) return question;
  return inconnu(
    enonce.isPartie ? 'un quartier se dit par sa commune, que la case ne nomme pas' : 'territoire inconnu',
  );
}

/** « tout le département », « EPCI », « région »: what the rest of the row says. */
function ofSorte(enonce: Enonce, question: Question): Resolution {
  const { contexte } = question;
  if (enonce.niveau === 'departement') {
    return ofLigne('departement', enonce.departement ?? contexte.departement, question.chercher);
  }
  if (enonce.niveau === 'region') return ofLigne('region', contexte.region, question.chercher);
  const porteur = question.porteur?.() ?? '';
  const dit = analyser(porteur);
  if (dit.nom === '' || dit.niveau !== enonce.niveau) {
    return inconnu('le territoire n’est pas nommé, et le porteur ne le dit pas');
  }
  const resolution = resoudreUn({ ...question, texte: porteur, porteur: undefined });
  if (resolution.etat !== 'resolu') return resolution;
  return { ...resolution, raison: `${resolution.raison}, d’après le porteur` };
}

/** The department or the region of the row. */
function ofLigne(
  niveau: 'departement' | 'region',
  code: string | undefined,
  chercher: ChercheurDeLieux,
): Resolution {
  const nom = niveau === 'departement' ? 'le département' : 'la région';
  const trouves = code === undefined ? [] : chercher(code);
  const lieu = trouves
    .map((trouve) => trouve.lieu)
    .find((each) => each.niveau === niveau && each.code === code);
  if (!lieu) return inconnu(`la ligne ne dit pas ${nom}`);
  return resolu({ lieu, score: 0.95, raisons: [`${nom} de la ligne`] });
}
