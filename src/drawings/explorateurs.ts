/** The pictures of the explorers of the assessment and of the overview of the measures: what their pages draw, to take away. */
import { drawBarres } from '../charts/figures/barres.ts';
import { drawEcarts } from '../charts/figures/ecarts.ts';
import { drawPoints } from '../charts/figures/points.ts';
import { drawTuilesParEtat } from '../charts/figures/tuiles-par-etat.ts';
import { INNER_WIDTH } from '../lib/bilan/graphique-fichiers.ts';
import { CREDIT_CONTROLES } from '../lib/bilan/controles/libelles.ts';
import { libellesPreuve, preuves } from '../lib/bilan/objectifs.ts';
import type { DessinSvg } from '../lib/carte/dessin.ts';
import type { Jetons } from '../lib/charte/jetons.ts';
import { creditOfRessource } from '../lib/ressources/attribution.ts';
import { formatCount } from '../lib/texte/format.ts';
import { lowerFirst } from '../lib/texte/initiale.ts';
import { libellesStatut } from '../lib/texte/libelles.ts';
import { setTypographie } from '../lib/texte/typographie.ts';
import { creditDeLArgent, vuesDeLArgent } from '../queries/bilan/argent.ts';
import { allControles } from '../queries/bilan/controles.ts';
import { objectifsByAxe, suiviDesMesures } from '../queries/bilan/objectifs.ts';
import { requireEntry } from '../queries/entries.ts';
import { jetonsClairs } from '../reference/jetons.ts';
import { statuts } from '../schemas/mesure.ts';

interface ImageDExplorateur {
  /** What is found. */
  titre: string;
  mesure: string;
  base: string;
  credit: string;
  dessin: DessinSvg;
}

const FAITES = { argent, controles, mesures, objectifs };
export type NomDImage = keyof typeof FAITES;
export const nomsDImages = Object.keys(FAITES);

/** Its files, without their extension. */
export const fichiersOfImage = (nom: NomDImage): string => `/donnees/dessins/${nom}`;

export const isNomDImage = (nom: string): nom is NomDImage => Object.hasOwn(FAITES, nom);

export const imageDExplorateur = (nom: NomDImage): Promise<ImageDExplorateur> => FAITES[nom]();

const asPicture = ({ height, body }: { height: number; body: string }): DessinSvg => ({
  width: INNER_WIDTH,
  height,
  body: `<g class="dessin">${body}</g>`,
});

const creditOfBilan = async () => creditOfRessource((await requireEntry('ressources', 'bilan-2024')).data);

async function argent(): Promise<ImageDExplorateur> {
  const [vue] = await vuesDeLArgent();
  const lignes = (vue?.lignes ?? []).toSorted(
    (a, b) => (b.montants.habitant?.valeur ?? -1) - (a.montants.habitant?.valeur ?? -1),
  );
  const barres = lignes.map(({ nom, montants: { habitant } }) => ({
    nom,
    valeur: habitant?.valeur ?? null,
    nature: habitant?.preuve === 'deduit' ? ('incertain' as const) : ('constate' as const),
  }));
  const [plus] = lignes;
  return {
    titre: `${plus?.nom ?? ''} : ${plus?.montants.habitant?.texte ?? ''} par habitant, le plus de toutes les régions`,
    mesure: 'Budget prévu des contrats locaux, en euros par habitant. Hachures : calculé par l’Atlas.',
    base: formatCount(lignes.length, 'montant'),
    credit: await creditDeLArgent(),
    dessin: asPicture(drawBarres(barres, { id: 'argent', unite: '€' }).large),
  };
}

async function controles(): Promise<ImageDExplorateur> {
  const ecarts = (await allControles()).filter(({ verdict }) => verdict === 'ecart');
  // As the page counts them: years are numbers too, and have no place on the axis.
  const nombres = ecarts.filter(({ lecture }) => lecture !== 'mots');
  const lignes = nombres
    .flatMap(({ sujet, place }) => (place ? [{ nom: setTypographie(sujet), place }] : []))
    .toSorted((a, b) => a.place.ecartPourcent - b.place.ecartPourcent);
  return {
    titre: `${formatCount(ecarts.length, 'contradiction')} dans les documents du Pacte`,
    mesure:
      'Ce que l’on trouve, le point, face à ce qui est annoncé, le milieu de l’axe. Les autres contradictions sont entre des mots ou des années.',
    base: `${lignes.length} des ${nombres.length} contradictions entre des nombres, sur ${ecarts.length} en tout`,
    credit: CREDIT_CONTROLES,
    dessin: asPicture(drawEcarts(lignes, INNER_WIDTH)),
  };
}

async function mesures(): Promise<ImageDExplorateur> {
  const { mesures: all, objectifs: own } = await suiviDesMesures();
  const rangees = all.map(({ id, numero, titre }) => ({
    nom: `${numero}. ${titre}`,
    marques: own.flatMap(({ mesure, tauxPourcent }) =>
      mesure.id === id && tauxPourcent !== null ? [{ valeur: tauxPourcent }] : [],
    ),
  }));
  const arrives = own.filter(({ tauxPourcent }) => (tauxPourcent ?? 0) >= 100).length;
  return {
    titre: `${formatCount(arrives, 'objectif')} sur ${own.length} à 100 % de la cible ou au-delà`,
    mesure: 'Chaque point est un objectif : la part de ce qui est visé pour 2027, atteinte en 2024.',
    base: `${formatCount(own.length, 'objectif')} de ${formatCount(all.length, 'mesure')}`,
    credit: `${await creditOfBilan()}, tableau de bord des mesures`,
    dessin: asPicture(drawPoints(rangees, { id: 'mesures', unite: '%', cible: 100 }).large),
  };
}

async function objectifs(): Promise<ImageDExplorateur> {
  const axes = await objectifsByAxe();
  const all = axes.flatMap((axe) => axe.objectifs);
  const rangees = statuts
    .map((etat) => ({ nom: libellesStatut[etat], tuiles: all.filter((own) => own.etat === etat) }))
    .filter(({ tuiles }) => tuiles.length > 0)
    .map(({ nom, tuiles }) => ({
      nom,
      tuiles: tuiles.map(({ mesure: { numero, axe }, ordre, preuve }) => ({
        ...{ axe, preuve },
        numero: `${numero}.${ordre}`,
      })),
    }));
  const [plus] = rangees.toSorted((a, b) => b.tuiles.length - a.tuiles.length);
  const jetons = jetonsClairs();
  const cles = [
    preuves.map((preuve) => ({ nom: libellesPreuve[preuve], tuile: { axe: '', preuve } })),
    axes.map(({ id: axe, nom }) => ({ nom, tuile: { axe, preuve: 'dit' as const } })),
  ];
  const tons = Object.fromEntries(['', ...axes.map(({ id }) => id)].map((id) => [id, tonsOf(id, jetons)]));
  return {
    titre: `${formatCount(plus?.tuiles.length ?? 0, 'objectif')} sur ${all.length} : ${lowerFirst(plus?.nom ?? '')}`,
    mesure: 'Les objectifs des mesures, par état en 2024 ; chacun a le numéro de sa mesure, puis le sien.',
    base: formatCount(all.length, 'objectif'),
    credit: `${await creditOfBilan()}, tableau de bord des mesures`,
    dessin: asPicture(drawTuilesParEtat(rangees, { width: INNER_WIDTH, tons, cles })),
  };
}

/** « 1-enfance » → the colours « axe-1 », « axe-1-fond » … of the site; those of the tiles for what is of no axis. */
function tonsOf(axe: string, jetons: Jetons) {
  const names = axe
    ? ['', '-fond', '-aplat'].map((suite) => `axe-${axe.charAt(0)}${suite}`)
    : ['etat-signe', 'surface', 'etat-probable'];
  const [plein = '', fond = '', aplat = ''] = names.map((name) => jetons[name] ?? '');
  return { plein, fond, aplat };
}
