/** What a row says, as a row of our table of projects: every column, as text. */
import { NON_RENSEIGNE } from '../../../schemas/champs.ts';
import { formatListe } from '../../texte/format.ts';
import { lowerFirst } from '../../texte/initiale.ts';
import { slugify } from '../../texte/texte.ts';
import { couper } from '../porteurs/porteurs.ts';
import type { Lecteur } from './lecteur.ts';
import type { Valeurs } from './valeurs.ts';

export type LigneDeTable = Record<string, string>;

/** What holds for all the rows of a file. */
export interface FaitsDuFichier {
  /** What the actions are of; undefined when nobody says it. */
  cadre: 'pacte' | 'contrat' | 'autre' | undefined;
  /** Id of the document, in data/ressources. */
  source: string;
  /** « » for a text, which has none. */
  feuille: string;
  /** The day when the office gave the file. */
  publieLe: string;
  aujourdHui: string;
  /** Names of the publics, for the sentence about the project. */
  nomsPublics: ReadonlyMap<string, string>;
}

interface Sources {
  valeurs: Valeurs;
  /** Id of the bearer. */
  porteur: string;
  ligne: number;
  textes: { territoire: string; publics: string };
  /** What a person gave, and the source did not. */
  choix: Lecteur['choix'];
}

export function toLigneProjet(sources: Sources, cadrage: FaitsDuFichier): LigneDeTable {
  const { valeurs, porteur, textes, choix } = sources;
  const origineOf = (champ: string) => (choix.some((each) => each.champ === champ) ? 'atlas' : 'source');
  return {
    nature: natureOf(cadrage.cadre),
    titre: valeurs.titre,
    titreOrigine: origineOf('titre'),
    resume: resumer(valeurs, cadrage),
    porteur,
    territoires: joindre(valeurs.territoires),
    territoireSource: textes.territoire.replace(/\s+/g, ' ') || valeurs.lieux.join(', '),
    lieuDesigne: valeurs.isPartie ? 'aire-plus-large' : 'aire-couverte',
    territoiresPossibles: '',
    axes: joindre(valeurs.axes),
    axesOrigine: origineOf('axes'),
    ...toPublics(valeurs, textes.publics),
    mesures: '',
    leviers: '',
    montantEuros: ouInconnu(valeurs.montantEuros),
    montantNote: valeurs.montantNote,
    annee: ouInconnu(valeurs.annee ?? valeurs.debut?.slice(0, 4)),
    ...toSuivi(valeurs),
    ...toSource(sources, cadrage),
  };
}

const natureOf = (cadre: FaitsDuFichier['cadre']) =>
  cadre === 'pacte' || cadre === 'contrat' ? `action-${cadre}` : 'action-locale';

/** Why all are meant. */
const direSansPublic = (texte: string) =>
  texte === ''
    ? 'La source ne dit pas le public.'
    : 'Les mots de la source pour le public ne sont d’aucune de nos catégories.';

/** A line break parts two values as « ; » does, unless a sign has parted them already. */
const enLigne = (texte: string) =>
  texte
    .replace(/(\s*[;,/|])?\s*\n\s*/g, (_, signe: string | undefined) => `${signe ?? ' ;'} `)
    .replace(/\s+/g, ' ');

/** Without a word of the source, all are meant, and the sheet says that the source is silent. */
function toPublics({ publics }: Valeurs, texte: string): LigneDeTable {
  return {
    publics: publics.length === 0 ? 'tous-publics-precaires' : joindre(publics),
    publicsSource: enLigne(texte) || NON_RENSEIGNE,
  };
}

function toSuivi({ statut, debut, fin, partEtatEuros, cofinanceurs }: Valeurs): LigneDeTable {
  return {
    statut: ouInconnu(statut?.statut),
    avancement: statut?.avancement ?? '',
    debut: ouInconnu(debut),
    fin: ouInconnu(fin),
    partEtatEuros: ouInconnu(partEtatEuros),
    cofinanceurs,
  };
}

function toSource(
  { valeurs, ligne, textes, choix }: Sources,
  { cadre, source, feuille, publieLe, aujourdHui }: FaitsDuFichier,
): LigneDeTable {
  const sansPublic = valeurs.publics.length === 0 ? [direSansPublic(textes.publics)] : [];
  return {
    source,
    sourceRepere: direRepere(feuille),
    interpretation: [...valeurs.interpretations, ...choix.map(({ phrase }) => phrase), ...sansPublic].join(
      ' ',
    ),
    cadre: ouInconnu(cadre),
    cadreId: '',
    sourceLigne: `ligne ${ligne}`,
    publieLe,
    misAJourLe: aujourdHui,
  };
}

/** Where to look in the document; the row is said beside. */
export const direRepere = (feuille: string) => (feuille === '' ? 'Tableau' : `Feuille « ${feuille} »`);

const joindre = (values: readonly string[]) => values.join(' | ');
const ouInconnu = (value: string | number | undefined) =>
  value === undefined ? NON_RENSEIGNE : String(value);

/** A sentence that adds nothing to what the row says: for whom or by whom, and where. */
function resumer({ porteur, publics, lieux }: Valeurs, { nomsPublics }: FaitsDuFichier): string {
  const noms = publics.flatMap((id) => nomsPublics.get(id) ?? []).map(lowerFirst);
  const pour = noms.length > 0 ? ` pour : ${formatListe(noms)}` : ` que porte « ${porteur} »`;
  const places = lieux.map(nomCourt);
  return `Une action${pour} (${places.length > 3 ? `${places.length} territoires` : formatListe(places)}).`;
}

/** « Lamastre, commune (07) » → « Lamastre ». */
const nomCourt = (lieu: string) => lieu.replace(/, [^,]*$/, '');

/** Addresses that say the action and the place, and that nobody has; `connues`: those that are had, beside those that it gives. */
export function makeNommerAction(connues: Iterable<string>) {
  const prises = new Set(connues);
  // Ten thousand rows may have one title in one place: none begins again from the first number.
  const rangs = new Map<string, number>();

  function trouver({ titre, lieux }: Pick<Valeurs, 'titre' | 'lieux'>): string {
    const lieu = slugify(nomCourt(lieux[0] ?? '')).replace(/^(?:cc|ca|cu)-(?:d(?:e|u|es)-)?/, '');
    const base = `${couper(slugify(titre), 40)}-${couper(lieu, 24)}`.replace(/^-|-$/g, '') || 'action';
    let rang = rangs.get(base) ?? 1;
    const nommer = () => (rang === 1 ? base : `${base}-${rang}`);
    while (prises.has(nommer())) rang += 1;
    rangs.set(base, rang);
    return nommer();
  }

  /** `dite`: that which the row says itself. */
  return function nommerAction(valeurs: Pick<Valeurs, 'titre' | 'lieux'>, dite?: string): string {
    const adresse = dite ?? trouver(valeurs);
    prises.add(adresse);
    return adresse;
  };
}
