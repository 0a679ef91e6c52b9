/** The mapping of a file as a YAML that a maintainer reads, corrects and keeps beside the data. */
import { parse, stringify, YAMLParseError } from 'yaml';
import type { JeuImportable } from '../../../schemas/imports.ts';
import { ImportImpossible } from '../lecture/impossible.ts';
import { hasContact, nomDeTexte, nommePersonne } from '../valeurs/personnes.ts';
import { admetPlusieurs, chercherChamp, direChamps, nomDeChamp } from './champs.ts';
import type { Colonne, Tableau } from './tableau.ts';

/** What a person decided once for a wording, wherever it stands in the file: see revue.ts. */
export interface Decision {
  champ: string;
  /** The words of the file, and the department or the row that they stand in. */
  valeur: string;
  contexte?: string;
  decision: string;
}

/** Who gave the file, when (AAAA-MM-JJ), under which licence: nothing is written without them. */
export interface Provenance {
  donnePar: string;
  recuLe: string;
  licence: string;
  /** The name of the document, when the office gives one. */
  titre?: string;
}

export interface Correspondance extends Tableau {
  jeu: JeuImportable;
  fichier: string;
  /** What the actions belong to: a pact, a contract. */
  cadre?: string;
  provenance?: Provenance;
  decisions: Decision[];
}

const EN_TETE = `# Comment ce tableau a été lu. À relire, à corriger, à garder : un nouvel import du même nom s’en sert.
# champ : un champ de l’Atlas, « ignorer » (colonne non reprise) ou « personnel » (jamais reprise) ; vide = à décider.
`;

/** Kept with the data: no title, no wording, no answer that holds a mail, a telephone or a name is written out. */
export function ecrireCorrespondance(correspondance: Correspondance): string {
  const isNominatif = (texte: string) => hasContact(texte) || nommePersonne(texte);
  const propre: Correspondance = {
    ...correspondance,
    colonnes: correspondance.colonnes.map((colonne) => ({ ...colonne, titre: nomDeTexte(colonne.titre) })),
    decisions: correspondance.decisions
      .filter(({ decision }) => !isNominatif(decision))
      .map((decision) => ({ ...decision, valeur: nomDeTexte(decision.valeur) })),
  };
  return EN_TETE + stringify(propre, { lineWidth: 0 });
}

/** @throws {ImportImpossible} when the text is no mapping: a column without its letter, a field that does not exist. */
export function lireCorrespondance(texte: string, chemin: string): Correspondance {
  let lu: unknown;
  try {
    lu = parse(texte);
  } catch (error) {
    const ligne = error instanceof YAMLParseError ? error.linePos?.[0].line : undefined;
    throw new ImportImpossible(
      chemin,
      `ce n’est pas une correspondance que l’import sait lire${ligne === undefined ? '' : ` : la ligne ${ligne} est mal écrite`}`,
      'la corriger (« champ: valeur », chacun sur sa ligne), ou effacer le fichier pour repartir du tableau',
    );
  }
  if (!isCorrespondance(lu)) {
    throw new ImportImpossible(
      chemin,
      'il manque « jeu », « feuille », « ligneTitres », « colonnes » ou « decisions »',
      'effacer le fichier pour repartir du tableau',
    );
  }
  return { ...lu, colonnes: lireColonnes(lu, chemin) };
}

/** Fields by our words for them; a field is filled by one column. */
function lireColonnes({ jeu, colonnes }: Correspondance, chemin: string): Colonne[] {
  const lues = colonnes.map((colonne) => {
    const champ = colonne.champ.trim() === '' ? '' : chercherChamp(jeu, colonne.champ);
    if (champ !== undefined) return { ...colonne, champ };
    throw new ImportImpossible(
      chemin,
      `colonne ${colonne.lettre} : le champ « ${colonne.champ} » n’existe pas`,
      `choisir parmi : ${direChamps(jeu)}, ignorer (colonne non reprise), personnel (donnée personnelle, jamais reprise)`,
    );
  });
  for (const [rang, { champ, lettre }] of lues.entries()) {
    const autre = lues.slice(0, rang).find((each) => each.champ === champ);
    if (autre && champ !== '' && !admetPlusieurs(champ))
      throw new ImportImpossible(
        chemin,
        `les colonnes ${autre.lettre} et ${lettre} remplissent toutes deux « ${nomDeChamp(jeu, champ)} »`,
        'garder ce champ pour une seule, écrire « ignorer » pour l’autre',
      );
  }
  return lues;
}

function isCorrespondance(value: unknown): value is Correspondance {
  return (
    isRecord(value) &&
    (value['jeu'] === 'projets' || value['jeu'] === 'contrats') &&
    typeof value['feuille'] === 'string' &&
    typeof value['ligneTitres'] === 'number' &&
    Array.isArray(value['colonnes']) &&
    value['colonnes'].every(isColonne) &&
    Array.isArray(value['decisions']) &&
    value['decisions'].every((item) => isRecord(item) && typeof item['valeur'] === 'string')
  );
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
const isColonne = (value: unknown): value is Colonne =>
  isRecord(value) && ['lettre', 'titre', 'champ'].every((key) => typeof value[key] === 'string');
