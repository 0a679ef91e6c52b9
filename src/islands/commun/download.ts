/** Gives the reader a file made in the page. */
export function download(file: Blob, name: string) {
  const address = URL.createObjectURL(file);
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  URL.revokeObjectURL(address);
}

/** Milliseconds that a screen reader needs to see that a region was emptied. */
const ENCORE = 150;

/** Says in a live region that a file was handed over, as many times as one is. */
export function sayTaken(room: Element): void {
  room.textContent = '';
  setTimeout(() => (room.textContent = 'Le fichier est dans vos téléchargements.'), ENCORE);
}
