/** One file of an archive, by its name: what the reader of workbooks keeps to itself. */

const [FIN, ENTREE] = [0x06054b50, 0x02014b50];
/** What stands before the name of a file, in the list at the end and before its content. */
const [TETE_DE_FIN, TETE_D_ENTREE, TETE_DE_FICHIER] = [22, 46, 30];
const DEFLATE = 8;

/** « » when the archive holds no such file, or is of a kind that its reader would have refused. */
export async function lirePartie(octets: Uint8Array, nom: string): Promise<string> {
  const vue = new DataView(octets.buffer, octets.byteOffset, octets.byteLength);
  const entree = trouverEntree(octets, vue, nom);
  if (entree === undefined) return '';
  const [methode, taille, place] = [
    vue.getUint16(entree + 10, true),
    vue.getUint32(entree + 20, true),
    vue.getUint32(entree + 42, true),
  ];
  const debut = place + TETE_DE_FICHIER + vue.getUint16(place + 26, true) + vue.getUint16(place + 28, true);
  const partie = new Blob([octets.slice(debut, debut + taille)]);
  if (methode !== DEFLATE) return partie.text();
  return new Response(partie.stream().pipeThrough(new DecompressionStream('deflate-raw'))).text();
}

function trouverEntree(octets: Uint8Array, vue: DataView, nom: string): number | undefined {
  let fin = octets.length - TETE_DE_FIN;
  while (fin >= 0 && vue.getUint32(fin, true) !== FIN) fin -= 1;
  if (fin < 0) return undefined;
  let entree = vue.getUint32(fin + 16, true);
  while (entree + TETE_D_ENTREE <= fin && vue.getUint32(entree, true) === ENTREE) {
    const longueur = vue.getUint16(entree + 28, true);
    const debut = entree + TETE_D_ENTREE;
    if (new TextDecoder().decode(octets.subarray(debut, debut + longueur)) === nom) return entree;
    entree = debut + longueur + vue.getUint16(entree + 30, true) + vue.getUint16(entree + 32, true);
  }
  return undefined;
}
