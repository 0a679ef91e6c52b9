/** The shapes as JSON Schemas: what the published Table Schemas, dictionaries and columns derive from. */
import { z } from 'astro/zod';

/** What a value may be, as JSON Schema says it (2020-12), with our own « reference »: the collection of the ids. */
export interface FormeJson {
  type?: string | undefined;
  description?: string | undefined;
  /** The collection that the value is an id of (champs.ts). */
  reference?: string | undefined;
  format?: string | undefined;
  pattern?: string | undefined;
  minimum?: number | undefined;
  maximum?: number | undefined;
  minItems?: number | undefined;
  minLength?: number | undefined;
  const?: unknown;
  enum?: unknown[] | undefined;
  anyOf?: FormeJson[] | undefined;
  items?: FormeJson | undefined;
}

const formeSchema: z.ZodType<FormeJson> = z.lazy(() =>
  z.object({
    type: z.string().optional(),
    description: z.string().optional(),
    reference: z.string().optional(),
    format: z.string().optional(),
    pattern: z.string().optional(),
    minimum: z.number().optional(),
    maximum: z.number().optional(),
    minItems: z.number().optional(),
    minLength: z.number().optional(),
    const: z.unknown().optional(),
    enum: z.array(z.unknown()).optional(),
    anyOf: z.array(formeSchema).optional(),
    items: formeSchema.optional(),
  }),
);

/** The fields of a shape, in order: what each gives once read; null too when a field may be left out. */
export function formesOf(schema: z.ZodObject): [champ: string, forme: FormeJson][] {
  const { properties = {}, required = [] } = z.toJSONSchema(schema, { io: 'output', unrepresentable: 'any' });
  return Object.entries(properties).map(([champ, property]) => {
    const forme = formeSchema.parse(property);
    if (required.includes(champ)) return [champ, forme];
    const { description, reference, ...value } = forme;
    return [champ, { description, reference, anyOf: [value, { type: 'null' }] }];
  });
}
