/** The plugin of Vite that wraps each dynamic import. */
const WRAPPER = 'native:import-analysis-build';

/** What is needed of a plugin of Vite. */
interface VitePlugin {
  name: string;
  applyToEnvironment?: unknown;
}

/**
 * Vite wraps each dynamic import in a helper that fetches the imports of the chunk ahead, and its styles: 2 kB on every page
 * that has a script (the helper, the list of files, the shared chunk that holds it), for few chunks that have an import of
 * their own and none that has a style. Without the wrapper an import is an import.
 * @throws {Error} when Vite no longer has that plugin.
 */
export function plainImports() {
  return {
    name: 'atlas:plain-imports',
    apply: 'build' as const,
    configResolved({ plugins }: { plugins: readonly VitePlugin[] }) {
      const wrapper = plugins.find(({ name }) => name === WRAPPER);
      if (!wrapper)
        throw new Error(
          `src/tools/build/plain-imports.ts : Vite n’a plus de module « ${WRAPPER} ». Attendu : celui qui entoure les « import() ». Cherchez son nouveau nom dans vite/dist, ou retirez plainImports() d’astro.config.mjs.`,
        );
      wrapper.applyToEnvironment = () => false;
    },
  };
}
