import type { APIRoute } from 'astro';
import { dessinVignette, type Polices, type VignetteADessiner } from '../../drawings/vignettes.ts';
import { sortesDeVignettes } from '../../lib/partage/vignettes.ts';
import { dessinTuiles } from '../../drawings/tuiles.ts';
import { allFichesTerritoires } from '../../queries/territoires/fiches.ts';
import { readEdition } from '../../reference/edition.ts';
import { once } from '../../reference/once.ts';
import { readPolice } from '../../tools/vignettes/police.ts';
import { toPng } from '../../tools/vignettes/png.ts';

const polices = once((): Polices => ({ grasse: readPolice(700), maigre: readPolice(400) }));

/** One picture a kind of page, a region, a department. */
export async function getStaticPaths() {
  const { tuiles } = await dessinTuiles('contrats');
  const sortes = Object.entries(sortesDeVignettes(readEdition().nom)).map(([vignette, dite]) => ({
    params: { vignette },
    props: { ...dite, tuiles },
  }));
  const territoires = [...(await allFichesTerritoires()).values()].flatMap(({ niveau, code, nom, region }) =>
    niveau === 'epci'
      ? []
      : [
          {
            params: { vignette: `${niveau}-${code.toLowerCase()}` },
            props: {
              titre: nom,
              phrase: region.nom === nom ? 'Son contrat, ses projets, ses territoires' : region.nom,
              tuiles,
              territoire: { niveau, code, region: region.code },
            },
          },
        ],
  );
  return [...sortes, ...territoires];
}

export const GET: APIRoute<VignetteADessiner> = async ({ props }) => {
  const png = await toPng(dessinVignette(props, polices()));
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
};
