import { readFileSync } from 'node:fs';
import type { APIRoute } from 'astro';
import { parseJetons } from '../../lib/charte/jetons.ts';
import { dessinIcone, ICONES_INSTALLEES, type IconeInstallee } from '../../lib/hors-connexion/icones.ts';
import { readEdition } from '../../reference/edition.ts';
import tokens from '../../styles/tokens.css?raw';
import { toPng } from '../../tools/vignettes/png.ts';

export const getStaticPaths = () =>
  Object.entries(ICONES_INSTALLEES).map(([icone, props]) => ({ params: { icone }, props }));

/** The drawing of the tabs on the paper of the edition. */
export const GET: APIRoute<IconeInstallee> = async ({ props }) => {
  const png = await toPng(dessinIcone(readFileSync('public/favicon.svg', 'utf8'), props, paper()));
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
};

const paper = () => readEdition().couleurs.clair.paper ?? parseJetons(tokens).clair['paper'] ?? '#ffffff';
