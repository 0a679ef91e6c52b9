/** The page as its scripts have made it, read as HTML. */
import { HtmlValidate } from 'html-validate';
import type { Page } from 'playwright-core';

/** What the serializer of the browser writes is not the doing of the page. */
const SERIALIZER = [
  'no-trailing-whitespace',
  'void-style',
  'doctype-style',
  'attribute-boolean-style',
  'attribute-empty-style',
  'attr-quotes',
  'no-raw-characters',
  'no-inline-style',
  'long-title',
  // A figure that has a caption says its role: the RGAA asks for it (1.9.1).
  'no-redundant-role',
  // A custom element, the canvas of the map and a list that types ahead have no native twin.
  'prefer-native-element',
];

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: Object.fromEntries(SERIALIZER.map((rule) => [rule, 'off'])),
});

/** Duplicate ids, elements where they may not be, roles and states that mean nothing: one line a fault. */
export async function domFaults(page: Page): Promise<string[]> {
  const { results } = await validator.validateString(await page.content());
  const messages = results.flatMap((result) => result.messages);
  return messages
    .slice(0, 8)
    .map(({ ruleId, message, selector }) => `${ruleId} : ${message} (${selector ?? ''})`);
}

/** Live regions that are not rendered as long as they say nothing: their first words may not be heard. */
export const unreadyRegions = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('[role=status], [role=alert], [aria-live]')]
      .filter((region) => region.parentElement?.checkVisibility() && !region.checkVisibility())
      .map((region) => `région vivante qui n’est pas là : ${region.outerHTML.slice(0, 110)}`),
  );
