import { describe, expect } from 'vitest';
import { connect, test } from '../support/browser.ts';

const contexts = async () => (await connect()).contexts().length;

describe('what a test opens', () => {
  let opened = 0;

  test.fails('is open while it runs, even if it fails', async ({ openPage }) => {
    await openPage('/404.html');
    await openPage('/404.html');
    opened = await contexts();
    throw new Error('a failing test');
  });

  test.fails('is closed too when the test fails while it opens', ({ openPage }) => {
    openPage('/404.html').catch(() => undefined);
    throw new Error('a failing test');
  });

  test('is closed before the next test', async () => {
    expect([opened, await contexts()]).toEqual([2, 0]);
  });
});
