/** The files that readers take away: each has one address and one name, wherever it is offered. */

/** The attributes of a link to a file: its address, and the name under which it is kept. */
interface LienFichier {
  href: string;
  download: string;
}

/** The whole file; what filters keep of it bears the same name: « projets.csv ». */
export function fichierOf(fichier: 'projets' | 'ressources', format: string): LienFichier {
  const download = `${fichier}.${format}`;
  return { href: `/donnees/${download}`, download };
}

/** A layer of the map, as values, outlines, drawing or picture: « carte-contrats.svg ». */
export function fichierCouche(id: string, format: string): LienFichier {
  return { href: `/donnees/cartes/${id}.${format}`, download: `carte-${id}.${format}` };
}
