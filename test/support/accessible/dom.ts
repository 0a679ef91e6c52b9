/** The page as its scripts have made it, read as HTML. */
import { parse } from 'node-html-parser';
import type { Page } from 'playwright-core';
import { RULES } from '../html-rules/rules.ts';
import { surveyOf } from '../html-rules/survey.ts';
import { htmlFaults } from '../html-validator.ts';

/** What is not valid in it, and what breaks the rules that the built pages are held to: one line a fault. */
export async function domFaults(page: Page): Promise<string[]> {
  const html = await page.content();
  const survey = surveyOf(page.url(), parse(html, { comment: true }));
  const broken = Object.values(RULES).flatMap((rule) => rule(survey));
  return [...broken, ...(await htmlFaults(html, 'live'))].slice(0, 8);
}

/** Live regions that are not rendered as long as they say nothing: their first words may not be heard. */
export const unreadyRegions = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('[role=status], [role=alert], [aria-live]')]
      .filter((region) => region.parentElement?.checkVisibility() && !region.checkVisibility())
      .map((region) => `région vivante qui n’est pas là : ${region.outerHTML.slice(0, 110)}`),
  );
