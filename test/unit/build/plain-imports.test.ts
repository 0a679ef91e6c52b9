import { expect, test } from 'vitest';
import { plainImports } from '../../../src/tools/build/plain-imports.ts';

const resolve = (plugins: { name: string; applyToEnvironment?: unknown }[]) => {
  plainImports().configResolved({ plugins });
};

test('takes the wrapper of Vite out of every environment, and leaves the others', () => {
  const plugins = [{ name: 'native:import-analysis-build' }, { name: 'vite:css' }];
  resolve(plugins);
  expect(plugins.map((plugin) => 'applyToEnvironment' in plugin && plugin.applyToEnvironment)).toEqual([
    expect.any(Function),
    false,
  ]);
});

test('says so when Vite has it no more', () => {
  expect(() => {
    resolve([{ name: 'vite:css' }]);
  }).toThrow('native:import-analysis-build');
});
