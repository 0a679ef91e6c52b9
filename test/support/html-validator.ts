/** The one reading of what valid HTML is: for the pages as they are built, and as scripts leave them. */
import { HtmlValidate } from 'html-validate';

const validator = (more: Record<string, 'off'> = {}) =>
  new HtmlValidate({
    extends: ['html-validate:standard', 'html-validate:a11y'],
    rules: {
      // Astro leaves line ends and the case of void elements to the author: no reader sees them.
      'no-trailing-whitespace': 'off',
      'void-style': 'off',
      'doctype-style': 'off',
      'attribute-boolean-style': 'off',
      'attribute-empty-style': 'off',
      // The rule asks for a <caption> text or a heading on every section; ours are named by aria-label.
      'long-title': 'off',
      // A figure that has a caption says its role: the RGAA asks for it (1.9.1).
      'no-redundant-role': 'off',
      ...more,
    },
  });

/** Custom elements take the role that they play; suggestions and maps are no native list and no native section. */
const validators = { built: validator(), live: validator({ 'prefer-native-element': 'off' }) };

/** « /carte/:12:5 rule message », a line a fault; « live » is what scripts have worked on. */
export async function htmlFaults(
  path: string,
  html: string,
  state: keyof typeof validators = 'built',
): Promise<string[]> {
  const report = await validators[state].validateString(html);
  return report.results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${path}:${line}:${column} ${ruleId} ${message}`),
  );
}
