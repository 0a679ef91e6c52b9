/** Files that carry exactly what is shown: words, not codes. */
import type { FeatureCollection, Point } from 'geojson';
import { formatCode } from '../territoires/code.ts';
import { decimalComma, toCsvText, type Cellule } from '../texte/csv.ts';
import { roundPosition } from '../carte/degres.ts';
import type { ProjetPublie } from './projet.ts';
import type { Cofinanceur } from './suivi.ts';

const COLONNES: [string, (projet: ProjetPublie, site: string) => Cellule][] = [
  ['Intitulé', (p) => p.titre],
  ['Résumé', (p) => p.resume],
  ['Sorte de projet', (p) => p.nature.nom],
  ['Porteur', (p) => p.porteur.nom],
  ['Sorte de porteur', (p) => p.typePorteur.nom],
  ['Axes', (p) => p.axes.map((axe) => `${axe.numero} ${axe.nom}`).join(' | ')],
  ['Publics', (p) => names(p.publics)],
  ['Ce que désigne le lieu', (p) => p.lieuDesigne],
  ['Territoires', (p) => names(p.lieux)],
  ['Codes des territoires', (p) => p.lieux.map(formatCode).join(' | ')],
  ['Territoire selon la source', (p) => p.territoireSource],
  ['Départements', (p) => names(p.departements)],
  ['Régions', (p) => names(p.regions)],
  ['Montant en euros', (p) => p.montantEuros],
  ['Note sur le montant', (p) => p.montantNote],
  ['Année', (p) => p.annee],
  ['Action de', (p) => p.cadre?.nom ?? ''],
  ['Pacte ou contrat', (p) => p.cadre?.de?.nom ?? ''],
  ['Statut', (p) => p.statut?.nom ?? ''],
  ['Avancement selon la source', (p) => p.avancement],
  ['Début', (p) => p.debut ?? ''],
  ['Fin', (p) => p.fin ?? ''],
  ['Part de l’État en euros', (p) => p.partEtatEuros],
  ['Cofinanceurs', (p) => p.cofinanceurs.map(writeCofinanceur).join(' | ')],
  ['Publié par la source le', (p) => p.publieLe ?? ''],
  ['Ligne de la source', (p) => p.sourceLigne],
  ['Page', (p, site) => new URL(`/projets/${p.id}/`, site).href],
];

/** As our own tables write it, so that the file may come back: « CAF = 8000 », its decimals with a comma like the others. */
const writeCofinanceur = ({ nom, euros }: Cofinanceur) =>
  euros === null ? nom : `${nom} = ${decimalComma(euros)}`;

function names(items: { nom: string }[]): string {
  return items.map(({ nom }) => nom).join(' | ');
}

/** The titles of the columns of a table of projects, in their order. */
export const COLONNES_PROJETS: readonly string[] = COLONNES.map(([name]) => name);

/** The projects as a table (see csv.ts), with the columns of these titles; `site` is the address that the links start with. */
export function toCsv(
  projets: ProjetPublie[],
  site: string,
  voulues: ReadonlySet<string> = new Set(COLONNES_PROJETS),
): string {
  const colonnes = COLONNES.filter(([name]) => voulues.has(name));
  return toCsvText([
    colonnes.map(([name]) => name),
    ...projets.map((projet) => colonnes.map(([, read]) => read(projet, site))),
  ]);
}

/** One point a place; degrees, WGS 84. Numbers stay numbers; null where the source gives none. */
export function toGeoJson(projets: ProjetPublie[], site: string): FeatureCollection<Point> {
  return {
    type: 'FeatureCollection',
    features: projets.flatMap((projet) =>
      projet.lieux.map((lieu) => ({
        type: 'Feature' as const,
        geometry: { type: 'Point' as const, coordinates: roundPosition(lieu.point) },
        properties: {
          ...Object.fromEntries(COLONNES.map(([name, read]) => [name, read(projet, site)])),
          Lieu: lieu.nom,
        },
      })),
    ),
  };
}
