/** The Table Schema of a published table (version 1, which schema.data.gouv.fr and Validata read). */
import { escapeRegex, type Champ } from './champ.ts';
import { SEPARATION } from './csv.ts';

interface ChampTableSchema {
  name: string;
  type: string;
  description: string;
  constraints: Record<string, unknown>;
}

export interface TableSchema {
  $schema: string;
  name: string;
  title: string;
  description: string;
  homepage?: string;
  version: string;
  fields: ChampTableSchema[];
  primaryKey: string;
  missingValues: string[];
  foreignKeys?: { fields: string; reference: { resource: string; fields: string } }[];
}

/** One value or several in one cell, from end to end; undefined where any words may stand. */
function patternOf({ isListe, motif, valeurs }: Champ): string | undefined {
  const one = motif ?? (isListe && valeurs ? valeurs.map(escapeRegex).join('|') : undefined);
  if (one === undefined) return undefined;
  return isListe ? `^(?:${one})(?:${escapeRegex(SEPARATION)}(?:${one}))*$` : `^(?:${one})$`;
}

function constraintsOf(champ: Champ): Record<string, unknown> {
  const pattern = patternOf(champ);
  return {
    required: champ.isRequis,
    ...(champ.nom === 'id' ? { unique: true } : {}),
    ...(champ.valeurs && !champ.isListe ? { enum: champ.valeurs } : {}),
    ...(pattern === undefined ? {} : { pattern }),
    ...(champ.minimum === undefined ? {} : { minimum: champ.minimum }),
  };
}

function fieldOf(champ: Champ): ChampTableSchema {
  const several = champ.isListe
    ? ` Plusieurs valeurs dans une case, séparées par « ${SEPARATION.trim()} ».`
    : '';
  return {
    name: champ.nom,
    type: champ.isListe ? 'string' : champ.type,
    description: `${champ.description}${several}`,
    constraints: constraintsOf(champ),
  };
}

interface SujetDeSchema {
  nom: string;
  titre: string;
  description: string;
  /** The page of the dataset, where there is one. */
  page?: string;
  version: string;
  champs: readonly Champ[];
}

/** `resourceOf` names the published table of a collection, undefined where there is none (pages, territories). */
export function tableSchemaOf(
  sujet: SujetDeSchema,
  resourceOf: (collection: string) => string | undefined,
): TableSchema {
  const foreignKeys = sujet.champs.flatMap(({ nom, reference, isListe }) => {
    const resource = reference === undefined || isListe ? undefined : resourceOf(reference);
    return resource === undefined ? [] : [{ fields: nom, reference: { resource, fields: 'id' } }];
  });
  return {
    $schema: 'https://specs.frictionlessdata.io/schemas/table-schema.json',
    name: sujet.nom,
    title: sujet.titre,
    description: sujet.description,
    ...(sujet.page === undefined ? {} : { homepage: sujet.page }),
    version: sujet.version,
    fields: sujet.champs.map(fieldOf),
    primaryKey: 'id',
    missingValues: [''],
    ...(foreignKeys.length > 0 ? { foreignKeys } : {}),
  };
}
