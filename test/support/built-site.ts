/** The built site as files: pages, their addresses, what they link to. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parse, type HTMLElement } from 'node-html-parser';

export const DIST = join(process.cwd(), 'dist');

export interface BuiltPage {
  /** Address from the root: /projets/tznr-lodeve/ */
  path: string;
  html: string;
  root: HTMLElement;
}

let pages: BuiltPage[] | undefined;

/** As a browser that runs no script reads it: what a « noscript » holds is part of the page. */
export const parsePage = (html: string) =>
  parse(html, { comment: true, blockTextElements: { script: true, style: true, pre: true } });

/** Every HTML page of dist/, by address. */
export function builtPages(): BuiltPage[] {
  pages ??= listFiles(DIST)
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file) => {
      const html = readFileSync(join(DIST, file), 'utf8');
      const path = `/${file.replace(/index\.html$/, '')}`;
      let root: HTMLElement | undefined;
      // Parsed when it is first looked at: there are more than a thousand, and most tests read a few.
      return {
        path,
        html,
        get root() {
          return (root ??= parsePage(html));
        },
      };
    });
  return pages;
}

/** The variable that names a site that passes the checks of each page: growth tests a copy of it that differs a little. */
export const SITE_VERIFIE = 'ATLAS_SITE_VERIFIE';

/** The pages to check one by one: not those that the site that passes has too, byte for byte. */
export function pagesToCheck(): BuiltPage[] {
  const checked = process.env[SITE_VERIFIE];
  if (checked === undefined) return builtPages();
  return builtPages().filter(({ path, html }) => {
    const file = fileOf(path, checked);
    return file === undefined || readFileSync(file, 'utf8') !== html;
  });
}

/** @throws {Error} when the page was not built. */
export function builtPage(path: string): BuiltPage {
  const page = builtPages().find((candidate) => candidate.path === path);
  if (!page) throw new Error(`${path} n’a pas été construite.`);
  return page;
}

/** The element less some of what it holds: a copy where something is taken away, as other tests read the same page. */
export function without(element: HTMLElement | null, selector: string): HTMLElement | null {
  if (!element?.querySelector(selector)) return element;
  const copy = parsePage(element.outerHTML).querySelector(element.rawTagName);
  for (const found of copy?.querySelectorAll(selector) ?? []) found.remove();
  return copy;
}

/** Files under a folder, as paths from it. */
export function listFiles(folder: string, prefix = ''): string[] {
  return readdirSync(join(folder, prefix), { withFileTypes: true }).flatMap((entry) => {
    const path = prefix ? `${prefix}/${entry.name}` : entry.name;
    return entry.isDirectory() ? listFiles(folder, path) : [path];
  });
}

/** The file that the server sends for an address of the site, or undefined. */
export function fileOf(path: string, dist = DIST): string | undefined {
  const file = join(dist, decodeURIComponent(path.endsWith('/') ? `${path}index.html` : path));
  return existsSync(file) && statSync(file).isFile() ? file : undefined;
}

const sizes = new Map<string, number>();

/** Size on the wire, bytes; fonts are already compressed. A file is weighed once. */
export function wireSize(file: string): number {
  const size = sizes.get(file) ?? weigh(file);
  sizes.set(file, size);
  return size;
}

function weigh(file: string): number {
  const bytes = readFileSync(file);
  return file.endsWith('.woff2') ? bytes.length : gzipSync(bytes, { level: 9 }).length;
}

/** What a browser fetches to show a page before any action: the page, its styles, scripts, fonts and icon. */
export function firstLoad(
  page: BuiltPage,
  dist = DIST,
): { kind: 'html' | 'css' | 'js' | 'font' | 'icon'; path: string; size: number }[] {
  const attribute = (selector: string, name: string) =>
    page.root.querySelectorAll(selector).flatMap((element) => element.getAttribute(name) ?? []);
  const scripts = withImports(attribute('script[src]', 'src'), dist);
  const found = [
    { kind: 'html' as const, paths: [page.path === '/404.html' ? page.path : page.path] },
    { kind: 'css' as const, paths: attribute('link[rel=stylesheet]', 'href') },
    { kind: 'js' as const, paths: scripts },
    { kind: 'font' as const, paths: attribute('link[rel=preload][as=font]', 'href') },
    { kind: 'icon' as const, paths: attribute('link[rel=icon]', 'href') },
  ];
  return found.flatMap(({ kind, paths }) =>
    paths.map((path) => {
      const file = fileOf(path, dist);
      if (!file) throw new Error(`${page.path} demande ${path}, qui n’existe pas dans dist/.`);
      // Weighed when it is asked for: a page of HTML is long to compress.
      return {
        kind,
        path,
        get size() {
          return wireSize(file);
        },
      };
    }),
  );
}

/** Scripts and the modules that they import at once. */
function withImports(scripts: string[], dist: string): string[] {
  const all = new Set<string>();
  const visit = (path: string) => {
    if (all.has(path)) return;
    all.add(path);
    importsOf(fileOf(path, dist) ?? '').forEach((target) =>
      visit(new URL(target, `http://site${path}`).pathname),
    );
  };
  scripts.forEach(visit);
  return [...all];
}

const imports = new Map<string, string[]>();

/** The modules that a script names, as it writes them. */
function importsOf(file: string): string[] {
  const known = imports.get(file);
  if (known) return known;
  const named = /(?:^|[;}\s])(?:import|export)\s*(?:[^'"()]*?from\s*)?["'](\.[^"']+)["']/g;
  const found = [...readFileSync(file, 'utf8').matchAll(named)].flatMap(([, target]) => target ?? []);
  imports.set(file, found);
  return found;
}
