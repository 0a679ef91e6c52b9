/** « Autour de moi »: the button, added beside the field because it can do nothing without JavaScript. */

const PROMESSE =
  'Votre position n’est ni envoyée ni gardée : votre appareil lit la liste des communes du secteur et cherche lui-même.';

/** Asks nothing of the device before it is pressed; the rest of the code comes then. */
export function addAutour(form: HTMLFormElement, host: HTMLElement): void {
  const zone = document.createElement('div');
  zone.dataset['part'] = 'autour';
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button button-quiet';
  button.textContent = 'Autour de moi';
  const promise = document.createElement('span');
  promise.className = 'small muted';
  promise.id = `${form.querySelector('input')?.id ?? ''}-autour`;
  promise.textContent = PROMESSE;
  button.setAttribute('aria-describedby', promise.id);
  const answer = document.createElement('p');
  answer.setAttribute('role', 'status');
  const choices = document.createElement('ul');
  choices.hidden = true;
  zone.append(button, promise, answer, choices);
  form.append(zone);
  button.addEventListener('click', () => {
    // One question at a time.
    if (button.getAttribute('aria-disabled') === 'true') return;
    button.setAttribute('aria-disabled', 'true');
    answer.textContent = 'Recherche de votre position…';
    choices.hidden = true;
    import('./autour.ts')
      .then(({ locate }) => locate(host))
      .then(({ phrase, choix }) => {
        answer.textContent = phrase;
        choices.replaceChildren(...choix);
        choices.hidden = choix.length === 0;
      })
      .catch(() => {
        answer.textContent = 'La recherche n’a pas pu se charger : vérifiez votre connexion, puis réessayez.';
      })
      .finally(() => button.removeAttribute('aria-disabled'));
  });
}
