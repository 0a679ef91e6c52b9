/** Checks entries against their shapes and against one another. Collects every fault; stops at none. */
import type { z } from 'astro/zod';
import { referenceOf } from '../../schemas/champs.ts';
import { codeOfDepartement } from '../territoires/code.ts';
import type { Faute } from './faute.ts';
import { texteDe } from './valeur.ts';

/** One entry as read from its file, before its shape is checked. */
export interface Brut {
  fichier: string;
  ligne?: number;
  id: string;
  valeurs: Record<string, unknown>;
  /** The text under the front matter of a page; none for a row of a table. */
  corps?: string;
}

/** The shape of an entry, field by field. */
type Forme = z.ZodObject<Record<string, z.ZodType>>;

/** One collection: its name, its shape, its entries. */
export interface Jeu {
  nom: string;
  schema: Forme;
  entrees: Brut[];
}

/** Says whether a territory « niveau:code » exists in the reference. */
type TerritoireConnu = (territoire: string) => boolean;

/** Every fault of every collection: shapes, duplicate ids, dangling references, unknown territories. */
export function checkJeux(jeux: Jeu[], isKnownTerritoire: TerritoireConnu): Faute[] {
  const ids = new Map(jeux.map((jeu) => [jeu.nom, new Set(jeu.entrees.map((entree) => entree.id))]));
  return jeux.flatMap((jeu) => [
    ...checkDuplicates(jeu),
    ...jeu.entrees.flatMap((entree) => [
      ...checkShape(jeu, entree),
      ...checkReferences(jeu, entree, ids, isKnownTerritoire),
    ]),
  ]);
}

/** The columns that every file of a table has; the others mean « unknown » where they are not. */
export function requiredColumns(schema: Forme): string[] {
  return Object.entries(schema.shape)
    .filter(([, field]) => !field.safeParse(undefined).success)
    .map(([name]) => name);
}

/** Columns that the shape does not have, that the file lacks, or that it repeats. */
export function checkColumns(schema: Forme, colonnes: string[], fichier: string): Faute[] {
  const expected = Object.keys(schema.shape);
  const missing = requiredColumns(schema).filter((name) => !colonnes.includes(name));
  const unknown = colonnes.filter((name) => !expected.includes(name));
  const repeated = colonnes.filter((name, i) => colonnes.indexOf(name) < i);
  return [
    ...missing.map((champ) => ({
      fichier,
      ligne: 1,
      champ,
      probleme: 'la colonne manque',
      remede: `ajouter la colonne « ${champ} » à la ligne de titres, et la remplir`,
    })),
    ...unknown.map((champ) => ({
      fichier,
      ligne: 1,
      champ,
      probleme: 'la colonne est inconnue',
      remede: `la retirer ou corriger son nom ; colonnes attendues : ${expected.join(', ')}`,
    })),
    ...repeated.map((champ) => ({
      fichier,
      ligne: 1,
      champ,
      probleme: 'la colonne est écrite deux fois',
      remede: 'garder une seule colonne de ce nom',
    })),
  ];
}

function checkDuplicates(jeu: Jeu): Faute[] {
  const first = new Map<string, Brut>();
  return jeu.entrees.flatMap((entree) => {
    const other = first.get(entree.id);
    // An empty id, or a file without ids, is already one fault.
    if (!other || entree.id === '') {
      first.set(entree.id, entree);
      return [];
    }
    return [
      {
        ...place(entree),
        champ: 'id',
        valeur: entree.id,
        probleme: `cet identifiant sert déjà (${whereIs(other, entree)})`,
        remede: 'donner à chaque entrée un identifiant à elle',
      },
    ];
  });
}

/** The first bearer of an id, seen from the second: its line, and its file when it is another. */
function whereIs({ fichier, ligne }: Brut, from: Brut): string {
  if (ligne === undefined) return fichier;
  return fichier === from.fichier ? `ligne ${ligne}` : `${fichier}, ligne ${ligne}`;
}

function checkShape(jeu: Jeu, entree: Brut): Faute[] {
  const result = jeu.schema.safeParse(entree.valeurs);
  if (result.success) return [];
  return result.error.issues.flatMap((issue): Faute[] => {
    if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(jeu, entree, key));
    const champ = String(issue.path[0] ?? '');
    const valeur = entree.valeurs[champ];
    const description = jeu.schema.shape[champ]?.meta()?.description;
    return [
      {
        ...place(entree),
        champ,
        ...(valeur === undefined ? {} : { valeur: texteDe(valeur) }),
        probleme: issue.message,
        remede: description ? `attendu : ${description}` : 'voir le schéma de ce champ dans src/schemas',
      },
    ];
  });
}

function unknownKey(jeu: Jeu, entree: Brut, key: string): Faute {
  return {
    ...place(entree),
    champ: key,
    probleme: 'ce champ est inconnu',
    remede: `le retirer ou corriger son nom ; champs attendus : ${Object.keys(jeu.schema.shape).join(', ')}`,
  };
}

/** What the reference of territories answers for, and how its values are written there. */
const TERRITOIRES: Record<string, (valeur: string) => string> = {
  territoires: (valeur) => valeur,
  departements: codeOfDepartement,
};

function checkReferences(
  jeu: Jeu,
  entree: Brut,
  ids: Map<string, Set<string>>,
  isKnownTerritoire: TerritoireConnu,
): Faute[] {
  return Object.entries(jeu.schema.shape).flatMap(([champ, field]) => {
    const target = referenceOf(field);
    const parsed = target ? field.safeParse(entree.valeurs[champ]) : undefined;
    // A malformed cell is already reported by its shape.
    if (!target || !parsed?.success) return [];
    const values = [parsed.data].flat().filter((value) => typeof value === 'string');
    const toTerritoire = TERRITOIRES[target];
    const exists = (valeur: string) =>
      toTerritoire ? isKnownTerritoire(toTerritoire(valeur)) : ids.get(target)?.has(valeur) === true;
    return values
      .filter((valeur) => !exists(valeur))
      .map((valeur) => ({
        ...place(entree),
        champ,
        valeur,
        ...(toTerritoire ? unknownTerritoire(toTerritoire(valeur)) : danglingReference(target, valeur, ids)),
      }));
  });
}

function unknownTerritoire(valeur: string) {
  return {
    probleme: `le territoire « ${valeur} » n’existe pas dans le découpage administratif`,
    remede:
      'vérifier le niveau et le code : code INSEE pour une commune, un département ou une région, numéro SIREN pour une intercommunalité (epci)',
  };
}

function danglingReference(target: string, valeur: string, ids: Map<string, Set<string>>) {
  const known = [...(ids.get(target) ?? [])];
  const near = known.filter((id) => id.slice(0, 3) === valeur.slice(0, 3));
  const proposed = (near.length > 0 ? near : known).slice(0, 8).join(', ');
  return {
    probleme: `« ${valeur} » n’existe pas dans « ${target} »`,
    remede: `corriger l’identifiant ou créer l’entrée ; par exemple : ${proposed || 'aucune entrée pour l’instant'}`,
  };
}

function place(entree: Brut): Pick<Faute, 'fichier' | 'ligne' | 'id'> {
  return {
    fichier: entree.fichier,
    ...(entree.ligne === undefined ? {} : { ligne: entree.ligne }),
    id: entree.id,
  };
}
