import { describe, expect } from 'vitest';
import { connect, test } from '../support/browser.ts';

describe('what a test opens', () => {
  test.fails('is open when the test fails', async ({ openPage }) => {
    const { page } = await openPage('/404.html');
    expect(await page.locator('h1').count()).toBe(0);
  });

  test.fails('is opening when the test fails', ({ openPage }) => {
    void openPage('/404.html').catch(() => undefined);
    expect(1).toBe(0);
  });

  test('is closed before the next test', async () => {
    expect((await connect()).contexts()).toEqual([]);
  });
});
