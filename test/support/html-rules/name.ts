/** The name that a screen reader says for an element, near enough for static rules. */
import { NodeType, type HTMLElement, type Node } from 'node-html-parser';
import { tagOf, upFrom, type Survey } from './survey.ts';

const isElement = (node: Node): node is HTMLElement => node.nodeType === NodeType.ELEMENT_NODE;

/** The text that is said: what is hidden from assistive technologies is left out, pictures say their alternative. */
export function spokenText(node: Node): string {
  if (!isElement(node)) return node.nodeType === NodeType.TEXT_NODE ? node.text : '';
  if (node.getAttribute('aria-hidden') === 'true' || node.hasAttribute('hidden')) return '';
  const label =
    node.getAttribute('aria-label') ?? (tagOf(node) === 'img' ? node.getAttribute('alt') : undefined);
  if (label !== undefined) return ` ${label} `;
  return ['script', 'style', 'template'].includes(tagOf(node))
    ? ''
    : node.childNodes.map(spokenText).join('');
}

/** The text that is seen: labels that are only said are left out, and so is what only screen readers get. */
export function visibleText(node: Node): string {
  if (!isElement(node)) return node.nodeType === NodeType.TEXT_NODE ? node.text : '';
  if (node.hasAttribute('hidden') || node.classList.contains('visually-hidden')) return '';
  return ['script', 'style', 'template', 'title', 'desc'].includes(tagOf(node))
    ? ''
    : node.childNodes.map(visibleText).join('');
}

export const squeezed = (text: string) => text.replace(/\s+/g, ' ').trim();

const referred = (survey: Survey, ids: string) =>
  ids
    .split(/\s+/)
    .map((id) => survey.byId.get(id))
    .map((element) => (element ? spokenText(element) : ''))
    .join(' ');

/** The name of a control: what refers to it, its own label, its <label>, its text, its title. */
export function nameOf(survey: Survey, element: HTMLElement, labels: Map<string, HTMLElement>): string {
  const by = element.getAttribute('aria-labelledby');
  if (by) return squeezed(referred(survey, by));
  const own = element.getAttribute('aria-label');
  if (own) return squeezed(own);
  const around = [...upFrom(element)].find((it) => tagOf(it) === 'label');
  const label = labels.get(element.getAttribute('id') ?? '') ?? around;
  if (label && tagOf(element) !== 'button') return squeezed(spokenText(label));
  return squeezed(spokenText(element)) || squeezed(element.getAttribute('title') ?? '');
}

/** Labels by the id of their field. */
export const labelsOf = ({ byTag }: Survey) =>
  new Map(
    (byTag.get('label') ?? []).flatMap((it) =>
      it.getAttribute('for') ? [[it.getAttribute('for') ?? '', it]] : [],
    ),
  );
