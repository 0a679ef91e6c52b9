/** The file itself, as a document of ours: the rows name it as their source. */
import { LIEN_ABSENT } from '../../../schemas/ressource.ts';
import type { Correspondance, Provenance } from '../correspondance/fichier.ts';
import { idDeDocument } from '../../ressources/recus.ts';
import type { LigneDeTable } from '../lignes/projet.ts';
import { completerTable } from './tables.ts';

export const CHEMIN_DES_DOCUMENTS = 'ressources/ressources.csv';

/** The table of documents with this one, as it is now known: a newer version has another date. */
export function completerDocuments(
  texte: string,
  nom: string,
  { provenance, fichier }: Correspondance,
): string {
  if (!provenance) throw new Error('La provenance manque : elle est demandée avant d’écrire.');
  const id = idDeDocument(nom);
  const document = toDocument(id, fichier, provenance);
  if (!hasDocument(texte, nom)) return completerTable(texte, new Map(), [document], {});
  // The rest may have been completed by hand since.
  const { titre = '', date = '', urlNote = '' } = document;
  const neuf: LigneDeTable = { date, urlNote, ...(provenance.titre === undefined ? {} : { titre }) };
  return completerTable(texte, new Map([[id, neuf]]), [], {});
}

export const hasDocument = (texte: string, nom: string) =>
  texte.split('\n').some((ligne) => ligne.startsWith(`${idDeDocument(nom)},`));

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
