/** A region that is no more: its departments, or the region that took its place; nobody but who wrote it knows which is meant. */
import { codeOfDepartement } from '../../territoires/code.ts';
import { codeDe, nomDeLieu, type Alternative, type ChercheurDeLieux } from './lieux.ts';
import { ambigu, type Candidat, type NonResolu } from './resolution.ts';

/** Those that law 2015-29 of 16 January 2015 put together, by their words as they are compared. */
const DEPARTEMENTS: Record<string, string> = {
  alsace: '67 68',
  aquitaine: '24 33 40 47 64',
  auvergne: '03 15 43 63',
  bassenormandie: '14 50 61',
  bourgogne: '21 58 71 89',
  champagneardenne: '08 10 51 52',
  franchecomte: '25 39 70 90',
  hautenormandie: '27 76',
  languedocroussillon: '11 30 34 48 66',
  limousin: '19 23 87',
  lorraine: '54 55 57 88',
  midipyrenees: '09 12 31 32 46 65 81 82',
  nordpasdecalais: '59 62',
  picardie: '02 60 80',
  poitoucharentes: '16 17 79 86',
  rhonealpes: '01 07 26 38 42 69 73 74',
};
/** Under this, some words in common. */
const NOMMEE = 0.5;

/** « Alsace », « ex-Picardie »; undefined when the best candidate is another place. */
export function ofAncienneRegion(
  { lieu, score }: Candidat,
  chercher: ChercheurDeLieux,
): NonResolu | undefined {
  const numeros = lieu.niveau === 'region' && lieu.ancien ? DEPARTEMENTS[lieu.colle] : undefined;
  if (numeros === undefined || score < NOMMEE) return undefined;
  const departements = numeros.split(' ').flatMap((numero) => {
    const cle = codeOfDepartement(numero);
    return chercher(numero).find((each) => codeDe(each.lieu) === cle)?.lieu ?? [];
  });
  const ensemble: Alternative = {
    code: departements.map(codeDe).join(' | '),
    nom: departements.map(nomDeLieu).join(' et '),
    score,
  };
  const region: Alternative = { code: codeDe(lieu), nom: nomDeLieu(lieu), score };
  return ambigu(
    `« ${lieu.ancien?.nom ?? ''} » est une ancienne région : dire ses départements, ou toute la région d’aujourd’hui`,
    [ensemble, region],
  );
}
