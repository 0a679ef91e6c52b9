/** A row that names a department, and a métropole as who signs: of which of the two contracts it speaks is asked. */
import type { Lieu } from '../../territoires/chercher/entree.ts';
import { formatListe } from '../../texte/format.ts';
import { codeDe, direLieu, nomDeLieu } from '../territoires/lieux.ts';
import type { Resolution } from '../territoires/resolution.ts';
import { resoudre } from '../territoires/resoudre.ts';
import { isInconnu } from '../valeurs/inconnu.ts';
import { lieuAvecContrat } from './contrats-groupe.ts';
import { isDepartement, type AutourDuContrat } from './contrats-nos.ts';
import type { Lecteur } from './lecteur.ts';
import { NULLE_PART, type LieuLu } from './lieu.ts';

/** « Conseil départemental de l’Ain », « Département du Rhône », « CD 43 », « CD Ardèche ». */
export const SIGNE_DEPARTEMENT = /\bd[ée]partement|^cd(?:\b|\d)|^cg(?:\b|\d)/i;
const SEPARATEURS = /[;,/|+&\n]|\set\s/;

export function departagerSignataire(lecteur: Lecteur, lieu: LieuLu, autour: AutourDuContrat): LieuLu {
  const signataire = lecteur.texte('signataire');
  const { territoires } = lieu;
  if (isInconnu(signataire) || territoires.length === 0 || !territoires.every(isDepartement)) return lieu;
  const autres = trouverMetropoles(signataire, territoires, autour);
  if (autres.length === 0) return lieu;
  const choix = [
    ...autres.map((autre) => ({
      lieu: enLieu(autre),
      nom: `c’est le contrat de ${nomDeLieu(autre)}`,
    })),
    { lieu, nom: `c’est celui du département (${lieu.lieux.join(' et ')})` },
  ].map((each) => ({ ...each, decision: each.lieu.territoires.join(' | ') }));
  const valeur = `${lieu.lieux.join(' et ')}, signataire : ${signataire}`;
  const dite = lecteur.decision('signataire', valeur);
  const resolue = resoudre({ texte: dite ?? '', contexte: {}, chercher: autour.chercher });
  const reponse = resolue.etat === 'resolu' ? resolue.codes.join(' | ') : dite;
  const choisi = choix.find(({ decision }) => decision === reponse);
  if (choisi) return choisi.lieu;
  lecteur.dire('territoire-ambigu', 'signataire', {
    ...{ valeur, vu: valeur },
    probleme: `la ligne dit ${formatListe(lieu.lieux)}, et le signataire nomme une collectivité qui a son propre contrat`,
    remede: `dire de quel contrat la ligne parle : ${choix.map(({ nom }) => nom).join(', ou ')}`,
    propositions: choix.map(({ decision, nom }) => ({ decision, nom })),
  });
  return NULLE_PART;
}

const enLieu = (lieu: Lieu): LieuLu => ({
  ...{ territoires: [codeDe(lieu)], lieux: [nomDeLieu(lieu)], dits: [direLieu(lieu)] },
  isPartie: false,
});

/** Those of our contracts that a signatory names or may name, the department itself apart. */
function trouverMetropoles(
  signataire: string,
  territoires: LieuLu['territoires'],
  { nous, chercher }: AutourDuContrat,
): Lieu[] {
  const departement = territoires[0]?.replace('departement:', '') ?? '';
  const lire = (texte: string) => resoudre({ texte, contexte: { departement }, chercher });
  const lieux = signataire
    .split(SEPARATEURS)
    .map((part) => part.trim())
    .filter((part) => !isInconnu(part) && !SIGNE_DEPARTEMENT.test(part))
    .flatMap((part) => codesPossibles(lire(part)))
    .map((code) => lieuAvecContrat(code, { nous, chercher }))
    .filter((lieu) => lieu !== undefined)
    .filter(({ niveau }) => niveau === 'epci');
  return [...new Map(lieux.map((lieu) => [codeDe(lieu), lieu])).values()];
}

const codesPossibles = (resolution: Resolution): readonly string[] =>
  resolution.etat === 'resolu'
    ? resolution.codes
    : resolution.alternatives.flatMap(({ code }) => code.split(' | '));
