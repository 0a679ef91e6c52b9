/** The name of a sheet that is a department: « 09 - Ariège », « DDETSPP 32 », « 65 » among « 09 », « 31 » and « 32 ». */
import type { Intertitre } from './intertitre.ts';

type DepartementDeFeuille = Extract<Intertitre, { niveau: 'departement' }>;

/** Services of the State and of departments, which write their number after their letters. */
const SERVICE =
  /^(?:d{1,2}e{1,2}ts(?:\W?pp)?|ddcs(?:\W?pp)?|dd|ud|cd|conseil d[ée]partemental|pr[ée]fecture)(?![\p{L}])\W*(?:(?:de la|de|du|des)\s+|(?:de l|d)['’]\s*)?/iu;
const ANNEES = /(?<!\d)20\d\d(?:\s*[-–/]\s*(?:20)?\d\d)?(?!\d)/g;
const NUMERO_SEUL = /^(?:\d{2,3}|2[ab])$/i;

/** `noms`: those of all the sheets. Numbers alone count sheets too: they are departments when they are all of one region. */
export function departementDeFeuille(
  nom: string,
  noms: readonly string[],
  lireIntertitre: (texte: string) => Intertitre,
): DepartementDeFeuille | undefined {
  const propre = nettoyer(nom);
  if (!NUMERO_SEUL.test(propre)) return lireNom(propre, lireIntertitre);
  const seuls = noms.map(nettoyer).filter((autre) => NUMERO_SEUL.test(autre));
  const lus = seuls.map((autre) => lireNumero(autre, lireIntertitre));
  const isListe = new Set(seuls).size > 1 && new Set(lus.map((lu) => lu?.region)).size === 1;
  return isListe ? lireNumero(propre, lireIntertitre) : undefined;
}

const nettoyer = (nom: string) =>
  nom
    .replaceAll('_', ' ')
    .replace(ANNEES, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[-–—:\s]+|[-–—:\s]+$/g, '');

function lireNom(nom: string, lireIntertitre: (texte: string) => Intertitre) {
  const sansService = nom.replace(SERVICE, '');
  const lu = lireIntertitre(sansService === nom ? nom : `Département ${sansService}`);
  return lu.niveau === 'departement' ? lu : undefined;
}

function lireNumero(numero: string, lireIntertitre: (texte: string) => Intertitre) {
  return lireNom(`Département ${numero}`, lireIntertitre);
}
