/**
 * Escape closes the menu of the header, and gives the focus back to its button. On every page: it is short, and has no import. It
 * hears the key before what the page holds, which Escape must not close as well.
 */
const menu = document.querySelector<HTMLDetailsElement>('header nav details');
const bouton = menu?.querySelector('summary');

addEventListener(
  'keydown',
  (event) => {
    const { activeElement: active } = document;
    const isHere = active === document.body || menu?.contains(active);
    // Wide, the menu is a line that nothing closes: its button is not shown.
    if (event.key !== 'Escape' || !menu?.open || !isHere || !bouton?.getClientRects().length) return;
    event.preventDefault();
    menu.open = false;
    bouton.focus();
  },
  true,
);
