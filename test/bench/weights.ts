/** First load of one page of each kind, on the wire (gzip), by sort of file. Starlight, like content: 54 kB, 32 of it JS, 10 requests. */
import { builtPage, firstLoad } from '../support/built-site.ts';

const KINDS = [
  '/',
  '/pacte/',
  '/axes/1-enfance/',
  '/mesures/13-acces-aux-droits/',
  '/leviers/01-petite-enfance/',
  '/projets/tznr-lodeve/',
  '/projets/pacte-gironde/',
  '/territoires/occitanie/',
  '/projets/',
  '/carte/',
  '/recherche/',
  '/dossier/',
  '/glossaire/',
];
const sorts = ['html', 'css', 'js', 'font', 'icon'] as const;

console.log(['page'.padEnd(32), ...sorts, 'total', 'requêtes'].map((name) => name.padStart(8)).join(''));
for (const path of KINDS) {
  const parts = firstLoad(builtPage(path));
  const sizes = sorts.map((sort) =>
    parts.filter(({ kind }) => kind === sort).reduce((sum, { size }) => sum + size, 0),
  );
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const cells = [...sizes, total].map((size) => (size / 1000).toFixed(1).padStart(8));
  console.log(path.padEnd(32) + cells.join('') + String(parts.length).padStart(8));
}
