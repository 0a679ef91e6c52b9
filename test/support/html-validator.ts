/** The one reading of what valid HTML is: for the pages as they are built, and as scripts leave them. */
import { HtmlValidate } from 'html-validate';

const validator = (more: readonly string[] = []) => {
  const off = [
    // Astro leaves line ends and the case of void elements to the author: no reader sees them.
    'no-trailing-whitespace',
    'void-style',
    'doctype-style',
    'attribute-boolean-style',
    'attribute-empty-style',
    // The rule asks for a <caption> text or a heading on every section; ours are named by aria-label.
    'long-title',
    // A figure that has a caption says its role: the RGAA asks for it (1.9.1).
    'no-redundant-role',
    ...more,
  ];
  return new HtmlValidate({
    extends: ['html-validate:standard', 'html-validate:a11y'],
    rules: Object.fromEntries(off.map((rule) => [rule, 'off'])),
  });
};

const validators = {
  built: validator(),
  live: validator([
    // What the serializer of the browser writes is not the doing of the page.
    'attr-quotes',
    'no-raw-characters',
    'no-inline-style',
    // A custom element, the canvas of the map and a list that types ahead have no native twin.
    'prefer-native-element',
  ]),
};

/** A line a fault, with the place of what is wrong; « live » is what scripts have worked on. */
export async function htmlFaults(html: string, state: keyof typeof validators = 'built'): Promise<string[]> {
  const { results } = await validators[state].validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(
      ({ ruleId, message, line, column, selector }) =>
        `${ruleId} : ${message} (${line}:${column}, ${selector ?? ''})`,
    ),
  );
}
