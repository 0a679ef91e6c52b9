import type { APIRoute } from 'astro';
import { z } from 'astro/zod';
import { ficheTerritoireSchema } from '../../schemas/fiche-territoire.ts';

/** The shape of every /territoires/…/index.json, as a JSON Schema. */
export const GET: APIRoute = () => Response.json(z.toJSONSchema(ficheTerritoireSchema));
