/** The link to the picture of a figure, which is made when it is asked for. */
class ImageFigure extends HTMLElement {
  connectedCallback() {
    this.classList.remove('js-only');
    this.addEventListener('click', this);
  }

  disconnectedCallback() {
    this.removeEventListener('click', this);
  }

  handleEvent(event: Event) {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link) return;
    event.preventDefault();
    if (link.ariaBusy !== 'true') void give(link);
  }
}

/** The link says when it has failed; the SVG, beside it, is the same picture. */
async function give(link: HTMLAnchorElement) {
  link.ariaBusy = 'true';
  try {
    const { savePng } = await import('./png.ts');
    await savePng(link.href);
    link.textContent = 'PNG';
  } catch {
    link.textContent = 'PNG (échec : rechargez la page)';
  } finally {
    link.ariaBusy = null;
  }
}

customElements.define('image-figure', ImageFigure);
