import { expect } from 'vitest';
import { faultsOf } from '../../support/accessible/gate.ts';
import { kindsWithMap } from '../../support/accessible/kinds.ts';
import { test } from '../../support/browser.ts';

/** The kinds of pages that have a map. */
test.for(kindsWithMap())('%s keeps no reader out', async (path, { sharedPage }) => {
  expect(await faultsOf(sharedPage, path)).toEqual([]);
});
