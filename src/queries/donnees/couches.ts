/** The layers of the map as one dataset of the catalogue: files that are computed, from the tables that it names. */
import { EN_FRANCAIS } from '../../lib/donnees/complements.ts';
import type { JeuDeDonnees } from '../../lib/donnees/dcat.ts';
import { formatOf } from '../../lib/donnees/formats.ts';
import { readEdition } from '../../reference/edition.ts';
import { allCouches } from '../couches.ts';
import type { JeuPublie } from './jeux.ts';

const FORMATS = ['csv', 'geojson', 'json', 'svg'] as const;

/** Every layer in every format; the layers change when one of the datasets does. */
export async function jeuDesCouches(jeux: readonly JeuPublie[]): Promise<JeuDeDonnees> {
  const couches = await allCouches();
  const modifieLe =
    jeux
      .map((jeu) => jeu.modifieLe)
      .sort()
      .at(-1) ?? readEdition().miseAJour;
  return {
    id: 'couches',
    page: '/carte/',
    modifieLe,
    estCoupe: true,
    origine: {
      titre: 'Les couches de la carte',
      producteur: 'Atlas des solidarités',
      urlPage: 'non renseigné',
      urlFichier: 'non renseigné',
      licence: 'celle de chaque source ; chaque couche nomme la sienne',
      millesime: 'celui de chaque source',
      publieLe: modifieLe,
      consulteLe: modifieLe,
      perimetre: `Une valeur par territoire, ses classes et sa source : ${couches.map(({ court }) => court.toLowerCase()).join(', ')}.`,
      citation: 'Atlas des solidarités, couches de la carte.',
      traitement: 'Calculées d’après les autres jeux de ce catalogue ; chaque couche dit comment.',
    },
    distributions: couches.flatMap(({ id, titre }) =>
      FORMATS.map((format) => {
        const href = `/donnees/cartes/${id}.${format}`;
        return {
          titre: `${titre} (${formatOf(href).usage})`,
          href,
          ...(format === 'csv' ? { note: EN_FRANCAIS } : {}),
        };
      }),
    ),
  };
}
