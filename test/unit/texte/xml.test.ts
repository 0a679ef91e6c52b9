import { describe, expect, test } from 'vitest';
import { escapeXml } from '../../../src/lib/texte/texte.ts';
import { cleanXml } from '../../../src/lib/texte/xml.ts';

/** Every sign that XML 1.0 has in no document, written or escaped, but those that begin a line. */
const refused = [
  ...Array.from({ length: 0x20 }, (_, code) => code).filter((code) => code < 9 || code > 13),
  0xfffe,
  0xffff,
  0xd800,
  0xdbff,
  0xdc00,
  0xdfff,
].map((code) => String.fromCharCode(code));

describe('what XML refuses', () => {
  test.each(refused.map((sign) => [sign.charCodeAt(0).toString(16), sign]))(
    'U+%s gives a space: the words stay apart',
    (_, sign) => {
      expect(cleanXml(`un${sign}deux`)).toBe('un deux');
      expect(escapeXml(`a<${sign}b`)).toBe('a&lt; b');
    },
  );

  test('vertical tabs and form feeds give a line break', () => {
    expect(cleanXml('un\vdeux\ftrois')).toBe('un\ndeux\ntrois');
  });

  test.each(['tab\tline\nreturn\r', 'é’ « » 1\u202f000\u00a0€', '𝒜 👪 \u{1fffe}', '\ufffd\u0085\u2028'])(
    '%j is allowed and stays as it is',
    (text) => {
      expect(cleanXml(text)).toBe(text);
    },
  );
});
