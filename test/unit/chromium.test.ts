import { describe, expect, test } from 'vitest';
import { findChromium } from '../support/chromium.ts';

describe('the Chromium of the tests', () => {
  test('is the one that is asked for, even where the packaged one would do', async () => {
    expect(await findChromium(process.execPath)).toBe(process.execPath);
  });

  test('is not looked for elsewhere when the one that is asked for does not exist', async () => {
    await expect(findChromium('/nulle/part')).rejects.toThrow(
      /« \/nulle\/part » n’existe pas.*retirez CHROME_PATH/,
    );
  });

  test.each([
    ['darwin', 'arm64', 'Google Chrome.app'],
    ['win32', 'x64', 'chrome.exe'],
    ['linux', 'arm64', '/usr/bin/chromium'],
  ] as const)('must be named on %s %s, and the message says how', async (platform, arch, example) => {
    await expect(findChromium('', { platform, arch })).rejects.toThrow(
      new RegExp(`${platform} ${arch}.*CHROME_PATH=.*${example}.*npm test`),
    );
  });
});
