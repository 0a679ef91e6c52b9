/** Bearers whose name alone is that of thousands of bodies: « CCAS », « Mairie », « Département ». */
import type { CodeTerritoire } from '../../../schemas/territoire.ts';
import { parseCode } from '../../territoires/code.ts';
import { codeDe, deNom, type ChercheurDeLieux } from '../territoires/lieux.ts';
import { cleDe } from '../cle.ts';

/** Of a commune, as a rule. */
const COMMUNAUX = new Set([
  ...['ccas', 'centre communal d action sociale', 'mairie', 'la mairie', 'ville', 'commune', 'municipalite'],
  ...['centre social', 'centre socioculturel', 'centre socio culturel', 'centre social et culturel'],
  ...['epicerie sociale', 'epicerie solidaire', 'maison de quartier', 'foyer rural', 'mjc'],
  ...['ecole', 'college', 'lycee', 'ehpad', 'hopital', 'centre hospitalier', 'ehpad public'],
]);
/** Of a wider territory, which the place of the action does not tell. */
const PLUS_LARGES = new Set([
  ...['cias', 'centre intercommunal d action sociale', 'epci', 'intercommunalite', 'cc', 'ca', 'cu', 'agglo'],
  ...['communaute de communes', 'communaute d agglomeration', 'communaute urbaine', 'agglomeration'],
  ...[
    'mission locale',
    'metropole',
    'departement',
    'le departement',
    'conseil departemental',
    'conseil general',
    'cd',
  ],
  ...['region', 'la region', 'conseil regional', 'prefecture', 'sous prefecture', 'ddets', 'ddetspp'],
  ...['dreets', 'deets', 'ars', 'caf', 'cpam', 'msa', 'udaf', 'etat', 'association', 'asso locale'],
]);

const cleDuNom = (nom: string) =>
  cleDe(nom.replace(/\b(?:\p{L}\.){2,}/gu, (sigle) => sigle.replaceAll('.', '')));

export const isGenerique = (nom: string): boolean =>
  COMMUNAUX.has(cleDuNom(nom)) || PLUS_LARGES.has(cleDuNom(nom));

/** « CCAS » of an action in one commune → « CCAS de Lunel »; with the department where several communes bear the name. */
export function nommerDeSaCommune(
  nom: string,
  territoires: readonly CodeTerritoire[],
  chercher: ChercheurDeLieux,
): string | undefined {
  const [code = '', ...autres] = territoires;
  const cle = parseCode(code);
  if (autres.length > 0 || cle?.niveau !== 'commune' || !COMMUNAUX.has(cleDuNom(nom))) return undefined;
  const lieu = chercher(cle.code).find((each) => codeDe(each.lieu) === code && !each.lieu.ancien)?.lieu;
  if (!lieu) return undefined;
  const homonymes = chercher
    .exacts(lieu.nom)
    .filter(({ lieu: autre }) => autre.niveau === 'commune' && !autre.ancien && autre.colle === lieu.colle);
  const codes = new Set(homonymes.map((each) => each.lieu.code));
  return `${nom} ${deNom(lieu.nom)}${codes.size > 1 ? ` (${lieu.departement})` : ''}`;
}
