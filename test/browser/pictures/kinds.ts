/** The kinds of pages: one a route of src/pages, shown by built pages that it makes. */
import { builtPages, listFiles, type BuiltPage } from '../../support/built-site.ts';

export interface Kind {
  /** « src/pages/axes/[axe].astro » */
  route: string;
  /** One page, or the lightest and the heaviest of those that share a template. */
  paths: string[];
}

/** The routes that make HTML, as paths from src/pages: those with fewer unknown parts first. */
const routes = () =>
  listFiles('src/pages')
    .filter((file) => file.endsWith('.astro'))
    .sort((a, b) => unknowns(a) - unknowns(b) || a.localeCompare(b));

/** A rest parameter may stand for anything: it comes last. */
const unknowns = (route: string) => route.split('[').length + (route.includes('[...') ? 10 : 0);

/** « axes/[axe].astro » → /^\/axes\/[^/]+\/$/ */
export function patternOf(route: string): RegExp {
  const path = route
    .replace(/\.astro$/, '')
    .replace(/(^|\/)index$/, '')
    .replace(/\[\.\.\.\w+\]/g, '<rest>')
    .replace(/\[\w+\]/g, '<part>')
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/<rest>/g, '.+')
    .replace(/<part>/g, '[^/]+');
  return new RegExp(path === '404' ? '^/404\\.html$' : path === '' ? '^/$' : `^/${path}/$`);
}

/** Every route of the site with the pages to look at, from what is in dist/. */
export function kindsOf(
  pages: readonly BuiltPage[] = builtPages(),
  all: readonly string[] = routes(),
): Kind[] {
  const owners = Map.groupBy(pages, ({ path }) => all.find((route) => patternOf(route).test(path)) ?? '');
  return all.flatMap((route) => {
    const own = (owners.get(route) ?? []).toSorted((a, b) => a.html.length - b.html.length);
    const paths = [own[0]?.path, own.at(-1)?.path].filter((path) => path !== undefined);
    return paths.length === 0 ? [] : [{ route: `src/pages/${route}`, paths: [...new Set(paths)] }];
  });
}
