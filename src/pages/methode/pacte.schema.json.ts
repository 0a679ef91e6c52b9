import type { APIRoute } from 'astro';
import { z } from 'astro/zod';
import { pacteSchema } from '../../schemas/pacte.ts';

/** The shape of the file of the assistant, as JSON Schema: whoever reads or writes one can check it. */
export const GET: APIRoute = () => Response.json(z.toJSONSchema(pacteSchema, { io: 'input' }));
