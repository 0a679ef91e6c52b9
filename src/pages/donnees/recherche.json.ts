import type { APIRoute } from 'astro';
import { getCollection } from 'astro:content';
import { compareNoms, formatDate } from '../../lib/texte/format.ts';
import { libellesRessource } from '../../lib/texte/libelles.ts';
import type { FicheRecherche, FichierRecherche } from '../../lib/recherche/fiches.ts';
import { allAxes } from '../../queries/entries.ts';

/** The acronyms, and the entries of the two long pages, for the search index (src/tools/search/pages.ts). */
export const GET: APIRoute = async () => {
  const [sigles, ressources, axes] = await Promise.all([
    getCollection('sigles'),
    getCollection('ressources'),
    allAxes(),
  ]);
  const shortNames = new Map(axes.map(({ id, data }) => [id, data.court]));
  const glossaire = sigles.map(({ id, data }): FicheRecherche => ({
    url: `/glossaire/#${id}`,
    titre: data.developpe ? `${data.sigle} : ${data.developpe}` : data.sigle,
    genre: 'Glossaire',
    axes: [],
    texte: data.definition,
  }));
  const documents = ressources.map(({ id, data }): FicheRecherche => ({
    url: `/ressources/#${id}`,
    titre: data.titre,
    genre: 'Ressource',
    axes: data.axes.flatMap((axe) => shortNames.get(axe) ?? []),
    texte: [
      data.utilite,
      `${libellesRessource[data.type]}, ${data.auteur}${data.date.startsWith('non') ? '' : `, ${formatDate(data.date)}`}.`,
    ].join(' '),
  }));
  const rubriques: FicheRecherche[] = [
    {
      url: '/glossaire/',
      titre: 'Glossaire',
      genre: 'Rubrique',
      axes: [],
      texte: `${sigles.length} sigles et mots de métier, expliqués simplement.`,
    },
    {
      url: '/ressources/',
      titre: 'Ressources',
      genre: 'Rubrique',
      axes: [],
      texte: `${ressources.length} textes, rapports, guides, sites et outils, avec une phrase sur leur utilité.`,
    },
  ];
  const body: FichierRecherche = {
    sigles: sigles
      .map(({ data }): [string, string] => [data.sigle, data.developpe])
      .sort(([a], [b]) => compareNoms(a, b)),
    fiches: [...rubriques, ...glossaire, ...documents].sort((a, b) => (a.url < b.url ? -1 : 1)),
  };
  return Response.json(body);
};
