import type { DocumentDossier } from '../../../lib/dossier/document.ts';
import type { Dossier } from '../../../lib/dossier/dossier.ts';
import { MAX_ADRESSE, writeShare } from '../../../lib/dossier/partage.ts';
import { layDocument, type Contexte } from '../../../lib/dossier/pieces.ts';
import { fold } from '../../../lib/texte/format.ts';
import { setTypographie } from '../../../lib/texte/typographie.ts';
import { download } from '../../commun/download.ts';
import { partOf } from './parties.ts';

export type Format = 'docx' | 'odt';

/** Makes the document and gives it to the reader. The library that writes it comes only now. */
export async function exportDocument(format: Format, document: DocumentDossier, contexte: Contexte) {
  const pieces = layDocument(document, contexte);
  const meta = { titre: setTypographie(document.titre), site: contexte.site };
  const file =
    format === 'docx'
      ? await (await import('./docx.ts')).writeDocx(pieces, meta)
      : await (await import('./odt.ts')).writeOdt(pieces, meta);
  const name = fold(document.titre)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-|-$/g, '');
  download(file, `${name || 'dossier'}.${format}`);
}

/** The address that shares the folder, or why it is too long. */
export function showShare(root: HTMLElement, dossier: Dossier) {
  const withNotes = root.querySelector<HTMLInputElement>('[name="notes"]')?.checked ?? false;
  const field = partOf<HTMLInputElement>(root, 'adresse');
  const address = `${location.origin}${location.pathname}#${writeShare(dossier, withNotes)}`;
  const isTooLong = address.length > MAX_ADRESSE;
  field.value = isTooLong ? '' : address;
  field.disabled = isTooLong;
  const length = `${address.length} caractères sur ${MAX_ADRESSE} possibles.`;
  partOf(root, 'longueur').textContent = setTypographie(
    isTooLong
      ? `L’adresse serait trop longue : ${length} Au-delà, des messageries la coupent. Raccourcissez vos commentaires, partagez sans eux ou retirez des éléments.`
      : length,
  );
  const copy = root.querySelector<HTMLButtonElement>('[data-action="copier"]');
  if (copy) copy.disabled = isTooLong;
}

/** Says what happened; where the browser refuses, the address is selected, ready for the keyboard. */
export async function copyShare(root: HTMLElement): Promise<string> {
  const field = partOf<HTMLInputElement>(root, 'adresse');
  try {
    await navigator.clipboard.writeText(field.value);
    return 'Adresse copiée.';
  } catch {
    field.select();
    return 'Votre navigateur refuse de copier : l’adresse est sélectionnée, copiez-la au clavier.';
  }
}
