/** What people say for what pages write, and what is named by its number, for the search and the lists. */
import { getCollection, type CollectionEntry } from 'astro:content';
import { ligneOfCompte, lignesOfNumeros } from '../lib/mots/numeros.ts';
import type { ChiffreDit, LigneSynonyme } from '../lib/mots/synonymes.ts';
import { creditOfChiffre } from '../lib/ressources/attribution.ts';
import { formatValeur } from '../lib/texte/euros.ts';
import { isOutsideEdition } from './edition.ts';
import { allAxes, allLeviers, allMesures, requireEntry } from './entries.ts';
import { allEtapes } from './methode.ts';

async function sayChiffre(id: string): Promise<ChiffreDit> {
  const { data } = await requireEntry('chiffres', id);
  const { data: ressource } = await requireEntry('ressources', data.source);
  const valeur = formatValeur(data.valeur, data.unite);
  return [valeur, data.libelle, creditOfChiffre(data, ressource), `/ressources/#${data.source}`];
}

async function sayLigne(
  { expression, mots, chiffres }: CollectionEntry<'synonymes'>['data'],
  pages: string[],
): Promise<LigneSynonyme> {
  const words: [string, string, string] = [expression, mots.join('|'), pages.join('|')];
  return chiffres.length > 0 ? [...words, await Promise.all(chiffres.map(sayChiffre))] : words;
}

export async function lignesOfSynonymes(): Promise<LigneSynonyme[]> {
  const [isOutside, synonymes, axes, leviers, mesures, etapes] = await Promise.all([
    isOutsideEdition(),
    getCollection('synonymes'),
    allAxes(),
    allLeviers(),
    allMesures(),
    allEtapes(),
  ]);
  const pagesOf = (dossier: string, entries: { id: string; data: { numero: number | string } }[]) =>
    entries.map(({ id, data }) => ({ numero: data.numero, page: `/${dossier}/${id}/` }));
  return [
    ...(await Promise.all(
      synonymes.map(({ data }) =>
        sayLigne(
          data,
          data.pages.filter((page) => !isOutside?.(page)),
        ),
      ),
    )),
    // « T » and « O » are letters of their mark: on its own, a letter names nothing.
    ...lignesOfNumeros(
      'axe',
      pagesOf('axes', axes).filter(({ numero }) => /\d/.test(`${numero}`)),
    ),
    ligneOfCompte('leviers', leviers, '/leviers/'),
    ligneOfCompte('mesures', mesures, '/mesures/'),
    ...lignesOfNumeros('levier', pagesOf('leviers', leviers)),
    ...lignesOfNumeros('mesure', pagesOf('mesures', mesures)),
    ...lignesOfNumeros(
      'étape',
      etapes.map(({ id, data }) => ({ numero: data.ordre, page: `/methode/#${id}` })),
    ),
  ];
}

/** The addresses that these lines lead to, each once. */
export async function pagesCitees(): Promise<string[]> {
  const lignes = await lignesOfSynonymes();
  return [...new Set(lignes.flatMap(([, , pages]) => pages.split('|').filter(Boolean)))].sort();
}
