import { countMots, readLexique, writeLexique, type Lexique } from '../../../src/lib/recherche/lexique.ts';
import type { Paire } from '../../../src/lib/recherche/sigles.ts';

export const paires: Paire[] = [
  ['CCAS', 'centre communal d’action sociale'],
  ['CLS', 'contrat local des solidarités, ou contrat local de santé'],
  ['Aller-vers', ''],
];

/** A small site: five pages. */
export const exemple: Lexique = readLexique(
  writeLexique(
    countMots([
      'Un emploi, des emplois : l’emploi pour tous dans le pays',
      'Le cœur de la petite enfance, au CCAS. Une loi et des lois',
      'La petite enfance à Lodève. Le centre communal d’action sociale',
      'Des travaux : le travail et l’emploi. La mobilité dans le Pays',
      'Aller-vers : la mobilité des personnes',
    ]),
    paires,
  ),
);
