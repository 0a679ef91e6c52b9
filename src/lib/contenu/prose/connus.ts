/** What exists on the site, which prose may name: entries of collections, values of their fields, pages. */
import { folderOf, type Jeu } from '../validation.ts';
import { texteDe } from '../valeur.ts';

export class Connus {
  readonly #jeux: ReadonlyMap<string, Jeu>;
  /** Answers for « /leviers/10-mobilite/ ». */
  readonly hasPage: (adresse: string) => boolean;
  /** Answers for « /image.png », a file of public/. */
  readonly hasFile: (adresse: string) => boolean;

  constructor(jeux: readonly Jeu[], { hasPage, hasFile }: Pick<Connus, 'hasPage' | 'hasFile'>) {
    this.#jeux = new Map(jeux.map((jeu) => [jeu.nom, jeu]));
    this.hasPage = hasPage;
    this.hasFile = hasFile;
  }

  /** The ids of a collection; undefined when a part of it could not be read: nothing can then be said of an id. */
  ids(nom: string): string[] | undefined {
    const jeu = this.#jeux.get(nom);
    return jeu === undefined || jeu.incomplet ? undefined : jeu.entrees.map(({ id }) => id);
  }

  whereOf(nom: string): string {
    return folderOf(this.#jeux.get(nom));
  }

  /** The values that a field has in a collection, each once, or undefined likewise. */
  valeurs(nom: string, champ: string): string[] | undefined {
    const jeu = this.#jeux.get(nom);
    if (jeu === undefined || jeu.incomplet) return undefined;
    return [...new Set(jeu.entrees.map(({ valeurs }) => texteDe(valeurs[champ])))].filter(Boolean);
  }
}
