/** Reads every file of content/ and data/ from disk for the checks, keeping lines and collecting faults. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { parseDocument } from 'yaml';
import { dossiers, tableaux, type JeuDossier, type JeuTableau } from '../../schemas/jeux.ts';
import { origineSchema } from '../../schemas/origine.ts';
import type { Faute } from '../../lib/contenu/faute.ts';
import { pathOf, roomsOf } from '../../reference/dossiers.ts';
import { fichiersOf, parseOnce } from '../../reference/tableaux.ts';
import { checkColumns, requiredColumns } from '../../lib/contenu/colonnes.ts';
import type { Brut, Jeu } from '../../lib/contenu/validation.ts';

interface Lecture {
  jeux: Jeu[];
  fautes: Faute[];
}

/** All the collections under `root`, and the faults that reading them has met. */
export function readContent(root: string): Lecture {
  const fautes: Faute[] = [];
  const jeux: Jeu[] = [
    ...Object.entries(tableaux).map(([nom, tableau]) => readTable(root, nom, tableau, fautes)),
    ...Object.entries(dossiers).map(([nom, dossier]) => readFolder(root, nom, dossier, fautes)),
    readOrigines(root, fautes),
  ];
  return { jeux, fautes };
}

function readTable(root: string, nom: string, tableau: JeuTableau, fautes: Faute[]): Jeu {
  const { fichier, schema } = tableau;
  const main = readRows(root, fichier, schema, fautes);
  if (main === undefined) return { nom, schema, entrees: [] };
  const beside = fichiersOf(root, tableau)
    .slice(1)
    .flatMap((path) => readRows(root, path, schema, fautes) ?? []);
  const files = [main, ...beside];
  return withoutMissing({
    nom,
    schema,
    entrees: files.flatMap(({ entrees }) => entrees),
    missing: new Set(files.flatMap(({ missing }) => missing)),
  });
}

/** The rows of one file, and the columns that it should have and has not. */
function readRows(root: string, fichier: string, schema: z.ZodObject, fautes: Faute[]) {
  const text = readUtf8(root, fichier, fautes);
  if (text === undefined) return undefined;
  const { colonnes, lignes, fautes: syntax } = parseOnce(text, fichier);
  fautes.push(...syntax, ...(colonnes.length > 0 ? checkColumns(schema, colonnes, fichier) : []));
  const known = Object.keys(schema.shape).filter((name) => colonnes.includes(name));
  const entrees = lignes.map(({ ligne, valeurs }) => ({
    fichier,
    ligne,
    id: valeurs['id'] ?? '',
    // An unknown column is one fault, not one a row.
    valeurs: Object.fromEntries(known.map((name) => [name, valeurs[name]])),
  }));
  return { entrees, missing: requiredColumns(schema).filter((name) => !known.includes(name)) };
}

/** The collection without the columns that a file lacks: each is already one fault, not one a row. */
function withoutMissing({ nom, schema, entrees, missing }: Jeu & { missing: Set<string> }): Jeu {
  if (missing.size === 0) return { nom, schema, entrees };
  const kept = <T>(record: Record<string, T>) =>
    Object.fromEntries(Object.entries(record).filter(([name]) => !missing.has(name)));
  return {
    nom,
    schema: z.strictObject(kept(schema.shape)),
    entrees: entrees.map((entree) => ({ ...entree, valeurs: kept(entree.valeurs) })),
  };
}

function readFolder(root: string, nom: string, { dossier, schema }: JeuDossier, fautes: Faute[]): Jeu {
  const path = pathOf(root, dossier);
  if (!existsSync(path)) {
    fautes.push({
      fichier: dossier,
      probleme: 'le dossier manque',
      remede: 'remettre le dossier à sa place',
    });
    return { nom, schema, entrees: [] };
  }
  const names = readdirSync(path, { encoding: 'utf8', recursive: true })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.mdx'));
  const entrees = names.sort().flatMap((name): Brut[] => {
    const fichier = `${dossier}/${name}`;
    const text = readUtf8(root, fichier, fautes);
    if (text === undefined) return [];
    const page = readPage(text, fichier, fautes);
    return page ? [{ fichier, id: name.replace(/\.mdx$/, ''), ...page }] : [];
  });
  return { nom, schema, entrees };
}

/** One origine.json a folder of data/: a dataset without provenance is a fault. */
function readOrigines(root: string, fautes: Faute[]): Jeu {
  const entrees = roomsOf(root, 'data').flatMap((name): Brut[] => {
    const fichier = `data/${name}/origine.json`;
    const text = readUtf8(
      root,
      fichier,
      fautes,
      'chaque jeu de données dit d’où il vient : écrire ce fichier',
    );
    if (text === undefined) return [];
    try {
      const valeurs: unknown = JSON.parse(text);
      if (isRecord(valeurs)) return [{ fichier, id: name, valeurs }];
      fautes.push({
        fichier,
        probleme: 'ce n’est pas un objet JSON',
        remede: 'écrire les champs entre accolades',
      });
      return [];
    } catch (error) {
      fautes.push({
        fichier,
        probleme: `ce n’est pas du JSON (${String(error)})`,
        remede: 'corriger la syntaxe',
      });
      return [];
    }
  });
  return { nom: 'origines', schema: origineSchema, entrees };
}

/** The front matter of a page and the text under it; undefined when the front matter cannot be read. */
function readPage(
  text: string,
  fichier: string,
  fautes: Faute[],
): Pick<Brut, 'valeurs' | 'corps'> | undefined {
  const match = /^---\r?\n([\s\S]*?)\r?\n---/.exec(text);
  if (!match) {
    fautes.push({
      fichier,
      ligne: 1,
      probleme: 'l’en-tête manque',
      remede: 'commencer la page par un en-tête YAML entre deux lignes « --- »',
    });
    return undefined;
  }
  const document = parseDocument(match[1] ?? '');
  for (const error of document.errors) {
    fautes.push({
      fichier,
      ligne: (error.linePos?.[0].line ?? 0) + 1,
      probleme: `l’en-tête n’est pas du YAML correct (${error.message.replace(/\n[^]*/, '')})`,
      remede: 'mettre entre guillemets les valeurs qui contiennent « : » ou « # »',
    });
  }
  if (document.errors.length > 0) return undefined;
  const valeurs: unknown = document.toJS();
  if (isRecord(valeurs)) return { valeurs, corps: text.slice(match[0].length) };
  const remede = 'écrire un champ par ligne, sous la forme « nom: valeur »';
  fautes.push({ fichier, ligne: 1, probleme: 'l’en-tête n’a aucun champ', remede });
  return undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function readUtf8(root: string, fichier: string, fautes: Faute[], remede = 'remettre le fichier à sa place') {
  const path = pathOf(root, fichier);
  if (!existsSync(path)) {
    fautes.push({ fichier, probleme: 'le fichier manque', remede });
    return undefined;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
  } catch {
    fautes.push({
      fichier,
      probleme: 'le fichier n’est pas encodé en UTF-8',
      remede: 'l’enregistrer de nouveau en choisissant « Unicode (UTF-8) » comme jeu de caractères',
    });
    return undefined;
  }
}
