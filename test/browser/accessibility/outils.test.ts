import { expect } from 'vitest';
import { faultsOf } from '../../support/accessible/gate.ts';
import { kindsToUse } from '../../support/accessible/kinds.ts';
import { test } from '../../support/browser.ts';

/** The kinds of pages that answer: lists with choices, search, self-check, folder, assistant. */
test.for(kindsToUse())('%s keeps no reader out', async (path, { sharedPage }) => {
  expect(await faultsOf(sharedPage, path)).toEqual([]);
});
