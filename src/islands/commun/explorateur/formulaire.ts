/** The form of an explorer: its fields are the questions, its options the values that the address may hold. */
import type { Choix, Questions } from '../../../lib/bilan/explorateur/choix.ts';

type Option = HTMLOptionElement | HTMLInputElement;

/** Every possible answer with the name of its question: options of lists, radio buttons. */
function optionsOf(form: HTMLFormElement): { name: string; option: Option }[] {
  return [...form.querySelectorAll<Option>('option, input[type="radio"]')].map((option) => ({
    name: (option instanceof HTMLOptionElement ? option.closest('select')?.name : option.name) ?? '',
    option,
  }));
}

export function readQuestions(form: HTMLFormElement): Questions {
  const questions: Record<string, string[]> = {};
  for (const { name, option } of optionsOf(form)) {
    const values = (questions[name] ??= []);
    if (option.value) values.push(option.value);
  }
  return questions;
}

/** What the form asks for now. */
export function readForm(form: HTMLFormElement): Choix {
  return Object.fromEntries(
    [...new FormData(form)].flatMap(([name, value]) =>
      typeof value === 'string' && value ? [[name, value]] : [],
    ),
  );
}

export function fillForm(form: HTMLFormElement, choix: Choix): void {
  for (const { name, option } of optionsOf(form)) {
    const isAsked = option.value === (choix[name] ?? '');
    if (option instanceof HTMLOptionElement) option.selected = isAsked;
    else option.checked = isAsked;
  }
}

/** The words of a value, without its count; the value itself when the form does not have it. */
export function nomOf(form: HTMLFormElement, question: string, value: string): string {
  const found = optionsOf(form).find(({ name, option }) => name === question && option.value === value);
  return found?.option.dataset['nom'] ?? value;
}

/** The field that has changed: its further changes make one entry of the history. */
export function fieldOf({ target }: Event): string | undefined {
  return target instanceof HTMLSelectElement || target instanceof HTMLInputElement ? target.name : undefined;
}

/** What is chosen, in words: « Axe : Emploi ; Taux : moins de la moitié »; nothing when all is shown. */
export function sayChoix(form: HTMLFormElement, choix: Choix): string {
  const said = Object.entries(choix).map(([question, value]) => {
    const field = form.elements.namedItem(question);
    const label = field instanceof HTMLSelectElement ? field.labels[0]?.textContent.trim() : undefined;
    return `${label ?? question}\u00a0: ${nomOf(form, question, value)}`;
  });
  return said.join('\u00a0; ');
}
