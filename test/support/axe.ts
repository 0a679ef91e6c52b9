import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  id: string;
  nodes: { html: string; failureSummary?: string }[];
}

interface AxeOptions {
  /** These alone; all of them otherwise. */
  rules?: readonly string[];
  /** The part of the page that has changed since it was last looked at; all of it otherwise. */
  within?: string | undefined;
}

/** WCAG 2.2 AA, best practices, and what axe still tries. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice', 'experimental'];
/** What changes with the colours of the page, and what changes with its width. */
export const COLOUR_RULES = ['color-contrast', 'link-in-text-block'] as const;
export const WIDTH_RULES = ['target-size', 'scrollable-region-focusable'] as const;

/** What axe finds in the page as it is now, one line a rule. */
export async function axeViolations(page: Page, { rules, within }: AxeOptions = {}): Promise<string[]> {
  const isThere = await page.evaluate(
    () => typeof (Reflect.get(globalThis, 'axe') as { run?: unknown } | undefined)?.run === 'function',
  );
  if (!isThere) await page.evaluate(axe);
  const found = await page.evaluate(
    async ({ only, selector }): Promise<Violation[]> => {
      // @ts-expect-error axe is the script just evaluated in the page.
      const { violations } = await globalThis.axe.run(selector ?? document, {
        runOnly: only,
        resultTypes: ['violations'],
        preload: false,
      });
      return (violations as Violation[]).map(({ id, nodes }) => ({ id, nodes }));
    },
    {
      only: rules ? { type: 'rule', values: [...rules] } : { type: 'tag', values: TAGS },
      selector: within,
    },
  );
  return found.map(
    ({ id, nodes: [first, ...others] }) =>
      `${id} (${others.length + 1}) : ${first?.html.slice(0, 160)} ${first?.failureSummary ?? ''}`,
  );
}
