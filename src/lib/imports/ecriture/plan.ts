/** The files that an import writes: rows, new bearers, the document, how the file was read. */
import { NON_RENSEIGNE } from '../../../schemas/champs.ts';
import { LIEN_ABSENT } from '../../../schemas/ressource.ts';
import { ecrireCorrespondance, type Correspondance, type Provenance } from '../correspondance/fichier.ts';
import type { LigneExaminee } from '../examen.ts';
import type { LigneDeTable } from '../lignes/projet.ts';
import { completerTable, ecrireTable } from './tables.ts';

export interface PlanImport {
  /** The text of each file by its path from data/. */
  fichiers: Map<string, string>;
  ajouts: number;
  changements: number;
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

/** `nom`: that of the import, which names its files. */
export function preparer(
  lignes: readonly LigneExaminee[],
  correspondance: Correspondance,
  nom: string,
  tables: Tables,
): PlanImport {
  const { jeu } = correspondance;
  const defauts = jeu === 'projets' ? SUIVI : {};
  const changes = lignes.filter(({ change }) => change !== undefined);
  const ajouts = lignes
    .filter(({ change }) => change === undefined)
    .flatMap(({ valeurs }) => (valeurs ? [valeurs] : []));
  const fichiers = new Map<string, string>();
  const propre = `${jeu}/${nom}.csv`;
  const parFichier = Map.groupBy(changes, ({ change = '' }) => tables.fichierDe.get(change) ?? propre);
  for (const path of new Set([...parFichier.keys(), ...(ajouts.length > 0 ? [propre] : [])])) {
    const par = new Map(
      (parFichier.get(path) ?? []).flatMap(({ change = '', valeurs }) =>
        valeurs ? [[change, valeurs] as const] : [],
      ),
    );
    const own = path === propre ? ajouts : [];
    const texte = tables.textes.get(path);
    fichiers.set(
      path,
      texte === undefined ? ecrireTable(tables.colonnes[jeu], own) : completerTable(texte, par, own, defauts),
    );
  }
  const porteurs = ajouterPorteurs(lignes, nom, tables, fichiers);
  if (fichiers.size > 0) ajouterDocument(correspondance, nom, tables, fichiers);
  fichiers.set(`${jeu}/imports/${nom}.yaml`, ecrireCorrespondance(correspondance));
  return { fichiers, ajouts: ajouts.length, changements: changes.length, porteurs };
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

export const idDeDocument = (nom: string) => `import-${nom}`;

/** The file itself, as a document of ours: the rows name it as their source. */
function ajouterDocument(
  { provenance, fichier }: Correspondance,
  nom: string,
  { textes }: Tables,
  fichiers: Map<string, string>,
): void {
  const path = 'ressources/ressources.csv';
  const texte = textes.get(path) ?? '';
  const id = idDeDocument(nom);
  const isThere = texte.split('\n').some((ligne) => ligne.startsWith(`${id},`));
  if (!provenance) throw new Error('La provenance manque : elle est demandée avant d’écrire.');
  if (isThere) return;
  fichiers.set(path, completerTable(texte, new Map(), [toDocument(id, fichier, provenance)], {}));
}

function toDocument(
  id: string,
  fichier: string,
  { donnePar, recuLe, licence, titre }: Provenance,
): LigneDeTable {
  return {
    id,
    titre: titre ?? `Tableau « ${fichier} »`,
    type: 'tableau',
    auteur: donnePar,
    date: recuLe,
    url: LIEN_ABSENT,
    urlNote: `Licence : ${licence}.`,
    adresse: '',
    adresseNote: '',
    place: '',
    sansLien: `Ce tableau a été remis à l’Atlas et n’est publié nulle part que nous sachions. Demandez-le à son auteur : ${donnePar}.`,
    axes: '',
    leviers: '',
    publics: '',
    citePar: '',
    utilite: 'Le tableau d’où viennent les actions que l’Atlas en a importées, ligne par ligne.',
  };
}
