import { getCollection, render } from 'astro:content';
import { codeOfRegion } from '../../lib/territoires/code.ts';

/** What holds in one region only, ready to render, with its sources; undefined where the documents say nothing of it. */
export async function guideOfRegion(region: string) {
  const [entry] = await getCollection('guidesRegions', ({ data }) =>
    data.territoires.includes(codeOfRegion(region)),
  );
  if (!entry) return undefined;
  const { Content } = await render(entry);
  return { Content, sources: entry.data.sources };
}
