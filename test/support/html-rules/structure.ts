/** Headings, ids, references, scrollers and fields (RGAA 8.2, 8.9, 9.1, 11.13, 12; WCAG 2.1.1). */
import type { HTMLElement } from 'node-html-parser';
import { squeezed } from './name.ts';
import { shown, tagged, tagOf, upFrom, type Survey } from './survey.ts';

/** No paragraph that is bold from end to end, unless it is a sentence: it would be a heading that nobody can reach. */
export const boldHeadingFaults = (survey: Survey) =>
  tagged(survey, 'p')
    .filter((p) => isAllBold(p) && !/[.?!…]$/.test(squeezed(p.text)))
    .map((p) => `paragraphe en gras pour un titre : ${shown(p)}`);

function isAllBold(p: HTMLElement): boolean {
  const [only, ...others] = p.children;
  const isBold = only && others.length === 0 && /^(?:strong|b)$/.test(tagOf(only));
  return isBold === true && squeezed(only?.text ?? '') === squeezed(p.text);
}

/** No id twice. */
export const sameIdFaults = ({ ids }: Survey) =>
  [...ids].filter(([, count]) => count > 1).map(([id, count]) => `id « ${id} » ${count} fois`);

const REFERENCES = [
  'aria-labelledby',
  'aria-describedby',
  'aria-controls',
  'aria-owns',
  'for',
  'list',
  'popovertarget',
];

/** What an attribute refers to is on the page. */
export const referenceFaults = ({ elements, byId }: Survey) =>
  elements.flatMap((element) =>
    REFERENCES.flatMap((name) =>
      (element.getAttribute(name) ?? '')
        .split(/\s+/)
        .filter((id) => id !== '' && !byId.has(id))
        .map((id) => `${name} vers « ${id} », absent : ${shown(element)}`),
    ),
  );

/** What scrolls by itself can be reached and scrolled with the keyboard. */
export const scrollerFaults = (survey: Survey) =>
  survey.elements
    .filter((it) => tagOf(it) === 'pre' || it.classList.contains('scroll'))
    .filter((it) => it.getAttribute('tabindex') !== '0' && !hasStop(it))
    .map((it) => `défilement hors du clavier : ${shown(it)}`);

/** Links inside a scroller bring what they are in into view. */
const hasStop = (it: HTMLElement) => it.querySelector('a[href], button, input, [tabindex="0"]') !== null;

/** Fields that ask for what the browser knows of its user. */
const ABOUT_USER = /^(?:e-?mail|courriel|telephone|tel|prenom|nom-famille|adresse-postale|code-postal)$/;

/** They say which, so that it can be filled in. */
export const autocompleteFaults = (survey: Survey) =>
  tagged(survey, 'input')
    .filter(
      (it) =>
        /^(?:email|tel)$/.test(it.getAttribute('type') ?? '') ||
        ABOUT_USER.test(it.getAttribute('name') ?? ''),
    )
    .filter((it) => !it.hasAttribute('autocomplete'))
    .map((it) => `champ sur la personne sans autocomplete : ${shown(it)}`);

/** A drawing is named, or hidden from who would hear nothing in it. */
export const drawingFaults = (survey: Survey) =>
  tagged(survey, 'svg', 'canvas')
    .filter((it) => !isHiddenOrNamed(it))
    .map((it) => `dessin ni nommé ni caché : ${shown(it)}`);

const isHiddenOrNamed = (drawing: HTMLElement) =>
  [...upFrom(drawing)].some(
    (it) => it.getAttribute('aria-hidden') === 'true' || it.getAttribute('role') === 'img',
  ) ||
  ((drawing.hasAttribute('aria-label') || drawing.hasAttribute('aria-labelledby')) &&
    drawing.hasAttribute('role'));

/** Attributes and elements that HTML has left to style sheets; `hidden` hides nothing inside a drawing. */
export const oldMarkupFaults = (survey: Survey) => [
  ...tagged(survey, 'center', 'font', 'big', 'tt', 'marquee', 'blink').map(
    (it) => `présentation : ${shown(it)}`,
  ),
  ...tagged(survey, 'svg')
    .flatMap((svg) => svg.querySelectorAll('[hidden]'))
    .map((it) => `hidden dans un dessin : ${shown(it)}`),
  ...tagged(survey, 'svg')
    .filter((svg) => svg.hasAttribute('hidden'))
    .map((it) => `hidden sur un dessin : ${shown(it)}`),
];
