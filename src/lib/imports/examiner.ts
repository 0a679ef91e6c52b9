/** Goes through a file row by row; nothing is written here. Works in a browser. */
import type { Correspondance } from './correspondance/fichier.ts';
import type { Colonne } from './correspondance/tableau.ts';
import type { Examen, LigneExaminee, Verdict } from './examen.ts';
import { cleDe } from './cle.ts';
import { adresseDe, isVide, lettresDe, texteDeCellule, type CelluleLue } from './lecture/cellule.ts';
import type { Classeur, Feuille } from './lecture/feuille.ts';
import { ImportImpossible } from './lecture/impossible.ts';
import { graviteDe, type Constat } from './lignes/constats.ts';
import { IGNORER, makeDecisions, type Decisions } from './lignes/decisions.ts';
import { makeLecteur, type Lecteur } from './lignes/lecteur.ts';
import type { Brouillon } from './lignes/projets.ts';
import { champsOf, nomDeChamp } from './correspondance/champs.ts';

interface Demande {
  classeur: Classeur;
  correspondance: Correspondance;
  /** Reads a row: makeLectureProjets, makeLectureContrats. */
  lire: (lecteur: Lecteur) => Brouillon;
  /** Called once in a while. */
  avancer?: (faites: number, total: number) => void;
}

const PAS = 500;

/** @throws {ImportImpossible} when the sheet or a required column is not there. */
export function examiner({ classeur, correspondance, lire, avancer }: Demande): Examen {
  const feuille = trouverFeuille(classeur, correspondance);
  const index = indexer(correspondance);
  const decisions = makeDecisions(correspondance.decisions);
  const titres = cleDe((feuille.lignes[correspondance.ligneTitres - 1] ?? []).map(texteDeCellule).join(' '));
  const connues = new Set(correspondance.colonnes.map(({ lettre }) => lettre));
  const lignes: LigneExaminee[] = [];
  let vides = 0;
  for (let rang = correspondance.ligneTitres; rang < feuille.lignes.length; rang += 1) {
    const cellules = feuille.lignes[rang] ?? [];
    if (rang % PAS === 0) avancer?.(rang, feuille.lignes.length);
    if (cellules.every(isVide)) vides += 1;
    else lignes.push(examinerLigne(cellules, rang + 1));
  }
  avancer?.(feuille.lignes.length, feuille.lignes.length);
  return {
    format: classeur.format,
    remarques: classeur.remarques,
    correspondance,
    constats: direColonnes(correspondance, feuille),
    lignes,
    vides,
  };

  function examinerLigne(cellules: readonly CelluleLue[], ligne: number): LigneExaminee {
    const hors = direHorsTableau(cellules, ligne, index, titres);
    if (hors) return { ligne, titre: hors.valeur, verdict: 'hors-tableau', constats: [hors] };
    const lecteur = makeLecteur(cellules, ligne, index, decisions);
    const { isInchange, titre, ...brouillon } = lire(lecteur);
    const constats = [...lecteur.constats, ...direCasesSansTitre(cellules, ligne, connues, decisions)];
    const verdict: Verdict = lecteur.isIgnoree() ? 'ignore' : juger(constats, isInchange);
    return {
      ligne,
      titre: titre || texteDeCellule(cellules.find((cellule) => !isVide(cellule))),
      verdict,
      constats,
      ...brouillon,
    };
  }
}

function juger(constats: readonly Constat[], isInchange: boolean): Verdict {
  const gravites = new Set(constats.map(graviteDe));
  if (gravites.has('refus')) return 'refuse';
  if (gravites.has('revoir')) return 'a-revoir';
  return isInchange ? 'inchange' : 'pris';
}

function trouverFeuille({ feuilles }: Classeur, { feuille, fichier }: Correspondance): Feuille {
  const found = feuilles.find(({ nom }) => nom === feuille);
  if (found) return found;
  throw new ImportImpossible(
    fichier,
    `la feuille « ${feuille} » n’y est plus (feuilles : ${feuilles.map(({ nom }) => nom).join(', ')})`,
    'corriger « feuille » dans la correspondance',
  );
}

/** The column of each field. @throws {ImportImpossible} when one without which no row can be taken is missing. */
function indexer({ colonnes, jeu, fichier }: Correspondance): Map<string, number> {
  const index = new Map(
    colonnes
      .filter(({ champ }) => champ !== '' && champ !== 'ignorer' && champ !== 'personnel')
      .map(({ champ, lettre }) => [champ, rangDe(lettre)]),
  );
  const codes = index.has('codes') ? ['territoire'] : [];
  const absents = champsOf(jeu).filter(
    ({ requis, champ }) => requis && !index.has(champ) && !codes.includes(champ),
  );
  if (absents.length === 0) return index;
  throw new ImportImpossible(
    fichier,
    `aucune colonne pour : ${absents.map(({ nom }) => nom).join(', ')}`,
    `dire dans la correspondance laquelle des colonnes la remplit : ${colonnes.map(({ lettre, titre }) => `${lettre} « ${titre} »`).join(', ')}`,
  );
}

const rangDe = (lettre: string) =>
  Array.from(lettre).reduce((rang, char) => rang * 26 + char.charCodeAt(0) - 64, 0) - 1;

/** Columns that nobody matched, and those that are never taken: how many cells they hold. */
function direColonnes({ colonnes, ligneTitres, jeu }: Correspondance, { lignes }: Feuille): Constat[] {
  const pleines = ({ lettre }: Colonne) =>
    lignes.slice(ligneTitres).filter((ligne) => !isVide(ligne[rangDe(lettre)])).length;
  return colonnes
    .filter(({ champ }) => champ === '')
    .filter((colonne) => pleines(colonne) > 0)
    .map((colonne) => ({
      sorte: 'colonne-inconnue' as const,
      adresse: `${colonne.lettre}${ligneTitres}`,
      champ: 'colonne',
      valeur: colonne.titre || `colonne ${colonne.lettre}`,
      probleme: `${colonne.raison || 'cette colonne ne remplit aucun champ'} (${pleines(colonne)} cases)`,
      remede: `dire dans la correspondance son champ, « ignorer » ou « personnel » ; champs : ${champsOf(jeu)
        .map(({ champ }) => nomDeChamp(jeu, champ))
        .join(', ')}`,
      propositions: [{ decision: 'ignorer', nom: 'ne pas reprendre la colonne' }],
      contexte: '',
    }));
}

/** Cells to the right of the table, which no title names. */
function direCasesSansTitre(
  cellules: readonly CelluleLue[],
  ligne: number,
  connues: ReadonlySet<string>,
  decisions: Decisions,
): Constat[] {
  return cellules.flatMap((cellule, colonne): Constat[] => {
    if (isVide(cellule) || connues.has(lettresDe(colonne))) return [];
    if (decisions.trouver('colonne', texteDeCellule(cellule), '') === IGNORER) return [];
    const probleme =
      'cette case n’est sous aucun titre : une colonne de trop, ou un séparateur dans un texte';
    const adresse = adresseDe(colonne, ligne - 1);
    return [
      {
        sorte: 'case-sans-titre',
        adresse,
        champ: 'colonne',
        valeur: texteDeCellule(cellule),
        probleme,
        remede: 'la remettre dans sa colonne, ou l’effacer',
        propositions: [],
        contexte: '',
      },
    ];
  });
}

/** A total, the titles again, a note alone under the table. */
function direHorsTableau(
  cellules: readonly CelluleLue[],
  ligne: number,
  index: ReadonlyMap<string, number>,
  titres: string,
): Constat | undefined {
  const pleines = cellules
    .map((cellule, colonne) => ({ texte: texteDeCellule(cellule), colonne }))
    .filter(({ texte }) => texte !== '');
  const probleme = nommerHorsTableau(pleines, index, titres);
  const [first] = pleines;
  if (!first || probleme === undefined) return undefined;
  const adresse = adresseDe(first.colonne, ligne - 1);
  const remede = 'rien';
  return {
    sorte: 'hors-tableau',
    adresse,
    champ: 'ligne',
    valeur: first.texte,
    probleme,
    remede,
    propositions: [],
    contexte: '',
  };
}

function nommerHorsTableau(
  pleines: readonly { texte: string; colonne: number }[],
  index: ReadonlyMap<string, number>,
  titres: string,
): string | undefined {
  const [first, ...autres] = pleines;
  if (!first) return undefined;
  if (cleDe(pleines.map(({ texte }) => texte).join(' ')) === titres) return 'les titres du tableau, répétés';
  if (/^(?:sous[- ]?)?tota(?:l|ux)\b/i.test(first.texte) && pleines.length <= index.size / 2)
    return 'une ligne de total';
  const isTexte = first.texte.length > 3 && !/^[\d\s.,€]+$/.test(first.texte);
  // A title alone is an action whose cells are missing.
  const isSeule = autres.length === 0 && index.size > 3 && first.colonne !== index.get('titre');
  return isSeule && isTexte ? 'une seule case remplie : une note' : undefined;
}
