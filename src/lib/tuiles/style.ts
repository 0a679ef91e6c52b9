/** The colours of the tiles for a picture that stands alone, without the style sheet of the site: light ones of src/styles/tokens.css. */
export const STYLE_TUILES = [
  '.pave,.coin{stroke:none}',
  '.tuile text{font-weight:700;text-anchor:middle;fill:#1c2230}',
  '.dit .pave,path.dit{fill:#27375c}.dit text,.rang-3 text,.rang-4 text{fill:#fff}',
  '.fond-deduit{fill:#fff;stroke:none}.trait-deduit{fill:none;stroke:#7a8bb0;stroke-width:1.7}',
  '.deduit text,.refus text{paint-order:stroke;stroke-width:3;stroke-linejoin:round}.deduit text{stroke:#fff}.refus text{stroke:#d36f52}',
  '.fond-refus{fill:#d36f52;stroke:none}.trait-refus{stroke:#fff;stroke-width:2}',
  '.inconnu .pave,path.inconnu{fill:#fff;stroke:#7a8bb0;stroke-width:1}.deduit .pave{stroke:#7a8bb0;stroke-width:.6}',
  '.coin{stroke:#fff;stroke-width:1}path.coin.deduit{fill:#7a8bb0}path.coin.refus{fill:#d36f52}',
  '.rang-0 .pave{fill:#e6d6fd}.rang-1 .pave{fill:#c2aae6}.rang-2 .pave{fill:#9c7fca}.rang-3 .pave{fill:#7557a9}.rang-4 .pave{fill:#4d3185}',
  '.nom path{fill:none;stroke:#1c2230;stroke-width:.8}.nom text{font-weight:700;fill:#1c2230;text-anchor:start}.nom.left text{text-anchor:end}',
].join('');
