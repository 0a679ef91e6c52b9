import { describe, expect } from 'vitest';
import { test } from '../support/browser.ts';
import { connect } from '../support/context.ts';

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

describe('the page that tests share', () => {
  test('may be left in any state', async ({ sharedPage }) => {
    const { page, setOffline } = await sharedPage('/glossaire/', { colorScheme: 'dark', width: 400 });
    await page.route('**/*', (route) => route.abort());
    await page.evaluate(() => {
      localStorage.setItem('left', 'here');
      document.title = 'left';
      // eslint-disable-next-line no-console -- what the page says is what must not be heard by the next test
      console.error('left');
    });
    await page.context().newPage();
    await setOffline(true);
  });

  test('comes to the next one as new, though it is the same', async ({ sharedPage }) => {
    const { page, errors, requests } = await sharedPage('/glossaire/');
    expect(
      await page.evaluate(() => [localStorage.length, document.title.includes('left'), innerWidth]),
    ).toEqual([0, false, 1280]);
    expect(await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(false);
    expect(page.context().pages()).toEqual([page]);
    expect(errors).toEqual([]);
    expect(requests.length).toBeGreaterThan(1);
    const { page: same } = await sharedPage('/404.html');
    expect(same).toBe(page);
  });
});
