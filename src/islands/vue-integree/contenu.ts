/** What a frame shows: a title, a body, a link to the page that says the rest. */
export interface Contenu {
  titre: string;
  corps: (Node | string)[];
  suite: { href: string; texte: string };
}

/** The code of a territory that nothing answers for. */
export const TERRITOIRE_INCONNU: Contenu = {
  titre: 'Territoire inconnu',
  corps: [
    'Le code demandé n’est pas celui d’une intercommunalité, d’un département ou d’une région. Il s’écrit epci:200017341, departement:34 ou region:76.',
  ],
  suite: { href: '/territoires/', texte: 'Tous les territoires' },
};
