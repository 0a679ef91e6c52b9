/** What a screen reader is given to say after an action: what the live regions hold then, and did not before. */
import { expect } from 'vitest';
import type { Page } from 'playwright-core';

export interface Said {
  role: string;
  text: string;
  /** Who sees reads the same, there or elsewhere in the page. */
  isSeen: boolean;
}

interface Ear {
  before: Map<Element, string>;
}
declare const ear: Ear;

function startListening() {
  const before = new Map<Element, string>();
  for (const region of document.querySelectorAll<HTMLElement>('[role=status], [role=alert], [aria-live]'))
    before.set(region, region.innerText.trim());
  Reflect.set(globalThis, 'ear', { before } satisfies Ear);
}

function whatWasSaid(): Said[] {
  const squeeze = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
  const page = squeeze(document.body.innerText);
  const regions = [...document.querySelectorAll<HTMLElement>('[role=status], [role=alert], [aria-live]')];
  return regions
    .map((region) => ({ region, text: region.innerText.trim() }))
    .filter(({ region, text }) => text !== '' && text !== (ear.before.get(region) ?? ''))
    .map(({ region, text }) => {
      const isClipped = getComputedStyle(region).clipPath !== 'none';
      const times = page.split(squeeze(text)).length - 1;
      return { role: region.role ?? 'status', text: squeeze(text), isSeen: !isClipped || times > 1 };
    });
}

/** Does something, and expects that one live region says one thing, which matches `words`. Returns it. */
export async function hear(page: Page, act: () => Promise<unknown>, words: RegExp): Promise<Said> {
  await page.evaluate(startListening);
  await act();
  const matching = async () => (await page.evaluate(whatWasSaid)).some(({ text }) => words.test(text));
  await expect.poll(matching, { message: `rien ne dit ${words}` }).toBe(true);
  const said = await page.evaluate(whatWasSaid);
  expect(said).toHaveLength(1);
  const [only] = said;
  if (!only) throw new Error('rien n’est dit');
  return only;
}
