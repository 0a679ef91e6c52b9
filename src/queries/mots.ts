/** What people say for what pages write, and what is named by its number, for the search and the lists. */
import { getCollection } from 'astro:content';
import { ligneOfCompte, lignesOfNumeros } from '../lib/mots/numeros.ts';
import type { LigneSynonyme } from '../lib/mots/synonymes.ts';
import { isOutsideEdition } from './edition.ts';
import { allAxes, allLeviers, allMesures } from './entries.ts';
import { allEtapes } from './methode.ts';

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
    ...synonymes.map(({ data: { expression, mots, pages } }): LigneSynonyme => [
      expression,
      mots.join('|'),
      pages.filter((page) => !isOutside?.(page)).join('|'),
    ]),
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
