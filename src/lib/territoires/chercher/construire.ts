/** Makes, at build, all the files of the territory field: see format.ts. */
import { buildAutour } from '../situer/construire.ts';
import type { Seed } from '../../contours/seeds.ts';
import type { Epci, Referentiel, SourceRows } from '../referentiel.ts';
import { requireCode } from '../code.ts';
import { fileByStart } from './classer.ts';
import { packCommunes } from './colonnes.ts';
import {
  BASE,
  codeStart,
  finOf,
  pathOfCodes,
  pathOfDebut,
  pathOfFin,
  pathOfSiren,
  poidsOf,
  sirenStart,
  type FichierBase,
  type LigneAutreNom,
  type LigneCommune,
  type LigneSiren,
} from './format.ts';
import { packGroupements, type Groupement } from './groupements.ts';
import { lignesOf, type CommuneSource } from './lignes.ts';
import { motsDeClassement, motsOf } from './mots.ts';
import { packDebuts } from './suites.ts';

/** The communes that a slip in their first letters must not hide: known to many, read only when nothing else is found. */
const GRANDE = poidsOf(10_000);
/** The best known saints answer to « saint » alone; the others to the word that follows. */
const SAINTS = 60;

interface Sources {
  rows: Pick<SourceRows, 'communes' | 'departements'>;
  referentiel: Referentiel;
  autresNoms: LigneAutreNom[];
  /** The boxes of the communes, for positions. */
  seeds: Seed[];
}

/** Every file by its path under /donnees/lieux/, without « .json ». */
export function buildFichiers({ rows, referentiel, autresNoms, seeds }: Sources): Map<string, unknown> {
  const epci = [...referentiel.epci.values()].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  const rangs = new Map(epci.map(({ code }, rang) => [code, rang]));
  const communes = lignesOf(rows.communes, referentiel, rangs, autresNoms);
  const noms = fileNames(communes);
  const codes = fileCodes(communes);
  const grandes = fileLarge(communes);
  const base: FichierBase = {
    ...placesOf(referentiel, rows),
    epci: packGroupements(epci.map(toGroupement)),
    autresNoms: autresNoms.filter(([, , territoire]) => requireCode(territoire).niveau !== 'commune'),
    debuts: packDebuts([...noms.keys()]),
    fins: packDebuts(grandes.map(([fin]) => fin)),
    codes: packDebuts(codes.map(([start]) => start)),
  };
  return new Map<string, unknown>([
    [BASE, base],
    ...[...noms].map(([debut, lignes]) => [pathOfDebut(debut), packCommunes(lignes)] as const),
    ...grandes.map(([fin, lignes]) => [pathOfFin(fin), packCommunes(lignes)] as const),
    ...codes.map(([start, lignes]) => [pathOfCodes(start), packCommunes(lignes)] as const),
    ...fileSirens(communes),
    ...buildAutour(
      communes.map(({ ligne }) => ligne).filter(([, , , , , nature]) => nature === undefined),
      seeds,
    ),
  ]);
}

/** The rows of the regions, the departments and the overseas collectivities. */
function placesOf(referentiel: Referentiel, { departements }: Sources['rows']) {
  const populations = countPopulations(referentiel);
  const poids = (key: string) => poidsOf(populations.get(key) ?? 0);
  const places: Pick<FichierBase, 'regions' | 'departements' | 'collectivites'> = {
    regions: [...referentiel.regions.values()].map(({ code, nom }) => [code, nom, poids(code)]),
    departements: [...referentiel.departements.values()].map(({ code, nom, region }) => [
      code,
      nom,
      region,
      poids(`d${code}`),
    ]),
    collectivites: departements.filter(({ zone }) => zone === 'com').map(({ code, nom }) => [code, nom]),
  };
  return places;
}

const toGroupement = ({ nom, code, departements: [departement = ''], population }: Epci): Groupement => ({
  nom,
  code,
  departement,
  poids: poidsOf(population),
});

function countPopulations({ communes }: Referentiel): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { departement, region, population } of communes.values()) {
    for (const key of [region, `d${departement}`]) counts.set(key, (counts.get(key) ?? 0) + population);
  }
  return counts;
}

function fileNames(communes: CommuneSource[]): Map<string, LigneCommune[]> {
  const items = communes.map(({ ligne }) => {
    const tous = motsOf(ligne[0]);
    const mots = motsDeClassement(tous);
    // « M'Tsangamouji » is also typed in one word.
    const joined = mots[0]?.length === 1 && mots.length > 1 ? [mots.join('')] : [];
    return { mots: [...mots, ...joined], tous, poids: ligne[4], item: ligne };
  });
  const saints = items.filter(({ tous }) => tous.some((mot) => mot === 'saint' || mot === 'sainte'));
  for (const item of saints.sort((a, b) => b.poids - a.poids).slice(0, SAINTS)) {
    item.mots.push('saint', 'sainte');
  }
  return fileByStart(items);
}

/** The large communes by the ends of their words. */
function fileLarge(communes: CommuneSource[]): [string, LigneCommune[]][] {
  const large = communes.filter(({ ligne: [, , , , poids] }) => poids >= GRANDE);
  return group(large, ({ ligne: [nom] }) =>
    motsDeClassement(motsOf(nom))
      .filter((mot) => mot.length > 2)
      .map(finOf),
  ).map(([fin, found]) => [fin, found.map(({ ligne }) => ligne)]);
}

/** Today's communes by the beginnings of their postcodes and of their INSEE codes, old codes too. */
function fileCodes(communes: CommuneSource[]): [string, LigneCommune[]][] {
  return group(communes, ({ ligne: [, code, postaux, , , nature, , ancien] }) =>
    [code, ancien ?? '', ...(nature && nature !== 'm' ? [] : postaux.split(' '))]
      .filter(Boolean)
      .map(codeStart),
  ).map(([start, found]) => [start, found.map(({ ligne }) => ligne)]);
}

/** The INSEE code of each SIREN number: the file of that code then gives the commune. */
function fileSirens(communes: CommuneSource[]): [string, LigneSiren[]][] {
  return group(communes, ({ siren }) => (siren ? [pathOfSiren(sirenStart(siren))] : [])).map(
    ([path, found]) => [path, found.map(({ ligne, siren }) => [siren ?? '', ligne[1]])],
  );
}

function group<T>(items: T[], keysOf: (item: T) => string[]): [string, T[]][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const key of new Set(keysOf(item))) groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return [...groups];
}

const keyOf = ({ code, departements: [departement = ''] }: Epci) => `${departement} ${code}`;
