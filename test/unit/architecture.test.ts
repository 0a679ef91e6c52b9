import { readdirSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { describe, expect, test } from 'vitest';
import { hasCode, importsOf, listSources, ROOT, type Import } from '../support/sources.ts';

const files = listSources('src');
const imports = files.filter(hasCode).flatMap((file) => importsOf(file));

/** « src/lib/contours/grid.ts » lives in « lib »; a file right under src/ is its own room. */
const roomOf = (path: string) => /^src\/([^/]+)/.exec(path)?.[1] ?? '';
const isPackage = (target: string, ...names: string[]) =>
  names.some((name) => target === name || target.startsWith(`${name}/`));
/** One package for d3, one a tool for topojson. */
const isMath = (target: string) => target === 'd3' || /^topojson-[a-z]+$/.test(target);

type Rule = (it: Import) => boolean;

const within =
  (...rooms: string[]): Rule =>
  ({ from, target }) =>
    [roomOf(from), ...rooms].includes(roomOf(target));
const typesFrom =
  (...names: string[]): Rule =>
  ({ target, typeOnly }) =>
    typeOnly && isPackage(target, ...names);
const packages =
  (...names: string[]): Rule =>
  ({ target }) =>
    isPackage(target, ...names);
const math: Rule = ({ target }) => isMath(target);
const node: Rule = ({ target }) => isBuiltin(target);
const typesOfSchemas: Rule = ({ target, typeOnly }) => typeOnly && roomOf(target) === 'schemas';
const typesOfCharts: Rule = ({ target, typeOnly }) => typeOnly && roomOf(target) === 'charts';
const inAstro =
  (...rules: Rule[]): Rule =>
  (it) =>
    it.from.endsWith('.astro') && !it.inScript && rules.some((rule) => rule(it));
const engineOnly: Rule = ({ from, target }) =>
  /^src\/islands\/carte-projets\/moteur\//.test(from) && isPackage(target, 'maplibre-gl');
const searchOnDemand: Rule = ({ target, dynamic }) => dynamic && target.startsWith('/pagefind/');

const dataFiles: Rule = ({ target }) => target.startsWith('data/');

const writersOnly: Rule = ({ from, target }) =>
  /^src\/islands\/commun\/documents\//.test(from) && isPackage(target, 'docx', 'odf-kit', 'fflate', 'hucre');

/** Props may have the type of an entry; reading the entries is the work of queries. */
const view = [
  within('lib', 'charts', 'components', 'drawings', 'islands', 'queries', 'reference', 'schemas'),
  typesFrom('astro', 'astro:content', 'geojson'),
];

/** The « may import » column of the table of rooms. Pages may import everything. */
const TABLE: Record<string, Rule[]> = {
  schemas: [within(), packages('astro/zod')],
  lib: [
    within('schemas'),
    math,
    packages('csv-parse', 'feed', 'fflate', 'geokdbush', 'hucre', 'hyparquet-writer', 'kdbush', 'yaml'),
    typesFrom('maplibre-gl', 'geojson', 'topojson-specification', 'astro/zod'),
  ],
  charts: [within('lib'), typesOfSchemas, math, typesFrom('geojson')],
  reference: [
    within('lib', 'schemas'),
    dataFiles,
    node,
    math,
    typesFrom('geojson', 'topojson-specification'),
  ],
  drawings: [within('charts', 'lib', 'queries', 'reference', 'schemas'), math, typesFrom('geojson')],
  queries: [within('lib', 'reference', 'schemas'), packages('astro:content')],
  components: view,
  layouts: [...view, within('styles'), packages('@fontsource')],
  'hors-connexion': [within('lib')],
  islands: [
    within('hors-connexion', 'lib', 'schemas'),
    typesFrom('geojson', 'topojson-specification'),
    math,
    engineOnly,
    searchOnDemand,
    writersOnly,
    inAstro(within('components', 'drawings', 'queries', 'reference'), typesOfCharts),
  ],
  pages: [() => true],
  tools: [
    within('lib', 'reference', 'schemas'),
    node,
    packages(
      'astro/zod',
      'astro/logger/node',
      'fontkitten',
      'pagefind',
      'satteri',
      'sharp',
      'subset-font',
      'vite',
      'yaml',
    ),
    typesFrom('astro', 'geojson'),
  ],
  'content.config.ts': [
    within('reference', 'schemas'),
    node,
    packages('astro/content/config', 'astro/loaders', 'astro/zod'),
  ],
  'middleware.ts': [within('lib', 'queries', 'reference'), packages('astro:middleware')],
  'env.d.ts': [() => true],
};

const describeImport = ({ from, target, dynamic }: Import) =>
  `${from} → ${dynamic ? 'import() ' : ''}${target}`;

describe('the rooms', () => {
  test('import only what the table of rooms allows', () => {
    const offenders = imports.filter((it) => !(TABLE[roomOf(it.from)] ?? []).some((rule) => rule(it)));
    expect(offenders.map(describeImport)).toEqual([]);
  });

  test('are all in the table', () => {
    const rooms = [...new Set(imports.map(({ from }) => roomOf(from)))];
    expect(rooms.filter((room) => !(room in TABLE))).toEqual([]);
  });

  test('import files that exist', () => {
    const local = imports.filter(({ target }) => target.startsWith('src/') && !target.includes('?'));
    expect(local.filter(({ target }) => !files.includes(target)).map(describeImport)).toEqual([]);
  });
});

describe('the browser', () => {
  /** All that a file loads at once: types vanish, dynamic imports wait. */
  function loadedBy(file: string, seen = new Set<string>()): Set<string> {
    for (const it of imports) {
      if (it.from !== file || it.typeOnly || it.dynamic || seen.has(it.target)) continue;
      seen.add(it.target);
      loadedBy(it.target, seen);
    }
    return seen;
  }

  const entries = imports.filter(({ inScript }) => inScript);

  test('starts from scripts that this test sees', () => {
    expect(entries.map(({ target }) => target)).toContain('src/islands/carte-projets/carte-projets.ts');
  });

  test('loads no map engine, outline reader, search or document writer before the reader needs it', () => {
    const heavy = (target: string) =>
      isMath(target) ||
      isPackage(target, 'maplibre-gl', 'pagefind', 'csv-parse', 'astro', 'docx', 'odf-kit', 'fflate');
    const offenders = entries.flatMap((entry) =>
      [entry.target, ...loadedBy(entry.target)].filter(heavy).map((target) => `${entry.target} ⇒ ${target}`),
    );
    expect(offenders).toEqual([]);
  });

  test('reaches the map engine by a dynamic import only', () => {
    const engine = 'src/islands/carte-projets/moteur/moteur.ts';
    const users = imports.filter(({ target, typeOnly }) => target === engine && !typeOnly);
    expect(users.length).toBeGreaterThan(0);
    expect(users.filter(({ dynamic }) => !dynamic).map(describeImport)).toEqual([]);
    expect(loadedBy(engine)).toContain('maplibre-gl');
  });
});

describe('this test reads', () => {
  const read = (file: string, code: string) =>
    importsOf(file, code).map(({ target, typeOnly, dynamic, inScript }) =>
      [target, typeOnly && 'type', dynamic && 'dynamic', inScript && 'script'].filter(Boolean).join(' '),
    );

  test('static, dynamic, type, side-effect and re-exported imports', () => {
    const code = `
      import a, { type B } from '../schemas/a.ts';
      import type { C } from 'geojson';
      import { type D, type E } from './d.ts';
      import './e.css';
      export { f } from './f.ts';
      export type { G } from './g.ts';
      // import h from './comment.ts';
      const text = "import i from './text.ts'";
      const j = await import('./j.ts');
      type K = import('./k.ts').K;
    `;
    expect(read('src/lib/x.ts', code)).toEqual([
      'src/schemas/a.ts',
      'geojson type',
      'src/lib/d.ts type',
      'src/lib/e.css',
      'src/lib/f.ts',
      'src/lib/g.ts type',
      'src/lib/j.ts dynamic',
      'src/lib/k.ts type',
    ]);
  });

  test('the frontmatter and the scripts of an .astro file, not its data', () => {
    const code = `---\nimport A from '../A/A.astro';\n---\n<p>import x from 'y'</p>
      <script type="application/json">{"import": "z"}</script>
      <script>\n  import './a.ts';\n</script>`;
    expect(read('src/components/B/B.astro', code)).toEqual([
      'src/components/A/A.astro',
      'src/components/B/a.ts script',
    ]);
  });

  test.each([
    ['src/schemas/x.ts', `import '../lib/a.ts'`, false],
    ['src/lib/x.ts', `import { readFileSync } from 'node:fs'`, false],
    ['src/lib/x.ts', `import { Map } from 'maplibre-gl'`, false],
    ['src/lib/x.ts', `import type { Map } from 'maplibre-gl'`, true],
    ['src/charts/x.ts', `import { geoPath } from 'd3'`, true],
    ['src/charts/x.ts', `import { geoPath } from 'd3-geo'`, false],
    ['src/queries/x.ts', `import { max } from 'd3'`, false],
    ['src/charts/x.ts', `import '../queries/a.ts'`, false],
    ['src/queries/x.ts', `import '../tools/search/pages.ts'`, false],
    ['src/queries/x.ts', `import '../reference/territoires.ts'`, true],
    ['src/queries/x.ts', `import '../drawings/france.ts'`, false],
    ['src/drawings/x.ts', `import '../charts/carte.ts'`, true],
    ['src/reference/x.ts', `import '../queries/projets.ts'`, false],
    ['src/queries/x.ts', `import '../components/A/A.astro'`, false],
    ['src/components/A/a.ts', `import x from '../../tools/x.ts'`, false],
    ['src/components/A/a.ts', `import { x } from '../../charts/x.ts'`, true],
    ['src/charts/x.ts', `import { x } from '../schemas/x.ts'`, false],
    ['src/charts/x.ts', `import type { X } from '../schemas/x.ts'`, true],
    ['src/components/A/a.ts', `import { getCollection } from 'astro:content'`, false],
    ['src/islands/a/a.ts', `import { x } from '../../queries/x.ts'`, false],
    ['src/islands/a/A.astro', `---\nimport { x } from '../../queries/x.ts';\n---`, true],
    ['src/islands/a/A.astro', `<script>import { x } from '../../queries/x.ts'</script>`, false],
    ['src/islands/a/a.ts', `await import('maplibre-gl')`, false],
    ['src/tools/x.ts', `import '../pages/x.ts'`, false],
  ])('what %s may do: %s (%s)', (file, code, allowed) => {
    const isAllowed = importsOf(file, code).every((it) =>
      (TABLE[roomOf(it.from)] ?? []).some((rule) => rule(it)),
    );
    expect(isAllowed).toBe(allowed);
  });
});

describe('the tree', () => {
  test('has only the folders of the layout at the top', () => {
    const visible = readdirSync(ROOT, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
      .map(({ name }) => name)
      .filter((name) => !['node_modules', 'dist'].includes(name));
    expect(visible.sort()).toEqual(['content', 'data', 'public', 'src', 'test']);
  });
});
