export const SANS_WEBGL =
  'Votre navigateur n’affiche pas la carte interactive (WebGL est absent ou coupé) : voici la carte simple. Cette page dit aussi en texte ce qu’elle montre.';

let known: boolean | undefined;

/** Whether the interactive map can be drawn; asked before anything heavy is loaded, by one trial a page. */
export function hasWebGl(): boolean {
  return (known ??= tryWebGl());
}

/** Browsers keep few contexts at a time: the trial gives its own back. */
function tryWebGl(): boolean {
  const context = document.createElement('canvas').getContext('webgl2');
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return context !== null;
}
