/** A row that meets another of its file, or one of ours: what is to be said, and what is to be written. */
import { GARDER, IGNORER, NOUVEAU } from './decisions.ts';
import { cleDe } from '../cle.ts';
import { isDocumentRecu } from '../../ressources/recus.ts';
import { NON_RENSEIGNE } from '../../../schemas/champs.ts';
import { cleDeChange, comparer, direDifferences } from './jumeaux.ts';
import type { Lecteur } from './lecteur.ts';
import type { Nommer } from './noms.ts';
import type { LigneDeTable } from './projet.ts';
import type { Brouillon } from './brouillon.ts';

/** A row that meets another. */
export interface LigneRencontree {
  ligne: LigneDeTable;
  /** The fields that the file fills. */
  champs: readonly string[];
  /** Nothing that a row must say is missing. */
  isEntiere: boolean;
  nommer: Nommer;
  /** What documents are called, by id; without them, nobody can tell one source from another. */
  documents: ReadonlyMap<string, string> | undefined;
}

/** True when a person said that both are to be kept. */
export function direJumeau(
  lecteur: Lecteur,
  { ligne, champs, isEntiere, nommer }: LigneRencontree,
  vue: { ligne: number; valeurs: LigneDeTable },
): boolean {
  const ecarts = comparer(vue.valeurs, ligne, champs);
  const isSame = isEntiere && ecarts.length === 0;
  const mais = ecarts.length === 0 ? '' : `, mais : ${direDifferences(ecarts, nommer)}`;
  return demanderSiDeux(lecteur, isSame ? 'doublon' : 'doublon-different', ligne, {
    probleme: isSame
      ? `la même ligne que la ligne ${vue.ligne}`
      : `même intitulé et ${direTerritoires(ecarts)} que la ligne ${vue.ligne}${mais}`,
  });
}

/** One of ours is brought up to date by one row: another would take away what the first said. True when a person said that they are two. */
export const direDejaPrise = (
  lecteur: Lecteur,
  { ligne }: Pick<LigneRencontree, 'ligne'>,
  { nous, premiere }: { nous: LigneDeTable; premiere: number },
): boolean =>
  demanderSiDeux(lecteur, 'doublon-different', ligne, {
    probleme: `la ligne ${premiere} met déjà à jour « ${nous['titre'] ?? ''} » (${nous['id'] ?? ''}) : deux lignes ne peuvent pas être la même action de l’Atlas`,
  });

function demanderSiDeux(
  lecteur: Lecteur,
  sorte: 'doublon' | 'doublon-different',
  ligne: LigneDeTable,
  { probleme }: { probleme: string },
): boolean {
  const cle = lecteur.nom;
  if (lecteur.decision('ligne', cle) === GARDER) return true;
  lecteur.dire(sorte, 'ligne', {
    ...{ valeur: cle, vu: ligne['titre'] ?? '', probleme },
    remede: 'répondre « ignorer » pour laisser cette ligne de côté, « garder » si ce sont deux actions',
    propositions: [
      { decision: 'ignorer', nom: 'laisser cette ligne de côté' },
      { decision: 'garder', nom: 'ce sont deux actions' },
    ],
  });
  return false;
}

const direTerritoires = (ecarts: ReturnType<typeof comparer>) =>
  ecarts.some(({ champ }) => champ === 'territoires')
    ? 'mêmes porteur, montants et dates, avec un territoire en commun,'
    : 'même territoire';

/** What the row would change of ours; undefined when a person said that it is another action. */
export function comparerANous(
  lecteur: Lecteur,
  nous: LigneDeTable,
  rencontre: Omit<LigneRencontree, 'isEntiere'>,
): Omit<Brouillon, 'titre'> | undefined {
  const { ligne, champs, nommer } = rencontre;
  const ecarts = comparer(nous, ligne, champs);
  const id = nous['id'] ?? '';
  const cle = cleDeChange(id, ecarts, nommer);
  const decide = lecteur.decision('ligne', cle);
  if (decide === NOUVEAU) return undefined;
  if (ecarts.length === 0) return { isInchange: true, change: id, ...replacer(nous, ligne) };
  if (decide !== GARDER) direChange(lecteur, nous, rencontre, cle);
  return { isInchange: false, valeurs: mettreAJour(nous, rencontre), change: id };
}

/** The same row, where the newer document says it. */
function replacer(nous: LigneDeTable, ligne: LigneDeTable): Pick<Brouillon, 'valeurs'> {
  if (nous['source'] !== ligne['source']) return {};
  const valeurs = { ...nous, ...prendre(ligne, OU) };
  return OU.some((champ) => valeurs[champ] !== nous[champ]) ? { valeurs } : {};
}

function direChange(
  lecteur: Lecteur,
  nous: LigneDeTable,
  { ligne, champs, nommer, documents }: Omit<LigneRencontree, 'isEntiere'>,
  cle: string,
): void {
  const source = nous['source'] ?? '';
  const autre = source === ligne['source'] ? undefined : documents?.get(source);
  const differences = direDifferences(comparer(nous, ligne, champs), nommer);
  lecteur.dire(autre === undefined ? 'mise-a-jour' : 'autre-source', 'ligne', {
    ...{ valeur: cle, vu: nous['titre'] ?? '' },
    ...(autre === undefined ? direMiseAJour(differences) : direAutreSource(differences, autre)),
  });
}

const METTRE_A_JOUR = { decision: GARDER, nom: 'mettre à jour' };
const LAISSER = { decision: IGNORER, nom: 'laisser l’Atlas comme il est' };

const direMiseAJour = (differences: string) => ({
  probleme: `ce projet est déjà dans l’Atlas ; la ligne change ${differences}`,
  remede: 'répondre « garder » pour mettre à jour, « ignorer » pour laisser l’Atlas comme il est',
  propositions: [METTRE_A_JOUR, LAISSER],
});

const direAutreSource = (differences: string, source: string) => ({
  probleme: `l’Atlas tient déjà ce projet d’une autre source, ${source} ; la ligne changerait ${differences}`,
  remede:
    'répondre « garder » si ce tableau prend la suite de l’autre source, « nouveau » si ce sont deux actions, « ignorer » pour laisser l’Atlas comme il est',
  propositions: [
    { ...METTRE_A_JOUR, nom: 'mettre à jour : ce tableau devient la source' },
    { decision: NOUVEAU, nom: 'ce sont deux actions' },
    LAISSER,
  ],
});

/** Where the source says it, and since when. */
const OU = ['sourceRepere', 'sourceLigne', 'publieLe'];

const prendre = (ligne: LigneDeTable, champs: readonly string[]): LigneDeTable =>
  Object.fromEntries(champs.flatMap((champ) => (ligne[champ] ? [[champ, ligne[champ]] as const] : [])));

/** Ours with what the row says, and with its source: nothing is credited to a document that does not say it. */
function mettreAJour(nous: LigneDeTable, rencontre: Omit<LigneRencontree, 'isEntiere'>): LigneDeTable {
  const { ligne, champs } = rencontre;
  const ecarts = comparer(nous, ligne, champs);
  const isAilleurs = cleDe(nous['territoireSource'] ?? '') !== cleDe(ligne['territoireSource'] ?? '');
  return {
    ...nous,
    ...Object.fromEntries(ecarts.map(({ champ, apres }) => [champ, apres])),
    ...prendre(ligne, ['source', ...OU, 'misAJourLe']),
    ...(isAilleurs ? prendre(ligne, ['territoireSource', 'lieuDesigne']) : {}),
    ...(champs.includes('axes') ? prendre(ligne, ['axesOrigine']) : {}),
    ...(champs.includes('titre') ? prendre(ligne, ['titreOrigine']) : {}),
    ...(champs.includes('publics') ? prendre(ligne, ['publicsSource']) : {}),
    ...(champs.includes('montantEuros') ? { montantNote: ligne['montantNote'] ?? '' } : {}),
    interpretation: [ligne['interpretation'] ?? '', direReste(nous, rencontre)].filter(Boolean).join(' '),
  };
}

/** Fields that a source fills: what the new one leaves out stays that of the former. */
const DE_SOURCE = [
  'publicsSource',
  'montantEuros',
  'partEtatEuros',
  'cofinanceurs',
  'debut',
  'fin',
  'statut',
];

/** What the source says of the publics is kept beside those that it means. */
const COLONNES: Record<string, string> = { publicsSource: 'publics' };

function direReste(
  nous: LigneDeTable,
  { ligne, champs, nommer, documents }: Omit<LigneRencontree, 'isEntiere'>,
): string {
  if (nous['source'] === ligne['source']) return '';
  const restes = DE_SOURCE.filter(
    (champ) =>
      !champs.includes(COLONNES[champ] ?? champ) && ![undefined, '', NON_RENSEIGNE].includes(nous[champ]),
  ).map((champ) => nommer.champ(COLONNES[champ] ?? champ));
  const source = documents?.get(nous['source'] ?? '') ?? '';
  return [
    ...(restes.length > 0
      ? [`Viennent encore de la source précédente, ${source} : ${restes.join(', ')}.`]
      : []),
    // Words of a person about the former source, which the new one does not replace.
    ...(nous['interpretation'] && !isDocumentRecu(nous['source'] ?? '')
      ? [`D’après ${source} : ${nous['interpretation']}`]
      : []),
  ].join(' ');
}
