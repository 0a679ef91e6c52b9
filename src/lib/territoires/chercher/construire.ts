/** Makes, at build, all the files of the territory field: see format.ts. */
import { buildCarres } from '../situer/construire.ts';
import type { Seed } from '../../contours/seeds.ts';
import type { Epci, Referentiel, SourceRows } from '../referentiel.ts';
import type { AncienneCommune } from '../../../schemas/ancienne-commune.ts';
import type { Collectivite } from '../../../schemas/collectivite.ts';
import { anciennesOf } from './anciennes.ts';
import { requireCode } from '../code.ts';
import { fileByStart } from './classer.ts';
import { packCommunes } from './colonnes.ts';
import {
  backwards,
  BASE,
  codeStart,
  FINS,
  inseeInSiren,
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
import { motsDeClassement, motsDeLieu } from './mots.ts';
import { packDebuts } from './suites.ts';

/** The best known saints answer to « saint » alone; the others to the word that follows. */
const SAINTS = 60;

/** Ends of words are read seldom, by who slips in the first letters: fewer files, which hosts count. */
const FEW_ENDS = 44;

interface Sources {
  rows: Pick<SourceRows, 'communes'>;
  referentiel: Referentiel;
  autresNoms: LigneAutreNom[];
  collectivites: Pick<Collectivite, 'id' | 'nom' | 'autresNoms' | 'contrat'>[];
  /** Names that communes bore, which the reference does not list. */
  anciennesCommunes: Omit<AncienneCommune, 'id'>[];
  /** The boxes of the communes, for positions. */
  seeds: Seed[];
}

/** Every file by its path under /donnees/lieux/, without « .json ». */
export function buildFichiers({
  rows,
  referentiel,
  autresNoms,
  collectivites,
  anciennesCommunes,
  seeds,
}: Sources): Map<string, unknown> {
  const placeOf = ({ departements: [departement = ''], code }: Epci) => `${departement} ${code}`;
  const epci = [...referentiel.epci.values()].sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));
  const rangs = new Map(epci.map(({ code }, rang) => [code, rang]));
  const anciennes = anciennesOf(rows.communes, referentiel, anciennesCommunes);
  const communes = lignesOf(rows.communes, referentiel, rangs, autresNoms, anciennes);
  const nommees = onceByName(communes);
  const noms = fileNames(nommees);
  const codes = fileCodes(communes);
  const fins = fileEnds(nommees);
  const base: FichierBase = {
    ...placesOf(referentiel, collectivites),
    epci: packGroupements(epci.map(toGroupement)),
    autresNoms: autresNoms.filter(([, , territoire]) => requireCode(territoire).niveau !== 'commune'),
    debuts: packDebuts([...noms.keys()]),
    codes: packDebuts(codes.map(([start]) => start)),
  };
  return new Map<string, unknown>([
    [BASE, base],
    ...[...noms].map(([debut, lignes]) => [pathOfDebut(debut), packCommunes(lignes)] as const),
    [FINS, packDebuts([...fins.keys()])],
    ...[...fins].map(([fin, lignes]) => [pathOfFin(fin), packCommunes(lignes)] as const),
    ...codes.map(([start, lignes]) => [pathOfCodes(start), packCommunes(lignes)] as const),
    ...fileSirens(communes),
    ...buildCarres(
      communes.map(({ ligne }) => ligne).filter(([, , , , , nature]) => nature === undefined),
      seeds,
    ),
  ]);
}

/** What answers to a name, each once: a commune that changed code keeps its name, and an old code bears none of its own. */
function onceByName(communes: CommuneSource[]): CommuneSource[] {
  const named = communes.filter(({ ligne: [, , , , , nature] }) => nature !== 'c');
  const keyOf = ({ ligne: [nom, code] }: CommuneSource) => `${code} ${motsDeLieu(nom).join(' ')}`;
  return [...Map.groupBy(named, keyOf).values()].flatMap(([first]) => first ?? []);
}

/** The rows of the regions, the departments and the overseas collectivities. */
function placesOf(referentiel: Referentiel, collectivites: Sources['collectivites']) {
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
    collectivites: collectivites.map(({ id, nom, contrat, autresNoms }) => [
      id,
      nom,
      contrat === 'possible' ? 1 : 0,
      autresNoms,
    ]),
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
    const tous = motsDeLieu(ligne[0]);
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

/** The same names by the ends of their words. */
function fileEnds(communes: CommuneSource[]): Map<string, LigneCommune[]> {
  const items = communes.map(({ ligne }) => ({
    mots: motsDeClassement(motsDeLieu(ligne[0])).map(backwards),
    poids: ligne[4],
    item: ligne,
  }));
  return fileByStart(items, FEW_ENDS);
}

/** The communes by the beginnings of their postcodes and of their INSEE codes; by its old code, what leads to them. */
function fileCodes(communes: CommuneSource[]): [string, LigneCommune[]][] {
  return group(communes, ({ ligne: [, code, postaux, , , nature, , ancien] }) =>
    [nature ? (ancien ?? '') : code, ...(nature && nature !== 'm' ? [] : postaux.split(' '))]
      .filter(Boolean)
      .map(codeStart),
  ).map(([start, found]) => [start, found.map(({ ligne }) => ligne)]);
}

/** The INSEE code of each SIREN number: the file of that code then gives the commune. */
function fileSirens(communes: CommuneSource[]): [string, LigneSiren[]][] {
  return group(communes, ({ siren }) => (siren ? [pathOfSiren(sirenStart(siren))] : [])).map(
    ([path, found]) => [path, found.map(({ ligne: [, code], siren = '' }) => ligneSiren(siren, code))],
  );
}

const ligneSiren = (siren: string, code: string): LigneSiren =>
  inseeInSiren(siren) === code ? [siren] : [siren, code];

function group<T>(items: T[], keysOf: (item: T) => string[]): [string, T[]][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const key of new Set(keysOf(item))) {
      const members = groups.get(key);
      if (members) members.push(item);
      else groups.set(key, [item]);
    }
  }
  return [...groups];
}
