/** Reading a file of outlines, from a path or an address, gzipped or not: whatever is wrong with it is a fault in words. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Faute } from '../../lib/contenu/faute.ts';

/** Seconds before an address that does not answer is given up. */
const PATIENCE = 120;
/** Official outlines of the whole country, at their finest, are half of that: bytes. */
const OCTETS = 800_000_000;

export const isAddress = (fichier: string): boolean => /^https?:\/\//.test(fichier);

/** `most`: bytes that a gzipped file may unfold to. */
export async function readSource(
  fichier: string,
  most = OCTETS,
): Promise<{ contenu: unknown } | { faute: Faute }> {
  const refuse = (probleme: string, remede: string) => ({ faute: { fichier, probleme, remede } });
  let bytes: Buffer;
  try {
    bytes = isAddress(fichier) ? await download(fichier) : readFileSync(fichier);
  } catch (error) {
    return refuse(`illisible (${sayWhy(error)})`, 'vérifiez le chemin ou l’adresse');
  }
  try {
    if (bytes[0] === 0x1f && bytes[1] === 0x8b) bytes = gunzipSync(bytes, { maxOutputLength: most });
  } catch (error) {
    return isTooBig(error)
      ? refuse(
          `déplié, ce fichier dépasserait ${most / 1_000_000} Mo`,
          'vérifiez sa provenance : aucun fichier de contours n’est si gros',
        )
      : refuse('le fichier compressé est abîmé', 'vérifiez que le téléchargement est complet');
  }
  return parse(bytes, refuse);
}

function parse(
  bytes: Buffer,
  refuse: (probleme: string, remede: string) => { faute: Faute },
): { contenu: unknown } | { faute: Faute } {
  // Without its byte order mark, which some software writes.
  const content = new TextDecoder().decode(bytes);
  try {
    return { contenu: JSON.parse(content) };
  } catch {
    return content.trimStart().startsWith('<')
      ? refuse('une page HTML, non du JSON', 'donnez l’adresse du fichier lui-même, non celle de sa page')
      : refuse(
          'ce n’est pas du JSON',
          'vérifiez que le téléchargement est complet et que le fichier est un GeoJSON',
        );
  }
}

async function download(address: string): Promise<Buffer> {
  const response = await fetch(address, { signal: AbortSignal.timeout(PATIENCE * 1000) });
  if (!response.ok) throw new Error(`réponse ${response.status} du serveur`);
  return Buffer.from(await response.arrayBuffer());
}

const codeOf = (error: unknown) => (error instanceof Error && 'code' in error ? error.code : undefined);
const isTooBig = (error: unknown) => codeOf(error) === 'ERR_BUFFER_TOO_LARGE';

const MOTS: ReadonlyMap<unknown, string> = new Map([
  ['ENOENT', 'ce fichier n’existe pas'],
  ['EISDIR', 'c’est un dossier'],
  ['EACCES', 'le droit de le lire manque'],
]);

const sayWhy = (error: unknown): string =>
  MOTS.get(codeOf(error)) ?? (error instanceof Error ? error.message : String(error));
