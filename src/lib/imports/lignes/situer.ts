/** A row as a whole: met before in its file, one of ours, or new and to be named. */
import { champsOf } from '../correspondance/champs.ts';
import { isInconnu } from '../valeurs/inconnu.ts';
import type { Brouillon } from './brouillon.ts';
import { GARDER, IGNORER } from './decisions.ts';
import { cleDAction, clesDePlace, isMemeMoyens, RENOMMEE } from './jumeaux.ts';
import type { Lecteur } from './lecteur.ts';
import type { Nommer } from './noms.ts';
import { makeNotres } from './notres.ts';
import { makeNommerAction, type LigneDeTable } from './projet.ts';
import { comparerANous, direDejaPrise, direJumeau, type LigneRencontree } from './rencontres.ts';
import type { Valeurs } from './valeurs.ts';

/** Columns of our own tables, taken as they are. */
export const BRUTS = champsOf('projets')
  .filter(({ sorte }) => sorte === 'brut')
  .map(({ champ }) => champ);
/** Fields that a row of ours is compared by, when the file fills them. */
const COMPARES: [champ: string, colonne: string][] = [
  ...[
    'titre',
    'porteur',
    'axes',
    'publics',
    'montantEuros',
    'partEtatEuros',
    'cofinanceurs',
    'debut',
    'fin',
    'annee',
    'statut',
    'resume',
  ].map((champ): [string, string] => [champ, champ]),
  ['territoires', 'territoire'],
  ['territoires', 'codes'],
  ['avancement', 'statut'],
  ['statut', 'avancement'],
  ...BRUTS.map((champ): [string, string] => [champ, champ]),
];

interface LigneLue {
  ligne: LigneDeTable;
  valeurs: Valeurs;
  /** Nothing that a row must say is missing; otherwise it is compared all the same, and goes nowhere. */
  isEntiere: boolean;
}

type Situee = Omit<Brouillon, 'titre'>;
const NULLE_PART: Situee = { isInchange: false };

/** Ours, as the rows of a file are compared with them. */
interface NosProjets {
  projets: readonly LigneDeTable[];
  nommer: Nommer;
  /** Id of the document that the file is: its own rows come first. */
  source: string;
  documents: ReadonlyMap<string, string> | undefined;
  /** Filled with the ids of those that the file speaks of. */
  rencontrees: Set<string> | undefined;
}

/** The rows of a file against what it said above, then against ours. */
export function makeSituer({ projets, nommer, source, documents, rencontrees }: NosProjets) {
  const notres = makeNotres(projets, source);
  const { parId, suivies } = notres;
  const nommerAction = makeNommerAction(parId.keys());
  const vues = makeVues();

  function neuve({ ligne, valeurs, isEntiere }: LigneLue, dit?: string): Situee {
    if (!isEntiere) return NULLE_PART;
    return { isInchange: false, valeurs: { id: nommerAction(valeurs, dit), ...ligne } };
  }

  /** The row of ours that it is: by its id, what a person said of its new title, its title and place. */
  function trouver(lecteur: Lecteur, { ligne, champs }: LigneRencontree, id: string | undefined | null) {
    if (id === null) return undefined;
    const renommee = lecteur.decision(RENOMMEE, lecteur.nom);
    const nous = parId.get(id ?? '') ?? parId.get(renommee ?? '') ?? notres.trouver(ligne, champs);
    if (nous) rencontrees?.add(nous['id'] ?? '');
    return nous;
  }

  /** One of ours is what one row makes of it; what a person says to be another action is a new one. */
  function suivre(lecteur: Lecteur, lue: LigneLue, nous: LigneDeTable, rencontre: LigneRencontree): Situee {
    const premiere = suivies.get(nous);
    if (premiere !== undefined)
      return direDejaPrise(lecteur, rencontre, { nous, premiere }) ? neuve(lue) : NULLE_PART;
    const changee = comparerANous(lecteur, nous, rencontre);
    if (changee && lue.isEntiere && !lecteur.isIgnoree()) suivies.set(nous, lecteur.ligne);
    return changee ?? neuve(lue);
  }

  return function situer(lecteur: Lecteur, lue: LigneLue): Situee {
    const { ligne, isEntiere } = lue;
    const rencontre = { ligne, champs: champsRemplis(lecteur), isEntiere, nommer, documents };
    const id = lireId(lecteur);
    const nous = trouver(lecteur, rencontre, id);
    const croisee = vues.rencontrer({ ligne: lecteur.ligne, valeurs: ligne }, isEntiere);
    // Two that the Atlas tells apart are two.
    const vue = nous && croisee && cleDAction(croisee.valeurs) !== cleDAction(ligne) ? undefined : croisee;
    if (vue && !notres.isAutre(nous, id))
      return direJumeau(lecteur, rencontre, vue) ? neuve(lue) : NULLE_PART;
    if (id === null) return NULLE_PART;
    return nous ? suivre(lecteur, lue, nous, rencontre) : neuve(lue, id);
  };
}

/** What the file is silent about is what we made up for it. */
const champsRemplis = (lecteur: Lecteur) => [
  ...new Set(COMPARES.filter(([, colonne]) => !isInconnu(lecteur.cellule(colonne))).map(([champ]) => champ)),
];

interface Vue {
  ligne: number;
  valeurs: LigneDeTable;
}

/** The rows seen so far, by their key. A row that lacks something is not one that a whole row would copy. */
function makeVues() {
  const [entieres, incompletes] = [new Map<string, Vue>(), new Map<string, Vue>()];
  const parPlace = new Map<string, Vue>();

  /** One that shares a place, a bearer and means: the same action, perhaps, with more places or fewer. */
  function croiser(own: Vue): Vue | undefined {
    const cles = clesDePlace(own.valeurs);
    const vue = cles
      .flatMap((cle) => parPlace.get(cle) ?? [])
      .find((each) => isMemeMoyens(each.valeurs, own.valeurs));
    for (const cle of cles) if (!parPlace.has(cle)) parPlace.set(cle, own);
    return vue;
  }

  return {
    /** The row that it copies; without one, it is kept for those that follow. */
    rencontrer(own: Vue, isEntiere: boolean): Vue | undefined {
      const cle = cleDAction(own.valeurs);
      const vue = entieres.get(cle) ?? (isEntiere ? undefined : incompletes.get(cle));
      if (vue) return vue;
      (isEntiere ? entieres : incompletes).set(cle, own);
      return isEntiere ? croiser(own) : undefined;
    },
  };
}

/** The id of our own tables, or at the end of the address that we publish; null when it is badly written. */
export function lireId(lecteur: Lecteur): string | undefined | null {
  const ecrit = lecteur.texte('id');
  if (isInconnu(ecrit)) return undefined;
  const reponse = lecteur.reponse('id', ecrit) ?? GARDER;
  if (reponse === IGNORER) return undefined;
  const texte = reponse === GARDER ? ecrit : reponse;
  const id = /^https?:\/\/.*\/projets\/([^/]+)\/?$/.exec(texte)?.[1] ?? texte;
  if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) return id;
  const probleme = 'un identifiant s’écrit en minuscules sans accent, chiffres et traits d’union';
  lecteur.dire('identifiant-invalide', 'id', {
    probleme,
    remede:
      'écrire un identifiant ainsi fait, par exemple epicerie-lunel ; « ignorer » : l’Atlas en donne un',
  });
  return null;
}
