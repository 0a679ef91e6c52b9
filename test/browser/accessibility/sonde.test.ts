import { appendFileSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';
import { test } from '../../support/browser.ts';
import { coverOf } from '../../support/kinds.ts';
import { faultsOf } from '../../support/accessible/gate.ts';
writeFileSync('/tmp/parcours-faults.txt', '');
const only = process.env['ONLY']?.split(',');
test.for(only ?? coverOf())('%s', async (path, { openPage }) => {
  const t = performance.now();
  const faults = await faultsOf(openPage, path);
  appendFileSync(
    '/tmp/parcours-faults.txt',
    `## ${path} ${Math.round(performance.now() - t)} ms\n${faults.join('\n')}\n`,
  );
  expect(faults).toEqual([]);
});
