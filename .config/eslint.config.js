/**
 * The linter: typescript-eslint with types, on scripts and on .astro files (frontmatter and template), plus the limits of
 * the house. `npm run check` runs it and accepts no warning.
 *
 * Chosen on this code: Biome reads the frontmatter only and types little; oxlint has no types in .astro files, and both
 * bring binaries a platform into the lock file. ESLint is slower (half a minute) and sees all of it.
 */
import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import typedParser from './typed-parser.js';

const uncounted = { skipBlankLines: true, skipComments: true };

export default defineConfig(
  // The fixtures of growth are pieces of files: they are whole, and built, in the copy that a test makes.
  { ignores: ['dist/', '.dist-*/', '.astro/', '.cache/', 'test/fixtures/croissance/'] },
  tseslint.configs.strictTypeChecked,
  astro.configs['flat/recommended'],
  { files: ['**/*.ts'], ignores: ['**/*.astro/*.ts'], languageOptions: { parser: typedParser } },
  { files: ['**/*.astro'], languageOptions: { parserOptions: { parser: typedParser } } },
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      // A function fits on a screen, a file holds one idea.
      complexity: ['error', 10],
      'max-lines': ['error', { max: 200, ...uncounted }],
      'max-lines-per-function': ['error', { max: 40, ...uncounted }],
      eqeqeq: 'error',
      'no-console': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        {
          ignoreRestSiblings: true,
          argsIgnorePattern: '^_',
          varsIgnorePattern: '^_',
          destructuredArrayIgnorePattern: '^_',
        },
      ],
      '@typescript-eslint/prefer-readonly': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // `() => element.focus()` says what it does; numbers print as they are.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowAny: false, allowBoolean: false, allowNever: false, allowNullish: false },
      ],
    },
  },
  {
    // `astro check` types .astro files; the linter does not know what `Astro` and JSX are.
    files: ['**/*.astro'],
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-redundant-type-constituents': 'off',
      '@typescript-eslint/restrict-plus-operands': 'off',
      '@typescript-eslint/restrict-template-expressions': 'off',
      // A template is one function: its length is that of the page.
      'max-lines-per-function': 'off',
    },
  },
  {
    // To the linter, what a script imports from an .astro file has no type.
    files: ['src/components/mdx*.ts'],
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off' },
  },
  {
    // Typed arrays walked by index: a `?? 0` in the innermost loops would cost time and hide a wrong index.
    files: ['src/lib/contours/**', 'data/contours/**', 'test/unit/contours/**', 'test/data/contours.test.ts'],
    rules: { complexity: 'off', '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    // Commands speak on the console.
    files: ['src/tools/**', 'data/**', 'test/bench/**'],
    rules: { 'no-console': 'off' },
  },
  {
    // A `describe` is a function of the length of its tests.
    files: ['test/**'],
    rules: {
      'max-lines-per-function': 'off',
      'max-lines': 'off',
      complexity: 'off',
      // Tests read JSON, and what a page holds, as they come: a wrong guess is a failure, which is what they are for.
      '@typescript-eslint/no-base-to-string': 'off',
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-unnecessary-type-assertion': 'off',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/restrict-template-expressions': 'off',
    },
  },
  // No setting of TypeScript includes these, nor the scripts of .astro files, which are read apart.
  { files: ['**/*.{js,mjs}', '**/*.astro/*.ts'], extends: [tseslint.configs.disableTypeChecked] },
);
