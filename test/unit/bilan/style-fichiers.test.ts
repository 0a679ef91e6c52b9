import { expect, test } from 'vitest';
import { resolveStyle } from '../../../src/lib/bilan/style-fichiers.ts';

test('variables give way to the tokens, then to their other value, then to an error that names them', () => {
  const jetons = { ink: '#000', 'rang-4': '#111' };
  expect(resolveStyle('/* why */ .a { fill: var(--ink);\n stroke: var(--ton, var(--rang-4)) }', jetons)).toBe(
    '.a { fill: #000; stroke: #111 }',
  );
  expect(resolveStyle('.a { fill: var(--ton, red) }', { ton: 'var(--ink)', ink: '#000' })).toBe(
    '.a { fill: #000 }',
  );
  expect(() => resolveStyle('.a { fill: var(--encre) }', jetons)).toThrow('encre');
});
