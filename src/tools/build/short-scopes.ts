const SCOPE = /data-astro-cid-([a-z0-9]{8})/g;
const LENGTH = 3;

/**
 * A Vite plugin. Shortens the attribute that ties a component's elements to its styles: it stands on most elements of every page, and
 * in most selectors of the one style sheet.
 * @throws {Error} when two components would share a short name.
 */
export function shortScopes() {
  const owners = new Map<string, string>();
  const shorten = (long: string) => {
    const short = long.slice(0, LENGTH);
    const owner = owners.get(short) ?? long;
    if (owner !== long)
      throw new Error(
        `src/tools/build/short-scopes.ts : les styles de deux composants (${owner}, ${long}) auraient le même nom court « ${short} ». Augmentez LENGTH.`,
      );
    owners.set(short, long);
    return `data-s-${short}`;
  };
  return {
    name: 'atlas:short-scopes',
    apply: 'build' as const,
    transform(code: string) {
      if (!code.includes('data-astro-cid-')) return null;
      return { code: code.replace(SCOPE, (_, long: string) => shorten(long)), map: null };
    },
  };
}
