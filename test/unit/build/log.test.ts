import { afterEach, expect, test, vi } from 'vitest';
import buildLog from '../../../src/tools/build/log.ts';

afterEach(() => vi.restoreAllMocks());

/** The text that a line of Astro leaves on the terminal. */
function shown(message: string, newLine = true): string {
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  buildLog().write({ label: 'SKIP_FORMAT', level: 'info', message, newLine });
  return write.mock.calls.map(([text]) => text).join('');
}

test.each([
  '  \u001b[34m├─\u001b[39m \u001b[2m/pacte/index.html\u001b[22m',
  ' \u001b[2m(+7ms)\u001b[22m ',
  ' (+1.25s) ',
  // Written by us: see ecrire-rendus.ts.
  ' \u001b[2m(+7ms)\u001b[22m \u001b[33m(file not created, response body was empty)\u001b[39m',
])('the line of a file is left out: %j', (message) => expect(shown(message, false)).toBe(''));

test.each(['✓ Completed in 8.63s.', ' (+7ms) (something else)'])('the others are told: %j', (message) =>
  expect(shown(message)).toBe(`${message}\n`),
);
