/** A file that a person prepares: read, mended gesture by gesture, read again each time by the rules of the import. */
import type { Colonne } from '../correspondance/tableau.ts';
import type { Provenance } from '../correspondance/fichier.ts';
import type { Examen, LigneExaminee } from '../examen.ts';
import { examiner } from '../examiner.ts';
import type { Classeur, Feuille } from '../lecture/feuille.ts';
import { ImportImpossible } from '../lecture/impossible.ts';
import { makeLexiques } from '../lignes/lexiques.ts';
import { makeLectureProjets } from '../lignes/projets.ts';
import type { ChercheurDeLieux } from '../territoires/lieux.ts';
import { texteDeCellule } from '../lecture/cellule.ts';
import { appliquer, rangDe, type GestePreparation } from './gestes.ts';
import type { NousPourImport } from './nous.ts';
import { preparerTableau, type TableauPrepare } from './tableau.ts';

export interface ContextePreparation {
  nom: string;
  nous: NousPourImport;
  chercher: ChercheurDeLieux;
  aujourdHui: string;
}

/** Where a file stands. */
export interface EtapePreparation {
  feuille: Feuille;
  colonnes: Colonne[];
  tableau: TableauPrepare;
  /** What keeps it from being read row by row: a column without which no row can be taken. */
  bloque: string | undefined;
  examen: Examen;
}

type Avancer = (faites: number, total: number) => void;

/** @throws {ImportImpossible} when no sheet has titles. */
export function ouvrir(
  classeur: Classeur,
  { nous, nom }: ContextePreparation,
  feuille?: string,
): TableauPrepare {
  const feuilles = classeur.feuilles.filter(({ nom: each }) => feuille === undefined || each === feuille);
  return preparerTableau({ ...classeur, feuilles }, nous.titres, nom);
}

/** Reads the table with all the gestures made so far. */
export function relire(
  classeur: Classeur,
  tableau: TableauPrepare,
  gestes: readonly GestePreparation[],
  contexte: ContextePreparation,
  options: { provenance?: Provenance | undefined; avancer?: Avancer | undefined } = {},
): EtapePreparation {
  const feuille = appliquer(tableau.source, gestes);
  const colonnes = placer(tableau.colonnes, gestes);
  const correspondance = {
    jeu: 'projets' as const,
    fichier: contexte.nom,
    feuille: tableau.feuille,
    ligneTitres: tableau.ligneTitres,
    colonnes,
    decisions: gestes.flatMap((geste) => (geste.sorte === 'decision' ? [geste.decision] : [])),
    ...(options.provenance ? { provenance: options.provenance } : {}),
  };
  const vide: Examen = { ...classeur, correspondance, constats: [], lignes: [], vides: 0 };
  const etape = { feuille, colonnes, tableau, bloque: undefined };
  try {
    const examen = examiner({
      // The examination lets go of the rows that it has read.
      classeur: { ...classeur, feuilles: [{ nom: tableau.feuille, lignes: [...feuille.lignes] }] },
      correspondance,
      lire: makeLecture(tableau.feuille, contexte),
      ...(options.avancer ? { avancer: options.avancer } : {}),
    });
    return { ...etape, examen: avecLaissees(examen, gestes, titrerDe(tableau.source, colonnes)) };
  } catch (error) {
    if (error instanceof ImportImpossible) return { ...etape, bloque: error.message, examen: vide };
    throw error;
  }
}

function placer(colonnes: readonly Colonne[], gestes: readonly GestePreparation[]): Colonne[] {
  const choisies = new Map(
    gestes.flatMap((geste) => (geste.sorte === 'colonne' ? [[geste.lettre, geste.champ] as const] : [])),
  );
  return colonnes.map((colonne) => {
    const champ = choisies.get(colonne.lettre);
    return champ === undefined ? colonne : { ...colonne, champ, raison: 'vous l’avez dit' };
  });
}

function makeLecture(feuille: string, { nous, chercher, aujourdHui }: ContextePreparation) {
  return makeLectureProjets({
    projets: nous.projets,
    porteurs: nous.porteurs,
    lexiques: makeLexiques(nous),
    chercher,
    cadrage: {
      cadre: 'pacte',
      source: 'import',
      feuille,
      publieLe: aujourdHui,
      aujourdHui,
      nomsPublics: new Map(nous.publics.map(({ id = '', nom = '' }) => [id, nom])),
    },
  });
}

/** What a row is called in the file as it came. */
function titrerDe({ lignes }: Feuille, colonnes: readonly Colonne[]): (ligne: number) => string {
  const lettre = colonnes.find(({ champ }) => champ === 'titre')?.lettre;
  return (ligne) => (lettre === undefined ? '' : texteDeCellule(lignes[ligne - 1]?.[rangDe(lettre)]));
}

/** The rows left aside were read as empty ones: they are said as what they are. */
function avecLaissees(
  examen: Examen,
  gestes: readonly GestePreparation[],
  titrer: (ligne: number) => string,
): Examen {
  const laissees = new Set(gestes.flatMap((geste) => (geste.sorte === 'laisser' ? [geste.ligne] : [])));
  if (laissees.size === 0) return examen;
  const propres: LigneExaminee[] = [...laissees].map((ligne) => ({
    ligne,
    titre: titrer(ligne),
    verdict: 'ignore',
    constats: [],
  }));
  return {
    ...examen,
    lignes: [...examen.lignes, ...propres].sort((a, b) => a.ligne - b.ligne),
    vides: examen.vides - laissees.size,
  };
}
