import cssUrl from 'maplibre-gl/dist/maplibre-gl.css?url';

/** Adds MapLibre’s own style sheet once; a static import would put it on every page. */
export async function addStylesheet(): Promise<void> {
  if (document.querySelector(`link[href="${cssUrl}"]`)) return;
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = cssUrl;
  await new Promise((resolve, reject) => {
    link.addEventListener('load', resolve);
    link.addEventListener('error', () =>
      reject(new Error('La feuille de style de la carte ne se charge pas.')),
    );
    document.head.append(link);
  });
}
