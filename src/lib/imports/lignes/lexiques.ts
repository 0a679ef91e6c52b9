/** The controlled lists of the Atlas, under the words of the site and those of the offices. */
import type { MotsImport } from '../../../schemas/imports.ts';
import { makeLexique } from './listes.ts';
import type { LigneDeTable } from './projet.ts';

interface ListesDeLAtlas {
  axes: readonly LigneDeTable[];
  publics: readonly LigneDeTable[];
  mots: readonly Pick<MotsImport, 'liste' | 'valeur' | 'mots'>[];
}

const STATUTS = ['prevu', 'en-cours', 'acheve', 'abandonne'];

export function makeLexiques({ axes, publics, mots }: ListesDeLAtlas) {
  return {
    axes: makeLexique(
      'axes',
      mots,
      axes.map(({ id = '', titre = '', court = '', numero = '' }) => ({
        id,
        noms: [titre, court, `${numero} ${court}`, `axe ${numero}`, `axe ${numero} ${court}`],
      })),
    ),
    publics: makeLexique(
      'publics',
      mots,
      publics.map(({ id = '', nom = '' }) => ({ id, noms: [nom] })),
    ),
    statuts: makeLexique(
      'statuts',
      mots,
      STATUTS.map((id) => ({ id, noms: [] })),
    ),
    contrats: makeLexique('contrats', mots),
    noms: {
      axes: new Map(axes.map(({ id = '', court = '', numero = '' }) => [id, `${numero} · ${court}`])),
      publics: new Map(publics.map(({ id = '', nom = '' }) => [id, nom])),
    },
  };
}
