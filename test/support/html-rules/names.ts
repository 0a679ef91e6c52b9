/** What links, buttons, fields and figures are called (RGAA 1.9, 6, 11; WCAG 2.5.3). */
import type { HTMLElement } from 'node-html-parser';
import { labelsOf, nameOf, squeezed, visibleText } from './name.ts';
import { isThere, shown, tagged, tagOf, upFrom, type Survey } from './survey.ts';

/** Words only, lower case: « Zoomer + » and « zoomer » name the same. */
const wordsOf = (text: string) => squeezed(text.toLowerCase().replace(/[^\p{L}\p{N}%€]+/gu, ' '));

const isControl = (element: HTMLElement) => element.getAttribute('type') !== 'hidden';

/** No link, button or field without a name. */
export function namelessFaults(survey: Survey): string[] {
  const labels = labelsOf(survey);
  return tagged(survey, 'a', 'button', 'input', 'select', 'textarea', 'summary')
    .filter((it) => isControl(it) && (tagOf(it) !== 'a' || it.hasAttribute('href')))
    .filter((it) => isThere(it) && nameOf(survey, it, labels) === '')
    .map((it) => `sans nom : ${shown(it)}`);
}

/** A label that is only said holds the words that are seen, or who speaks to the machine is not understood. */
export function unseenLabelFaults(survey: Survey): string[] {
  return tagged(survey, 'a', 'button', 'summary').flatMap((it) => {
    const label = it.getAttribute('aria-label');
    const seen = wordsOf(visibleText(it));
    return label === undefined || wordsOf(label).includes(seen)
      ? []
      : [`nom sans le texte visible : ${shown(it)}`];
  });
}

/** A title that repeats the text that is seen is of no use to anyone; on an icon, it says the name to who sees. */
export function titleFaults(survey: Survey): string[] {
  const labels = labelsOf(survey);
  return tagged(survey, 'a', 'button')
    .filter((it) => it.hasAttribute('title') && wordsOf(visibleText(it)) !== '')
    .filter((it) => wordsOf(nameOf(survey, it, labels)) === wordsOf(it.getAttribute('title') ?? ''))
    .map((it) => `title qui répète le nom : ${shown(it)}`);
}

/** Two buttons or two fields of a page with one name do one thing, or a group around them says which is which. */
export function sameNameFaults(survey: Survey): string[] {
  const labels = labelsOf(survey);
  const seen = new Set<string>();
  return tagged(survey, 'button', 'input', 'select', 'textarea')
    .filter((it) => isControl(it) && it.getAttribute('type') !== 'radio' && isThere(it))
    .flatMap((it) => {
      // Two marks of one acronym open one explanation.
      const opens = it.getAttribute('popovertarget') ?? '';
      if (opens && seen.has(opens)) return [];
      seen.add(opens);
      const key = `${groupsOf(it)} › ${nameOf(survey, it, labels)}`;
      if (!seen.has(key)) {
        seen.add(key);
        return [];
      }
      return [`même nom deux fois (${key}) : ${shown(it)}`];
    });
}

const GROUPS = /^(?:fieldset|form|section|dialog|details|search|nav|article)$/;

/** What the named groups around a control are called, from the nearest out. */
const groupsOf = (element: HTMLElement): string =>
  [...upFrom(element)]
    .filter((it) => it !== element && (GROUPS.test(tagOf(it)) || it.hasAttribute('role')))
    .map(
      (it) =>
        it.getAttribute('aria-label') ??
        it.getAttribute('aria-labelledby') ??
        it.getAttribute('id') ??
        squeezed(it.querySelector('legend, summary')?.text ?? ''),
    )
    .filter((name) => name !== '')
    .join(' › ');

/** A figure with a caption is a group that has a name. */
export const figureFaults = (survey: Survey) =>
  tagged(survey, 'figure')
    .filter((figure) => figure.querySelector('figcaption') && figure.querySelector('svg, img, [role=img]'))
    .filter((figure) => !isNamedGroup(figure))
    .map((figure) => `figure sans rôle ni nom : ${shown(figure)}`);

const isNamedGroup = (figure: HTMLElement) =>
  ['figure', 'group'].includes(figure.getAttribute('role') ?? '') &&
  (figure.hasAttribute('aria-label') || figure.hasAttribute('aria-labelledby'));

/** A field whose label is only said shows its name somehow: a title, or the text of the button beside it (RGAA 11.1.3). */
export function unseenFieldFaults(survey: Survey): string[] {
  const labels = labelsOf(survey);
  return tagged(survey, 'input', 'select', 'textarea')
    .filter((it) => isControl(it) && it.getAttribute('type') !== 'file')
    .filter(isThere)
    .filter((it) => {
      const label =
        labels.get(it.getAttribute('id') ?? '') ?? [...upFrom(it)].find((up) => tagOf(up) === 'label');
      if (label && wordsOf(visibleText(label)) !== '' && !label.classList.contains('visually-hidden'))
        return false;
      const buttons = [...upFrom(it)].find((up) => tagOf(up) === 'form')?.querySelectorAll('button') ?? [];
      return !it.hasAttribute('title') && !buttons.some((button) => wordsOf(visibleText(button)) !== '');
    })
    .map((it) => `étiquette invisible : ${shown(it)}`);
}
