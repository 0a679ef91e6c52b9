/** The names that authors may use in MDX on the pages that show figures: the other pages do not carry their style. */
import Chronologie from './auteurs/Chronologie.astro';
import FluxThemes from './auteurs/FluxThemes.astro';
import Graphique from './auteurs/Graphique.astro';
import { mdxComponents } from './mdx.ts';

export const mdxWithFigures = { ...mdxComponents, Chronologie, FluxThemes, Graphique };
