/** The search of the site as its readers ask it. */
import type { Page } from 'playwright-core';

/** Where the answer to a query stands; `more` are the parameters that follow. */
export const addressOfSearch = (q: string, more = '') => `/recherche/?q=${encodeURIComponent(q)}${more}`;

/** Leads the open search to the address of a query, as « back » would, and waits for the answer: nothing is loaded again. */
export async function search(page: Page, q: string, more = ''): Promise<void> {
  await page.evaluate(
    (address) => {
      history.pushState(null, '', address);
      dispatchEvent(new PopStateEvent('popstate'));
    },
    addressOfSearch(q, more),
  );
  await page.waitForSelector('recherche-site[data-ready]');
}
