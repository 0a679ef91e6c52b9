/** Checks entries against their shapes and against one another. Collects every fault; stops at none. */
import type { z } from 'astro/zod';
import { referenceOf } from '../../schemas/champs.ts';
import { codeOfDepartement } from '../territoires/code.ts';
import type { FormeDeTable } from './colonnes.ts';
import type { Faute } from './faute.ts';
import { placeOf } from './place.ts';
import { proposer } from './proposer.ts';
import { texteDe } from './valeur.ts';

/** One entry as read from its file, before its shape is checked. */
export interface Brut {
  fichier: string;
  ligne?: number;
  id: string;
  valeurs: Record<string, unknown>;
  /** The text under the front matter of a page; none for a row of a table. */
  corps?: string;
  /** Line of the file where that text starts. */
  ligneDuCorps?: number;
  /** Line of each field of a front matter. */
  lignes?: ReadonlyMap<string, number>;
}

/** One collection: its name, its shape, its entries. */
export interface Jeu {
  nom: string;
  schema: FormeDeTable;
  entrees: Brut[];
  /** A part of it could not be read, which is already told: nothing is then said of an id that it seems to lack. */
  incomplet?: boolean;
}

/** Says whether a territory « niveau:code » exists in the reference. */
type TerritoireConnu = (territoire: string) => boolean;

/** Every fault of every collection: shapes, duplicate ids, dangling references, unknown territories. */
export function checkJeux(jeux: Jeu[], isKnownTerritoire: TerritoireConnu): Faute[] {
  const ids = new Map(
    jeux.map(({ nom, incomplet = false, entrees }) => [
      nom,
      incomplet ? undefined : new Set(entrees.map(({ id }) => id)),
    ]),
  );
  const whereOf = (nom: string) => folderOf(jeux.find((jeu) => jeu.nom === nom));
  const connus = { ids, whereOf, isKnownTerritoire };
  return jeux.flatMap((jeu) => [...checkDuplicates(jeu), ...checkEntries(jeu, connus)]);
}

/** Where the entries of a collection are written, after its name: « (data/porteurs) », « (content/axes) »; nothing when it has none. */
export function folderOf(jeu: Jeu | undefined): string {
  const [first] = jeu?.entrees ?? [];
  return first === undefined ? '' : ` (${first.fichier.split('/').slice(0, 2).join('/')})`;
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
        ...placeOf(entree),
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

interface Connus {
  /** The ids of each collection; undefined where it is not whole. */
  ids: ReadonlyMap<string, ReadonlySet<string> | undefined>;
  whereOf: (nom: string) => string;
  isKnownTerritoire: TerritoireConnu;
}

/** The shape and the references of each entry, which is read once. */
function checkEntries(jeu: Jeu, connus: Connus): Faute[] {
  const references = referencesOf(jeu.schema);
  return jeu.entrees.flatMap((entree) => {
    const result = jeu.schema.safeParse(entree.valeurs);
    const read = ({ champ, field }: Reference) =>
      // A malformed cell is already reported by its shape.
      result.success ? result.data[champ] : field.safeParse(entree.valeurs[champ]).data;
    return [
      ...(result.success ? [] : shapeFaults(jeu, entree, result.error)),
      ...references.flatMap((reference) => checkReference(entree, reference, read(reference), connus)),
    ];
  });
}

function shapeFaults(jeu: Jeu, entree: Brut, error: z.ZodError): Faute[] {
  return error.issues.flatMap((issue): Faute[] => {
    if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(jeu, entree, key));
    const champ = String(issue.path[0] ?? '');
    const valeur = entree.valeurs[champ];
    const description = jeu.schema.shape[champ]?.meta()?.description;
    return [
      {
        ...placeOf(entree, champ),
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
    ...placeOf(entree, key),
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

/** A field that names entries of another collection. */
interface Reference {
  champ: string;
  field: z.ZodType;
  target: string;
}

function referencesOf(schema: FormeDeTable): Reference[] {
  return Object.entries(schema.shape).flatMap(([champ, field]) => {
    const target = referenceOf(field);
    return target ? [{ champ, field, target }] : [];
  });
}

function checkReference(
  entree: Brut,
  { champ, target }: Reference,
  read: unknown,
  { ids, whereOf, isKnownTerritoire }: Connus,
): Faute[] {
  const toTerritoire = TERRITOIRES[target];
  const known = ids.get(target);
  if (!toTerritoire && ids.has(target) && !known) return [];
  const exists = (valeur: string) =>
    toTerritoire ? isKnownTerritoire(toTerritoire(valeur)) : known?.has(valeur) === true;
  return [read]
    .flat()
    .filter((value) => typeof value === 'string')
    .filter((valeur) => !exists(valeur))
    .map((valeur) => ({
      ...placeOf(entree, champ),
      champ,
      valeur,
      ...(toTerritoire
        ? unknownTerritoire(toTerritoire(valeur))
        : danglingReference(target, valeur, { known, where: whereOf(target) })),
    }));
}

function unknownTerritoire(valeur: string) {
  return {
    probleme: `le territoire « ${valeur} » n’existe pas dans le découpage administratif`,
    remede:
      'vérifier le niveau et le code : code INSEE pour une commune, un département ou une région, numéro SIREN pour une intercommunalité (epci)',
  };
}

function danglingReference(
  target: string,
  valeur: string,
  { known, where }: { known: ReadonlySet<string> | undefined; where: string },
) {
  return {
    probleme: `« ${valeur} » n’existe pas dans « ${target} »${where}`,
    remede: `corriger l’identifiant ou créer l’entrée ; par exemple : ${proposer([...(known ?? [])], valeur)}`,
  };
}
