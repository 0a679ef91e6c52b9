/** What a reader asks of an explorer, as the address of its page says it: « ?axe=1-enfance&tri=-taux ». */

/** The values of each question, by its name in the address; an absent value is the choice of the page. */
export type Questions = Readonly<Record<string, readonly string[]>>;
export type Choix = Readonly<Record<string, string>>;

/** Questions that arrange the rows; the others keep some of them. */
const REGLAGES = ['tri', 'groupe', 'unite', 'vue'];

/** Reads the address; what the page does not know is left out. */
export function parseChoix(search: URLSearchParams, questions: Questions): Choix {
  return Object.fromEntries(
    Object.entries(questions).flatMap(([name, values]) => {
      const value = search.get(name) ?? '';
      return values.includes(value) ? [[name, value]] : [];
    }),
  );
}

/** Writes the choice into a copy of `search`; parameters that are not ours are kept. */
export function writeChoix(choix: Choix, questions: Questions, search: URLSearchParams): URLSearchParams {
  const next = new URLSearchParams(search);
  for (const name of Object.keys(questions)) {
    const value = choix[name];
    if (value) next.set(name, value);
    else next.delete(name);
  }
  return next;
}

/** Questions that change neither the rows nor their numbers. */
const RANGEMENTS = ['tri', 'groupe'];

/** Whether what is shown is still what the picture of the page draws: every row, in the view and the unit of the page. */
export function keepsImage(choix: Choix): boolean {
  return Object.keys(choix).every((name) => RANGEMENTS.includes(name));
}

/** The questions that keep some rows and leave others. */
export function filtresOf(choix: Choix): [string, string][] {
  return Object.entries(choix).filter(([name]) => !REGLAGES.includes(name));
}
