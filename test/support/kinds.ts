/** The kinds of pages: one a route of src/pages, shown by built pages that it makes. */
import { builtPages, listFiles, type BuiltPage } from './built-site.ts';

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

/** Tags that open an element, drawings, templates and what is for browsers without script left out: how heavy a page is to lay out, without reading it whole. */
const tagsOf = ({ html }: BuiltPage) =>
  html.replace(/<(svg|template|noscript)\b[^]*?<\/\1>/g, '').match(/<[a-z]/g)?.length ?? 0;

/** The page of each route that has the most elements; all of them where they are few enough to be kinds of their own. */
export function heaviestOf(pages: readonly BuiltPage[] = builtPages(), few = 60): Kind[] {
  return [...ownersOf(pages, routes())].map(([route, own]) => {
    const heaviest = own.length <= few ? own : own.toSorted((a, b) => tagsOf(b) - tagsOf(a)).slice(0, 1);
    return { route: `src/pages/${route}`, paths: heaviest.map(({ path }) => path) };
  });
}

const ownersOf = (pages: readonly BuiltPage[], all: readonly string[]) =>
  Map.groupBy(pages, ({ path }) => all.find((route) => patternOf(route).test(path)) ?? '');

/** Every route of the site with the pages to look at, from what is in dist/. */
export function kindsOf(
  pages: readonly BuiltPage[] = builtPages(),
  all: readonly string[] = routes(),
): Kind[] {
  const owners = ownersOf(pages, all);
  return all.flatMap((route) => {
    const own = (owners.get(route) ?? []).toSorted((a, b) => a.html.length - b.html.length);
    const paths = [own[0]?.path, own.at(-1)?.path].filter((path) => path !== undefined);
    return paths.length === 0 ? [] : [{ route: `src/pages/${route}`, paths: [...new Set(paths)] }];
  });
}

/** Routes that make pages once the data name the actions of a pact or of a contract. */
const WAITING = [
  'projets/[projet]/actions/[...page].astro',
  'territoires/contrats/[contrat]/[...page].astro',
];

/** What a page is made of: its components (those that have styles) and its islands. */
const partsOf = ({ html }: BuiltPage) => new Set(html.match(/data-s-[a-z0-9]{3}\b|<[a-z]+-[a-z-]+/g));

/**
 * Few pages that show every route of the site, then every component and every island: what is added later is among them.
 * Of two pages that show as much, the lighter one.
 * @throws {Error} when a route that waits for no data makes no page.
 */
export function coverOf(
  pages: readonly BuiltPage[] = builtPages(),
  all: readonly string[] = routes(),
): string[] {
  const made = pages.map((page) => ({ page, parts: partsOf(page) }));
  const missing = made.reduce((parts, own) => parts.union(own.parts), new Set<string>());
  const chosen = new Set<string>();
  const choose = (among: typeof made) => {
    const worth = (one: (typeof made)[number]) => one.parts.intersection(missing).size;
    const left = among.filter(({ page }) => !chosen.has(page.path));
    const [best] = left.toSorted((a, b) => worth(b) - worth(a) || a.page.html.length - b.page.html.length);
    if (!best) return;
    chosen.add(best.page.path);
    for (const part of best.parts) missing.delete(part);
  };
  const patterns = Map.groupBy(all, (route) => patternOf(route).source);
  const owners = Map.groupBy(made, ({ page }) =>
    [...patterns.keys()].find((pattern) => new RegExp(pattern).test(page.path)),
  );
  for (const [pattern, sharing] of patterns) {
    const own = owners.get(pattern) ?? [];
    const [lone] = sharing.filter((route) => !WAITING.includes(route)).slice(own.length);
    if (lone)
      throw new Error(`src/pages/${lone} ne donne aucune page dans dist/ : ses tests ne verraient rien.`);
    sharing.forEach(() => choose(own));
  }
  while (missing.size > 0) choose(made);
  return [...chosen];
}
