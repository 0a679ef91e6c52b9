/** On a page to read: asks for the script of the map when its drawing comes into view, not before. */
const seen = new IntersectionObserver((entries) => {
  if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
  seen.disconnect();
  void import('./carte-projets.ts');
});
for (const drawing of document.querySelectorAll('carte-projets [data-part="dessin"]')) seen.observe(drawing);
