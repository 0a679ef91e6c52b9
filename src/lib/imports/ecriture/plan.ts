/** The files that an import writes: rows, new bearers, the document, how the file was read. */
import { NON_RENSEIGNE } from '../../../schemas/champs.ts';
import { ecrireCorrespondance, lireCorrespondance, type Correspondance } from '../correspondance/fichier.ts';
import type { LigneExaminee } from '../examen.ts';
import { DISPARUE, RETIRER } from '../lignes/decisions.ts';
import type { LigneDeTable } from '../lignes/projet.ts';
import { CHEMIN_DES_DOCUMENTS, completerDocuments, hasDocument } from './document.ts';
import { completerTable, ecrireTable } from './tables.ts';

export interface PlanImport {
  /** The text of each file by its path from data/. */
  fichiers: Map<string, string>;
  /** Something of it is not in the tables yet. */
  isNeuf: boolean;
  ajouts: number;
  changements: number;
  /** Rows whose place in the document, or whose date, alone has changed. */
  relues: number;
  retraits: number;
  porteurs: number;
}

/** Where the tables are and what they hold: texts by path from data/, the file of each row of ours. */
export interface Tables {
  textes: ReadonlyMap<string, string>;
  fichierDe: ReadonlyMap<string, string>;
  /** Columns of a new table, in order, and what an absent one means. */
  colonnes: Record<'projets' | 'porteurs' | 'contrats', readonly string[]>;
}

/** What the rows of a table without these columns mean. */
const SUIVI: LigneDeTable = {
  ...{
    cadre: NON_RENSEIGNE,
    cadreId: '',
    statut: NON_RENSEIGNE,
    avancement: '',
    debut: NON_RENSEIGNE,
    fin: NON_RENSEIGNE,
  },
  ...{ partEtatEuros: NON_RENSEIGNE, cofinanceurs: '', sourceLigne: '', publieLe: NON_RENSEIGNE },
};

/** What was decided of the rows of a file. */
interface Retenues {
  lignes: readonly LigneExaminee[];
  /** Rows that say nothing new, from another place of a newer document. */
  relues: readonly LigneExaminee[];
  /** Ids of rows of ours that a person takes away. */
  retraits: ReadonlySet<string>;
}

/** `nom`: that of the import, which names its files. */
export function preparer(
  { lignes, relues, retraits }: Retenues,
  correspondance: Correspondance,
  nom: string,
  tables: Tables,
): PlanImport {
  const { jeu } = correspondance;
  const changes = lignes
    .filter(({ change }) => change !== undefined)
    .flatMap(({ change, valeurs, aussi = [] }) => [{ change, valeurs }, ...aussi]);
  const ajouts = lignes
    .filter(({ change }) => change === undefined)
    .flatMap(({ valeurs }) => (valeurs ? [valeurs] : []));
  const fichiers = new Map<string, string>();
  completerJeu({ changes: [...changes, ...relues], ajouts, retraits }, `${jeu}/${nom}.csv`, tables, fichiers);
  const porteurs = ajouterPorteurs(lignes, nom, tables, fichiers);
  const documents = tables.textes.get(CHEMIN_DES_DOCUMENTS) ?? '';
  if (fichiers.size > 0 || hasDocument(documents, nom)) {
    const texte = completerDocuments(documents, nom, correspondance);
    if (texte !== documents) fichiers.set(CHEMIN_DES_DOCUMENTS, texte);
  }
  const chemin = cheminDeCorrespondance(jeu, nom);
  const lecture = ecrireCorrespondance(oublierRetraits(correspondance));
  const isNeuf = fichiers.size > 0 || hasNouvellesReponses(tables.textes.get(chemin), lecture, chemin);
  fichiers.set(chemin, lecture);
  return {
    ...{ fichiers, isNeuf, ajouts: ajouts.length, changements: changes.length, porteurs },
    ...{ relues: relues.length, retraits: retraits.size },
  };
}

/** Where the mapping of an import is kept, from data/. */
export const cheminDeCorrespondance = (jeu: Correspondance['jeu'], nom: string) =>
  `${jeu}/imports/${nom}.yaml`;

/** Answers that change no table are kept all the same: nobody is asked twice. */
function hasNouvellesReponses(avant: string | undefined, apres: string, chemin: string): boolean {
  if (avant === undefined) return false;
  const [anciennes, nouvelles] = [avant, apres].map((texte) =>
    JSON.stringify(lireCorrespondance(texte, chemin).decisions),
  );
  return anciennes !== nouvelles;
}

/** A row of ours is taken away once: were it to come back and go again, one would be asked again. A row of the file stays out. */
const oublierRetraits = (correspondance: Correspondance): Correspondance => ({
  ...correspondance,
  decisions: correspondance.decisions.filter(
    ({ champ, decision }) => champ !== DISPARUE || decision !== RETIRER,
  ),
});

interface Suite {
  changes: readonly Pick<LigneExaminee, 'change' | 'valeurs'>[];
  ajouts: readonly LigneDeTable[];
  retraits: ReadonlySet<string>;
}

/** Each row is replaced or taken away where it is; the new ones go to the table of the import. */
function completerJeu(
  { changes, ajouts, retraits }: Suite,
  propre: string,
  { textes, fichierDe, colonnes }: Tables,
  fichiers: Map<string, string>,
): void {
  const jeu = propre.startsWith('projets/') ? 'projets' : 'contrats';
  const defauts = jeu === 'projets' ? SUIVI : {};
  const parFichier = Map.groupBy(changes, ({ change = '' }) => fichierDe.get(change) ?? propre);
  const touches = [...retraits].map((id) => fichierDe.get(id) ?? propre);
  for (const path of new Set([...parFichier.keys(), ...touches, ...(ajouts.length > 0 ? [propre] : [])])) {
    const par = new Map(
      (parFichier.get(path) ?? []).flatMap(({ change = '', valeurs }) =>
        valeurs ? [[change, valeurs] as const] : [],
      ),
    );
    const own = path === propre ? ajouts : [];
    const texte = textes.get(path);
    fichiers.set(
      path,
      texte === undefined
        ? ecrireTable(colonnes[jeu], own)
        : completerTable(texte, par, own, defauts, retraits),
    );
  }
}

function ajouterPorteurs(
  lignes: readonly LigneExaminee[],
  nom: string,
  tables: Tables,
  fichiers: Map<string, string>,
): number {
  const nouveaux = new Map<string, LigneDeTable>(
    lignes.flatMap(({ porteur }): [string, LigneDeTable][] =>
      porteur ? [[porteur.id, { ...porteur }]] : [],
    ),
  );
  if (nouveaux.size === 0) return 0;
  const path = `porteurs/${nom}.csv`;
  const texte = tables.textes.get(path);
  const rows = [...nouveaux.values()];
  fichiers.set(
    path,
    texte === undefined
      ? ecrireTable(tables.colonnes.porteurs, rows)
      : completerTable(texte, new Map(), rows, {}),
  );
  return rows.length;
}
