import type { DocumentDossier } from '../../../lib/dossier/document.ts';
import type { Dossier } from '../../../lib/dossier/dossier.ts';
import type { SortieDossier } from '../../../lib/dossier/noms.ts';
import { MAX_ADRESSE, writeShare } from '../../../lib/dossier/partage.ts';
import { setTypographie } from '../../../lib/texte/typographie.ts';
import { orNewVersion, unlessNewVersion } from '../../commun/nouvelle-version.ts';
import { part } from '../../commun/part.ts';

export const isSortie = (action: string): action is SortieDossier =>
  action === 'docx' || action === 'odt' || action === 'note';

/** Makes the document and gives it to the reader, with what the page says of the site. Returns what to say. */
export async function exportDocument(
  format: SortieDossier,
  reading: Promise<DocumentDossier>,
  page: DOMStringMap,
): Promise<string> {
  try {
    const { giveDocument } = await orNewVersion(import('./exporter.ts'));
    await giveDocument(format, await reading, page);
    return 'Document prêt : il est dans vos téléchargements.';
  } catch {
    return unlessNewVersion(
      'Le document n’a pas pu être fait. Vérifiez la connexion, puis pressez le bouton encore une fois.',
    );
  }
}

/** The address that shares the folder, or why it is too long. */
export function showShare(root: HTMLElement, dossier: Dossier) {
  const withNotes = root.querySelector<HTMLInputElement>('[name="notes"]')?.checked ?? false;
  const field = part(root, 'adresse', HTMLInputElement);
  const address = `${location.origin}${location.pathname}#${writeShare(dossier, withNotes)}`;
  const isTooLong = address.length > MAX_ADRESSE;
  field.value = isTooLong ? '' : address;
  field.disabled = isTooLong;
  const length = `${address.length} caractères sur ${MAX_ADRESSE} possibles.`;
  part(root, 'longueur').textContent = setTypographie(
    isTooLong
      ? `L’adresse serait trop longue : ${length} Au-delà, des messageries la coupent. Raccourcissez vos commentaires, partagez sans eux ou retirez des éléments.`
      : length,
  );
  const copy = root.querySelector<HTMLButtonElement>('[data-action="copier"]');
  if (copy) copy.disabled = isTooLong;
}

/** Says what happened; where the browser refuses, the address is selected, ready for the keyboard. */
export async function copyShare(root: HTMLElement): Promise<string> {
  const field = part(root, 'adresse', HTMLInputElement);
  try {
    await navigator.clipboard.writeText(field.value);
    return 'Adresse copiée.';
  } catch {
    field.select();
    return 'Votre navigateur refuse de copier : l’adresse est sélectionnée, copiez-la au clavier.';
  }
}
