/** The colours of the tiles for a picture that stands alone, without the style sheet of the site. */
import { resolveStyle } from '../bilan/style-fichiers.ts';
import type { Jetons } from '../charte/jetons.ts';

const STYLE = `
.pave,.coin{stroke:none}
.tuile text{font-weight:700;text-anchor:middle;fill:var(--ink)}
.dit .pave,path.dit{fill:var(--tuile-pleine)}.dit text,.rang-3 text,.rang-4 text{fill:var(--tuile-pleine-texte)}
.fond-deduit{fill:var(--tuile-hachure-fond);stroke:none}.trait-deduit{fill:none;stroke:var(--tuile-hachure);stroke-width:1.7}
.deduit text,.refus text{paint-order:stroke;stroke-width:3;stroke-linejoin:round}.deduit text{stroke:var(--tuile-hachure-fond)}.refus text{stroke:var(--tuile-refus)}
.fond-refus{fill:var(--tuile-refus);stroke:none}.trait-refus{stroke:var(--tuile-refus-trait);stroke-width:2}
.inconnu .pave,path.inconnu{fill:var(--surface);stroke:var(--tuile-contour);stroke-width:1}.deduit .pave{stroke:var(--tuile-hachure);stroke-width:.6}
.coin{stroke:var(--surface);stroke-width:1}path.coin.deduit{fill:var(--tuile-hachure)}path.coin.refus{fill:var(--tuile-refus)}
${[0, 1, 2, 3, 4].map((rang) => `.rang-${rang} .pave{fill:var(--rang-${rang})}`).join('')}
.nom path{fill:none;stroke:var(--ink);stroke-width:.8}.nom text{font-weight:700;fill:var(--ink);text-anchor:start}.nom.left text{text-anchor:end}`;

/** `jetons`: those of the theme of the picture. @throws {Error} when one of the colours is not among them. */
export const styleTuiles = (jetons: Jetons): string => resolveStyle(STYLE, jetons);
