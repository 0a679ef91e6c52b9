/** Adds a style sheet of the map once; a static import would put it on every page. @throws {Error} when it does not come. */
export async function addStylesheet(href: string): Promise<void> {
  if (document.querySelector(`link[href="${href}"]`)) return;
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = href;
  await new Promise((resolve, reject) => {
    link.addEventListener('load', resolve);
    link.addEventListener('error', () =>
      reject(new Error('La feuille de style de la carte ne se charge pas.')),
    );
    document.head.append(link);
  });
}
