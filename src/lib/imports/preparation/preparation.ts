/** A file that a person prepares: read, mended gesture by gesture, read again each time by the rules of the import. */
import type { Colonne } from '../correspondance/tableau.ts';
import { reconnaitreContrats } from '../correspondance/contrats.ts';
import { direNonLues } from '../correspondance/feuilles.ts';
import type { Provenance } from '../correspondance/fichier.ts';
import type { Examen, LigneExaminee } from '../examen.ts';
import { examiner } from '../examiner.ts';
import type { Classeur, Feuille } from '../lecture/feuille.ts';
import { ImportImpossible } from '../lecture/impossible.ts';
import { makeLexiques } from '../lignes/lexiques.ts';
import { makeLectureProjets } from '../lignes/projets.ts';
import type { ChercheurDeLieux } from '../territoires/lieux.ts';
import { rangDe, texteDeCellule } from '../lecture/cellule.ts';
import { placerColonnes } from './colonnes.ts';
import { appliquer, type GestePreparation } from './gestes.ts';
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
  try {
    return preparerTableau(classeur, nous.titres, nom, feuille);
  } catch (error) {
    const contrats = reconnaitreContrats(classeur, nous.titres);
    throw contrats.length > 0 && error instanceof ImportImpossible ? refuserContrats(nom, contrats) : error;
  }
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
  const colonnes = placerColonnes(tableau.colonnes, gestes);
  const correspondance = {
    jeu: 'projets' as const,
    fichier: contexte.nom,
    feuille: tableau.feuille,
    ligneTitres: tableau.ligneTitres,
    colonnes,
    decisions: gestes.flatMap((geste) => (geste.sorte === 'decision' ? [geste.decision] : [])),
    ...(options.provenance ? { provenance: options.provenance } : {}),
  };
  const remarques = [...classeur.remarques, direNonLues(tableau.nonLues)].filter((each) => each !== '');
  const vide: Examen = { ...classeur, remarques, correspondance, constats: [], lignes: [], vides: 0 };
  const etape = { feuille, colonnes, tableau, bloque: undefined };
  try {
    const examen = examiner({
      // The examination lets go of the rows that it has read.
      classeur: { ...classeur, remarques, feuilles: [{ nom: tableau.feuille, lignes: [...feuille.lignes] }] },
      correspondance,
      lire: makeLecture(tableau.feuille, contexte),
      ...(options.avancer ? { avancer: options.avancer } : {}),
    });
    return { ...etape, examen: avecLaissees(examen, gestes, titrerDe(tableau.source, colonnes)) };
  } catch (error) {
    if (!(error instanceof ImportImpossible)) throw error;
    const contrats = reconnaitreContrats({ feuilles: [feuille] }, contexte.nous.titres);
    const { message } = contrats.length > 0 ? refuserContrats(contexte.nom, contrats) : error;
    return { ...etape, bloque: message, examen: vide };
  }
}

const refuserContrats = (nom: string, titres: readonly string[]) =>
  new ImportImpossible(
    nom,
    `ce tableau semble être un tableau de contrats (${titres.map((titre) => `« ${titre} »`).join(', ')}), et cette page ne prépare que les actions`,
    'nous l’envoyer comme il est, en disant qui l’a fait, quand, et sous quelle licence : les contrats se prennent autrement ; si ce sont des actions, dire quelles colonnes donnent l’intitulé, le porteur, le territoire et les axes',
  );

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
    nom: '',
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
