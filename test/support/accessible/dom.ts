/** The page as its scripts have made it, held to the rules of the built pages. */
import { parse } from 'node-html-parser';
import type { Page } from 'playwright-core';
import { RULES } from '../html-rules/rules.ts';
import { surveyOf } from '../html-rules/survey.ts';
import { htmlFaults } from '../html-validator.ts';

/** What is not valid, or not well named, one line a fault. */
export async function domFaults(page: Page): Promise<string[]> {
  const { pathname } = new URL(page.url());
  const html = `<!doctype html>${await page.evaluate(() => document.documentElement.outerHTML)}`;
  const survey = surveyOf(pathname, parse(html, { comment: true }));
  const named = Object.values(RULES).flatMap((rule) => rule(survey));
  return [...named, ...(await htmlFaults(html, 'live'))].slice(0, 12);
}

/** Live regions that are not rendered as long as they say nothing: their first words may not be heard. */
export const unreadyRegions = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('[role=status], [role=alert], [aria-live]')]
      .filter((region) => region.parentElement?.checkVisibility() && !region.checkVisibility())
      .map((region) => `région vivante qui n’est pas là : ${region.outerHTML.slice(0, 110)}`),
  );
