/** An import without files: rows in, their verdicts out, against the real content of the Atlas. */
import type { Decision } from '../../src/lib/imports/correspondance/fichier.ts';
import { trouverTableau } from '../../src/lib/imports/correspondance/tableau.ts';
import type { Examen } from '../../src/lib/imports/examen.ts';
import { examiner } from '../../src/lib/imports/examiner.ts';
import type { CelluleLue } from '../../src/lib/imports/lecture/cellule.ts';
import type { Classeur } from '../../src/lib/imports/lecture/feuille.ts';
import { makeLectureContrats } from '../../src/lib/imports/lignes/contrats.ts';
import { makeLectureProjets } from '../../src/lib/imports/lignes/projets.ts';
import { makeChercher } from '../../src/tools/import/lieux.ts';
import { lexiquesDe, lireAtlas } from '../../src/tools/import/nous.ts';
import { PROJECT } from './copie.ts';

export const atlas = lireAtlas(PROJECT);
export const chercher = makeChercher(atlas.jeux);
const lexiques = lexiquesDe(atlas);
export const titres = atlas.titres;

export const projets = atlas.lignes('projets');

export function examinerClasseur(classeur: Classeur, decisions: Decision[] = []): Examen {
  const tableau = trouverTableau(classeur, 'projets', atlas.titres, 'essai.xlsx');
  return examiner({
    classeur,
    correspondance: { jeu: 'projets', fichier: 'essai.xlsx', ...tableau, decisions },
    lire: makeLectureProjets({
      projets,
      porteurs: atlas
        .lignes('porteurs')
        .map(({ id = '', nom = '', nomSource = '' }) => ({ id, nom, nomSource })),
      lexiques,
      chercher,
      cadrage: {
        cadre: 'pacte',
        source: 'import-essai',
        feuille: tableau.feuille,
        publieLe: '2026-11-20',
        aujourdHui: '2026-11-28',
        nomsPublics: new Map(atlas.lignes('publics').map(({ id = '', nom = '' }) => [id, nom])),
      },
    }),
  });
}

/** The columns of the worked example. */
export const COLONNES = [
  'Région',
  'Département',
  'Intitulé de l’action',
  'Porteur',
  'Territoire',
  'Axe',
  'Public',
  'Montant total',
  'Part État',
  'Cofinanceurs',
  'Date de début',
  'Avancement',
];

type Case = CelluleLue;

/** A sound row, some cells of which a test replaces. */
export function ligne(remplacements: Partial<Record<(typeof COLONNES)[number], Case>> = {}): Case[] {
  const saine: Record<string, Case> = {
    Région: 'Occitanie',
    Département: '34',
    'Intitulé de l’action': 'Ouvrir une épicerie solidaire',
    Porteur: 'CCAS de Lunel',
    Territoire: 'Lunel',
    Axe: 'Axe 4',
    Public: 'Familles',
    'Montant total': 12000,
    'Part État': 6000,
    Cofinanceurs: 'CAF',
    'Date de début': '01/09/2024',
    Avancement: 'En cours',
    ...remplacements,
  };
  return COLONNES.map((colonne) => saine[colonne] ?? null);
}

export function examinerLignes(
  lignes: Case[][],
  decisions: Decision[] = [],
  entete: Case[] = COLONNES,
): Examen {
  return examinerClasseur(
    { format: 'essai', remarques: [], feuilles: [{ nom: 'Feuil1', lignes: [entete, ...lignes] }] },
    decisions,
  );
}

/** The same of a table of contracts. */
export function examinerContrats(lignes: Case[][], entete: Case[], decisions: Decision[] = []): Examen {
  const classeur = { format: 'essai', remarques: [], feuilles: [{ nom: 'F', lignes: [entete, ...lignes] }] };
  const tableau = trouverTableau(classeur, 'contrats', titres, 'essai.csv');
  return examiner({
    classeur,
    correspondance: { jeu: 'contrats', fichier: 'essai.csv', ...tableau, decisions },
    lire: makeLectureContrats({
      contrats: atlas.lignes('contrats'),
      statuts: lexiques.contrats,
      cadrage: { source: 'import-essai', feuille: '', aujourdHui: '2026-11-28' },
      chercher,
      documents: new Map([['bilan-2024', 'Bilan 2024']]),
    }),
  });
}

/** What a row that says nothing else of where it is than its department makes of a wording of the territory. */
export function lireTerritoire(departement: string, texte: string, decision?: string) {
  const decisions =
    decision === undefined ? [] : [{ champ: 'territoire', valeur: texte, contexte: '', decision }];
  const row = ligne({ Région: null, Département: departement || null, Territoire: texte, Porteur: 'Asso' });
  const { valeurs, constats = [] } = examinerLignes([row], decisions).lignes[0] ?? {};
  const constat = constats.find(({ sorte }) => sorte.startsWith('territoire-'));
  return {
    codes: valeurs?.['territoires'] ?? '',
    sorte: constat?.sorte,
    probleme: constat?.probleme ?? '',
    remede: constat?.remede ?? '',
    choix: constat?.propositions.map((each) => each.decision) ?? [],
  };
}
