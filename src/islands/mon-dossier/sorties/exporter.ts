/** Makes the document of a folder; loaded when one is asked for, and with it the library that writes it. */
import type { DocumentDossier } from '../../../lib/dossier/document.ts';
import { nomFichier, type FormatDossier, type SortieDossier } from '../../../lib/dossier/noms.ts';
import { layNote } from '../../../lib/dossier/note-conseil.ts';
import { layDocument, type PieceDeDocument } from '../../../lib/dossier/pieces.ts';
import { jourSur } from '../../../lib/texte/horloge.ts';
import { setTypographie } from '../../../lib/texte/typographie.ts';
import { download } from '../../commun/download.ts';
import { localDay } from '../../commun/jour.ts';
import { orNewVersion } from '../../commun/nouvelle-version.ts';

type Writer = (pieces: PieceDeDocument[], meta: { titre: string; site: string }) => Promise<Blob>;

const WRITERS: Record<FormatDossier, () => Promise<Writer>> = {
  docx: async () => (await orNewVersion(import('../../commun/documents/docx.ts'))).writeDocx,
  odt: async () => (await orNewVersion(import('../../commun/documents/odt.ts'))).writeOdt,
};

/** Gives the document to the reader; the page says the name of the site and the day of its contents. */
export async function giveDocument(
  sortie: SortieDossier,
  document: DocumentDossier,
  { site = '', independance = '', miseAJour = '' }: DOMStringMap,
): Promise<void> {
  const adresse = new URL('/dossier/', location.origin).href;
  const date = jourSur(localDay(new Date()), miseAJour).jour;
  const contexte = { site, independance, adresse, date, miseAJour };
  const isNote = sortie === 'note';
  const format = isNote ? 'docx' : sortie;
  const write = await WRITERS[format]();
  const titre = isNote ? `Note au conseil : ${document.titre}` : document.titre;
  const pieces = isNote ? layNote(document, contexte) : layDocument(document, contexte);
  download(await write(pieces, { titre: setTypographie(titre), site }), nomFichier(titre, format));
}
