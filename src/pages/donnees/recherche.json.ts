import type { APIRoute } from 'astro';
import { getCollection, type CollectionEntry } from 'astro:content';
import { compareNoms, formatDate } from '../../lib/texte/format.ts';
import { libellesRessource } from '../../lib/texte/libelles.ts';
import type { FicheRecherche, FichierRecherche } from '../../lib/recherche/fiches.ts';
import { allAxes } from '../../queries/entries.ts';
import { pagesCitees } from '../../queries/mots.ts';

const ficheOfSigle = ({ id, data }: CollectionEntry<'sigles'>): FicheRecherche => ({
  url: `/glossaire/#${id}`,
  titre: data.developpe ? `${data.sigle} : ${data.developpe}` : data.sigle,
  genre: 'Glossaire',
  axes: [],
  texte: data.definition,
});

function ficheOfRessource(
  { id, data }: CollectionEntry<'ressources'>,
  shortNames: ReadonlyMap<string, string>,
): FicheRecherche {
  const date = data.date.startsWith('non') ? '' : `, ${formatDate(data.date)}`;
  return {
    url: `/ressources/#${id}`,
    titre: data.titre,
    genre: 'Ressource',
    axes: data.axes.flatMap((axe) => shortNames.get(axe) ?? []),
    texte: `${data.utilite} ${libellesRessource[data.type]}, ${data.auteur}${date}.`,
  };
}

const rubrique = (url: string, titre: string, texte: string): FicheRecherche => ({
  url,
  titre,
  genre: 'Rubrique',
  axes: [],
  texte,
});

/** The acronyms, and the entries of the two long pages, for the search index (src/tools/search/pages.ts). */
export const GET: APIRoute = async () => {
  const [sigles, ressources, axes] = await Promise.all([
    getCollection('sigles'),
    getCollection('ressources'),
    allAxes(),
  ]);
  const shortNames = new Map(axes.map(({ id, data }) => [id, data.court]));
  const fiches = [
    rubrique('/glossaire/', 'Glossaire', `${sigles.length} sigles et mots de métier, expliqués simplement.`),
    rubrique(
      '/ressources/',
      'Ressources',
      `${ressources.length} textes, rapports, guides, sites et outils, avec une phrase sur leur utilité.`,
    ),
    ...sigles.map(ficheOfSigle),
    ...ressources.map((ressource) => ficheOfRessource(ressource, shortNames)),
  ];
  const body: FichierRecherche = {
    sigles: sigles
      .map(({ data }): [string, string] => [data.sigle, data.developpe])
      .sort(([a], [b]) => compareNoms(a, b)),
    citees: await pagesCitees(),
    fiches: fiches.sort((a, b) => (a.url < b.url ? -1 : 1)),
  };
  return Response.json(body);
};
