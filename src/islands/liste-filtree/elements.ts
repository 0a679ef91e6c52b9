import type { ElementDeListe, FacettesDeListe } from '../../lib/adresse/liste.ts';
import { withReste } from '../commun/reste.ts';

/** An element of the list, with what it answers to the questions. */
export interface ElementPage extends ElementDeListe {
  element: HTMLElement;
  /** Where the page has put it: its group. */
  home: HTMLElement;
}

/** The facets and the orders are the fields of the form. */
export function readQuestions(form: HTMLFormElement): FacettesDeListe {
  const selects = [...form.querySelectorAll('select')].map(
    ({ name, options }) => [name, [...options].map(({ value }) => value).filter(Boolean)] as const,
  );
  const { tri = [], ...facettes } = Object.fromEntries(selects);
  return { facettes, tris: tri };
}

/** The elements that the page holds. @throws {Error} when one stands outside any list. */
export function readElements(liste: HTMLElement, questions: FacettesDeListe): ElementPage[] {
  return withReste(liste, '[data-element]').map((element) => readElement(element, questions));
}

function readElement(element: HTMLElement, questions: FacettesDeListe): ElementPage {
  const values = (name: string) => (element.getAttribute(`data-${name}`) ?? '').split(' ').filter(Boolean);
  const { parentElement } = element;
  if (!parentElement) throw new Error('liste-filtree : un élément est hors de toute liste.');
  return {
    element,
    home: parentElement,
    texte: `${element.textContent} ${element.dataset['mots'] ?? ''}`,
    facettes: Object.fromEntries(Object.keys(questions.facettes).map((name) => [name, values(name)])),
    rangs: Object.fromEntries(questions.tris.map((tri) => [tri, rankOf(element, tri)])),
  };
}

function rankOf(element: HTMLElement, tri: string): number | undefined {
  const rank = element.getAttribute(`data-rang-${tri}`);
  return rank === null ? undefined : Number(rank);
}
