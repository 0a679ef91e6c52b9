/** « Autour de moi »: the button, added beside the field because it can do nothing without JavaScript. */
import { make } from '../commun/dom.ts';
import { orNewVersion, unlessNewVersion } from '../commun/nouvelle-version.ts';

/** Asks nothing of the device before it is pressed; the rest of the code comes then. */
export function addSituer(form: HTMLFormElement, host: HTMLElement): void {
  const button = make('button', { class: 'button button-quiet', type: 'button' }, 'Autour de moi');
  const said = make('p', { role: 'status' });
  const choices = make('ul', { hidden: '' });
  const promise = make('span', { class: 'small muted' }, 'Votre position n’est ni envoyée ni gardée.');
  form.append(make('div', { 'data-part': 'situer' }, button, promise, said, choices));
  button.addEventListener('click', () => {
    orNewVersion(import('./situer.ts')).then(
      ({ answerPosition }) => answerPosition({ button, said, choices }, host),
      () => said.replaceChildren(unlessNewVersion('Pas de réseau. Quand il revient, rechargez la page.')),
    );
  });
}
