import type { APIRoute } from 'astro';
import { securityTxt } from '../../lib/edition/securite.ts';
import { readEdition } from '../../reference/edition.ts';

/** Where to report a flaw, for those who look for some (RFC 9116). */
export const GET: APIRoute = ({ site, url }) =>
  new Response(securityTxt(readEdition(), site ?? url), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
