import { expect, test } from 'vitest';
import { pagesToCheck } from '../support/built-site.ts';
import { RULES } from '../support/html-rules/rules.ts';
import { surveyOf } from '../support/html-rules/survey.ts';

/** Every page is walked once, for every rule: name of the rule → its faults. */
const faults = new Map<string, string[]>(Object.keys(RULES).map((rule) => [rule, []]));
for (const page of pagesToCheck()) {
  const survey = surveyOf(page.path, page.root);
  for (const [rule, faultsOf] of Object.entries(RULES))
    faults.get(rule)?.push(...faultsOf(survey).map((fault) => `${page.path} : ${fault}`));
}

test.for(Object.keys(RULES))('on every page, %s', (rule) => {
  expect(faults.get(rule)?.slice(0, 30)).toEqual([]);
});
