/** On a page to read: asks for the script of the map when its drawing comes into view, not before. */
import { orNewVersion } from '../commun/nouvelle-version.ts';

const seen = new IntersectionObserver((entries) => {
  if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
  seen.disconnect();
  orNewVersion(import('./carte-projets.ts')).catch(() => undefined);
});
for (const drawing of document.querySelectorAll('carte-projets [data-part="dessin"]')) seen.observe(drawing);
