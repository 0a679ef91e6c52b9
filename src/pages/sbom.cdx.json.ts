import type { APIRoute } from 'astro';
import { readEdition } from '../reference/edition.ts';
import { sbomOf } from '../tools/build/sbom.ts';
import { readVerrou } from '../tools/build/verrou.ts';

/** Every package that builds the site, for those who must check them (CycloneDX). */
export const GET: APIRoute = () =>
  new Response(`${JSON.stringify(sbomOf(readVerrou(), readEdition().miseAJour), null, 1)}\n`, {
    headers: { 'content-type': 'application/vnd.cyclonedx+json' },
  });
