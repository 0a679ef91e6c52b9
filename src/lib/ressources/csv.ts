/** The resources as a table for spreadsheets: exactly what the page shows. */
import { toCsvText, type Cellule } from '../texte/csv.ts';
import type { FicheRessource } from './fiche.ts';

const COLONNES: [string, (ressource: FicheRessource) => Cellule][] = [
  ['Titre', (r) => r.titre],
  ['Sorte', (r) => r.type.nom],
  ['Auteur', (r) => r.auteur],
  ['Date', (r) => r.date],
  ['Lien', (r) => r.url ?? 'lien absent de la source'],
  ['Réserve', (r) => r.urlNote],
  ['Utilité', (r) => r.utilite],
  ['Axes', (r) => names(r.axes)],
  ['Leviers', (r) => names(r.leviers)],
  ['Publics', (r) => names(r.publics)],
  ['Citée par', (r) => names(r.citePar)],
  ['Valable', (r) => r.lieu ?? 'partout'],
  ['Identifiant', (r) => r.id],
];

function names(items: { nom: string }[]): string {
  return items.map(({ nom }) => nom).join(' | ');
}

export function toRessourcesCsv(ressources: FicheRessource[]): string {
  return toCsvText([
    COLONNES.map(([name]) => name),
    ...ressources.map((ressource) => COLONNES.map(([, read]) => read(ressource))),
  ]);
}
