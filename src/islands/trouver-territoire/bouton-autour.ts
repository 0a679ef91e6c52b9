/** « Autour de moi »: the button, added beside the field because it can do nothing without JavaScript. */

/** Asks nothing of the device before it is pressed; the rest of the code comes then. */
export function addAutour(form: HTMLFormElement, host: HTMLElement): void {
  const zone = document.createElement('div');
  zone.dataset['part'] = 'autour';
  zone.innerHTML =
    '<button class="button button-quiet" type="button">Autour de moi</button><span class="small muted">Votre position n’est ni envoyée ni gardée.</span><p role="status"></p><ul hidden></ul>';
  form.append(zone);
  zone.firstElementChild?.addEventListener('click', () => {
    import('./autour.ts').then(
      ({ answerAround }) => answerAround(zone, host),
      () => zone.querySelector('p')?.replaceChildren('Pas de réseau. Quand il revient, rechargez la page.'),
    );
  });
}
