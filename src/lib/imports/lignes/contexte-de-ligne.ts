/** The department and the region of a row: its own cells, or the department that stands alone above it or names its sheet. */
import { codeOfDepartement, codeOfRegion } from '../../territoires/code.ts';
import { splitCell } from '../../../schemas/champs.ts';
import { lecturesDe } from '../territoires/lectures.ts';
import type { ChercheurDeLieux, Contexte } from '../territoires/lieux.ts';
import { INCONNUE, type Lecture } from '../valeurs/lecture.ts';
import { SI_JUSTE } from './constats.ts';
import { GARDER, IGNORER } from './decisions.ts';
import type { Lecteur } from './lecteur.ts';

/** A column of several departments (as we publish them) names none. */
export function situerLieu(lecteur: Lecteur, chercher: ChercheurDeLieux): Contexte {
  const collectivite = ofCollectivite(lecteur, chercher);
  if (collectivite !== undefined) return { collectivite };
  const { propre, dite } = lireCases(lecteur, chercher);
  const departement = propre ?? ofIntertitre(lecteur, dite);
  if (propre !== undefined) direSousUnAutre(lecteur, 'departement', propre);
  const region = departement && dite ? accorder(lecteur, departement, dite, chercher) : dite;
  lecteur.situer(departement ? codeOfDepartement(departement) : region ? codeOfRegion(region) : '');
  return enContexte(departement, region ?? (departement && regionDe(departement, chercher)));
}

const enContexte = (departement: string | undefined, region: string | undefined): Contexte => ({
  ...(departement ? { departement } : {}),
  ...(region ? { region } : {}),
});

/** Where a row says its department alone, a region that it is not in is not the place of the row. */
const regionDe = (departement: string, chercher: ChercheurDeLieux) =>
  trouverLieu(departement, 'departement', chercher)?.region;

const trouverLieu = (code: string, niveau: 'departement' | 'region', chercher: ChercheurDeLieux) =>
  chercher(code).find(({ lieu }) => lieu.niveau === niveau && lieu.code === code)?.lieu;

function lireCases(lecteur: Lecteur, chercher: ChercheurDeLieux) {
  const { departement: lireUn, region: lireUne } = lecturesDe(chercher);
  const [departement, region] = [lecteur.texte('departement'), lecteur.texte('region')];
  const lu = lireUn(departement);
  // « Corse », « Bretagne », « 20 » in the column of departments: a row that is in none of them alone.
  const vaste = lu.etat === 'illisible' ? lireUne(departement) : INCONNUE;
  const isVaste = vaste.etat === 'lue';
  const propre = isVaste ? undefined : corriger(lecteur, 'departement', lu, lireUn);
  const dite = corriger(lecteur, 'region', lireUne(region), lireUne);
  return { propre, dite: dite ?? (isVaste ? vaste.valeur : undefined) };
}

/** What the cell says, or what a person answered of it. */
function corriger(
  lecteur: Lecteur,
  champ: 'departement' | 'region',
  lecture: Lecture<string>,
  lire: (texte: string) => Lecture<string>,
): string | undefined {
  if (splitCell(lecteur.texte(champ)).length > 1 || lecture.etat === 'inconnue') return undefined;
  const reponse = lecture.etat === 'lue' ? undefined : lecteur.reponse(champ, lecteur.brut(champ));
  if (reponse === IGNORER || reponse === GARDER) return undefined;
  const corrige = reponse === undefined ? lecture : lire(reponse);
  if (corrige.etat === 'illisible') lecteur.dire('lieu-illisible', champ, corrige);
  return corrige.etat === 'lue' ? corrige.valeur : undefined;
}

/** Neither department nor region, and written in their place. */
const ofCollectivite = (lecteur: Lecteur, chercher: ChercheurDeLieux) =>
  (['departement', 'region'] as const)
    .map((champ) => lecturesDe(chercher).collectivite(lecteur.texte(champ)))
    .find((nom) => nom !== undefined);

/** A department stands in one region: which of the two cells is wrong, nobody can tell but who wrote them. */
function accorder(
  lecteur: Lecteur,
  departement: string,
  region: string,
  chercher: ChercheurDeLieux,
): string | undefined {
  const own = trouverLieu(departement, 'departement', chercher);
  if (!own || own.region === region) return region;
  lecteur.situer(codeOfDepartement(departement));
  const reponse = lecteur.reponse('region', lecteur.brut('region'));
  if (reponse === IGNORER || reponse === GARDER) return undefined;
  const donnee = lecturesDe(chercher).region(reponse ?? '');
  if (donnee.etat === 'lue' && donnee.valeur === own.region) return own.region;
  const sienne = trouverLieu(own.region, 'region', chercher)?.nom ?? own.region;
  lecteur.dire('lieux-contraires', 'region', {
    probleme: `la région et le département ne vont pas ensemble : ${own.nom} (${departement}), région ${sienne}`,
    remede: `écrire la région ${sienne} ; si c’est le département qui est faux, le corriger dans le tableau`,
    propositions: [{ decision: sienne, nom: `la région ${sienne}` }],
  });
  return region;
}

/** The department that stands alone above or names the sheet, where the region of the row allows it. */
function ofIntertitre(lecteur: Lecteur, region: string | undefined): string | undefined {
  const { intertitre } = lecteur;
  if (intertitre === undefined) return undefined;
  if (region === undefined || region === intertitre.region) return intertitre.code;
  direSousUnAutre(lecteur, 'region', region);
  return undefined;
}

/** The cell of the row passes the row alone above it, and the name of the sheet. */
function direSousUnAutre(lecteur: Lecteur, champ: 'departement' | 'region', code: string): void {
  const { intertitre } = lecteur;
  if (intertitre === undefined || (champ === 'departement' && intertitre.code === code)) return;
  lecteur.dire('territoire-interprete', champ, {
    probleme: `la ligne est ${intertitre.ou}, et sa case dit autre chose : la case l’emporte`,
    remede: SI_JUSTE,
  });
}
