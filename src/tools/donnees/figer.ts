/**
 * Freezes all tables as they are today: contents first, each under its own SHA-256, then the two tables that name them.
 * Every file is written whole or not at all; stopped between the two, the check of the content says so: run it again.
 */
import { join } from 'node:path';
import { csvLines, type Ligne } from '../../lib/donnees/csv.ts';
import { dataPackageOf, type RessourceDePaquet } from '../../lib/donnees/datapackage.ts';
import { tableSchemaOf } from '../../lib/donnees/table-schema.ts';
import { resourceOf, type Collection, type TableOuverte } from '../../lib/donnees/tables.ts';
import { ecartOf, versionsGardees } from '../../lib/donnees/versions.ts';
import { parseTableau } from '../../lib/contenu/tableau.ts';
import { pathOf, placesOf } from '../../reference/dossiers.ts';
import { isGarde, readFige } from '../../reference/fige.ts';
import { readOrigine } from '../../reference/origines.ts';
import { tablesToFreeze, texteToFreeze } from '../../reference/tables-changees.ts';
import { lignesDe } from '../../reference/tables-ouvertes.ts';
import { tableaux } from '../../schemas/jeux.ts';
import { fichierFigeSchema, versionSchema, type FichierFige, type Version } from '../../schemas/version.ts';
import { keep, keepOnly, writeWhole } from './contenus.ts';

interface Gel {
  root: string;
  /** AAAA-MM-JJ. */
  jour: string;
  note: string;
}

const rowsOfText = (text: string): Ligne[] => parseTableau(text, '').lignes.map(({ valeurs }) => valeurs);

const rowsOfFige = (root: string, empreinte: string | undefined): Ligne[] =>
  empreinte !== undefined && isGarde(root, empreinte)
    ? rowsOfText(readFige(root, empreinte).toString('utf8'))
    : [];

/** A table of today, kept, and what changed in it since it was `before`. */
function freeze({ root, jour }: Gel, table: TableOuverte, before: string | undefined): FichierFige {
  const text = texteToFreeze(root, table);
  const bytes = Buffer.from(text);
  const [lignes, empreinte] = [rowsOfText(text), keep(root, bytes)];
  return {
    id: `${jour}-${table.nom}`,
    version: jour,
    table: table.nom,
    empreinte,
    octets: bytes.length,
    lignes: lignes.length,
    ...ecartOf(before === empreinte ? lignes : rowsOfFige(root, before), lignes),
  };
}

/** The descriptor of the version: its files lie beside it, its schemas are in it. */
function paquetOf({ root, jour, note }: Gel, fichiers: readonly FichierFige[]): Buffer {
  const counts = new Map(fichiers.map(({ table, lignes }) => [table, lignes]));
  const ressources = tablesToFreeze.map((table): RessourceDePaquet => {
    const { nom, titre, champs } = table;
    // The sentence of the dataset counts what the site lists today.
    const origine = { ...readOrigine(root, table.jeu), perimetre: `${titre}.` };
    const sujet = { nom, titre, description: origine.traitement, version: jour, champs };
    const schema = tableSchemaOf(sujet, resourceOf);
    return { table, origine, schema, path: `${nom}.csv`, lignes: counts.get(nom) ?? 0 };
  });
  const paquet = {
    nom: 'atlas-des-solidarites',
    editeur: 'Atlas des solidarités',
    titre: `Les données de l’Atlas des solidarités, version du ${jour}`,
    description: note,
    version: jour,
  };
  return Buffer.from(`${JSON.stringify(dataPackageOf(paquet, ressources), null, 1)}\n`);
}

function writeTable(root: string, collection: Collection, lignes: readonly Ligne[]): void {
  const { fichier, schema } = tableaux[collection];
  const text = [...csvLines(Object.keys(schema.shape), lignes)].join('').replaceAll('\r\n', '\n');
  writeWhole(pathOf(root, fichier), text);
}

const readVersions = (root: string): Version[] =>
  lignesDe(root, 'versions').map((ligne) => versionSchema.parse(ligne));
const readFichiers = (root: string): FichierFige[] =>
  lignesDe(root, 'fichiersFiges').map((ligne) => fichierFigeSchema.parse(ligne));

/** The prints of the latest version before a day, table by table. */
function printsBefore(fichiers: readonly FichierFige[], jour: string): Map<string, string> {
  const latest = fichiers
    .map(({ version }) => version)
    .filter((day) => day < jour)
    .sort()
    .at(-1);
  return new Map(
    fichiers.filter(({ version }) => version === latest).map((one) => [one.table, one.empreinte]),
  );
}

/** @throws {Error} when an edition with tables of its own would put their version among those of the project. */
function checkPlace(root: string): void {
  const [project = '', own] = placesOf(root, 'data');
  if (own === undefined || pathOf(root, 'data/versions') !== join(project, 'versions')) return;
  throw new Error(
    `Ces tables sont celles d’une édition (ATLAS_DATA) : leur version irait parmi celles du projet, dans data/versions. Donner d’abord à l’édition les siennes, par exemple cp -r data/versions ${own}/, puis recommencer.`,
  );
}

/**
 * Adds the version of the day, or makes it again; lets go of the contents that no kept version names.
 * @throws {Error} when nothing has changed since the latest version, when a later one exists, or when an edition has no place for it.
 */
export function figer(gel: Gel): { version: Version; fichiers: FichierFige[] } {
  const { root, jour, note } = gel;
  checkPlace(root);
  const others = readVersions(root).filter(({ id }) => id !== jour);
  const later = others.find(({ id }) => id > jour);
  if (later)
    throw new Error(
      `La version du ${later.id} est déjà faite : une version ne s’ajoute qu’après les autres.`,
    );
  const known = readFichiers(root).filter(({ version }) => version !== jour);
  const before = printsBefore(known, jour);
  const fichiers = tablesToFreeze.map((table) => freeze(gel, table, before.get(table.nom)));
  if (fichiers.every(({ table, empreinte }) => before.get(table) === empreinte)) {
    throw new Error('Rien n’a changé depuis la dernière version : il n’y a rien à figer.');
  }
  const version: Version = { id: jour, note, paquet: keep(root, paquetOf(gel, fichiers)) };
  const all = { versions: [...others, version], fichiers: [...known, ...fichiers] };
  writeTable(root, 'fichiersFiges', all.fichiers);
  writeTable(root, 'versions', all.versions);
  const kept = versionsGardees(all.versions.map(({ id }) => id));
  keepOnly(root, [
    ...all.fichiers.filter((one) => kept.has(one.version)).map(({ empreinte }) => empreinte),
    ...all.versions.filter(({ id }) => kept.has(id)).map(({ paquet }) => paquet),
  ]);
  return { version, fichiers };
}
