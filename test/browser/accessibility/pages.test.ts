import { expect } from 'vitest';
import { faultsOf } from '../../support/accessible/gate.ts';
import { kindsToRead } from '../../support/accessible/kinds.ts';
import { test } from '../../support/browser.ts';

/** The kinds of pages that are read from top to bottom. */
test.for(kindsToRead())('%s keeps no reader out', async (path, { sharedPage }) => {
  expect(await faultsOf(sharedPage, path)).toEqual([]);
});
