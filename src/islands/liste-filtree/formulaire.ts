import { textOf } from '../commun/formulaire.ts';
import type { ChoixDeListe, FacettesDeListe } from '../../lib/adresse/liste.ts';

/** What the fields of the form ask for. */
export function readForm(form: HTMLFormElement, questions: FacettesDeListe): ChoixDeListe {
  const data = new FormData(form);
  const read = (name: string) => textOf(data, name);
  const facettes = Object.keys(questions.facettes).map((name) => [name, read(name)] as const);
  return {
    q: read('q'),
    facettes: Object.fromEntries(facettes.filter(([, value]) => value)),
    tri: read('tri'),
  };
}

export function fillForm(form: HTMLFormElement, choix: ChoixDeListe): void {
  const wanted: Record<string, string> = { ...choix.facettes, q: choix.q, tri: choix.tri };
  for (const field of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]')) {
    const value = wanted[field.name] ?? '';
    // A space at the end of the words is being typed: it stays.
    if (field.value.trim() !== value) field.value = value;
  }
}

/** The name of the field that an event comes from. */
export function fieldOf({ target }: Event): string | undefined {
  return (target instanceof Element && target.getAttribute('name')) || undefined;
}
