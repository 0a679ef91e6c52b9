import {
  direProjetInconnu,
  direTerritoireInconnu,
  type EditionDuCadre,
} from '../../lib/integrer/inconnus.ts';

/** What a frame shows: a title, a body, a link to the page that says the rest. */
export interface Contenu {
  titre: string;
  corps: (Node | string)[];
  suite: { href: string; texte: string };
}

/** The code of a territory that nothing answers for, here. */
export function territoireInconnu(demande: string, edition: EditionDuCadre): Contenu {
  const { texte, ...dit } = direTerritoireInconnu(demande, edition);
  return { ...dit, corps: [texte] };
}

/** The name of a project that nothing answers for, here. */
export function projetInconnu(edition: EditionDuCadre): Contenu {
  const { texte, ...dit } = direProjetInconnu(edition);
  return { ...dit, corps: [texte] };
}
