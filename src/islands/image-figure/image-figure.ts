/** A picture of a figure, twice as large as its SVG, made when it is asked for. */

const SCALE = 2;

class ImageFigure extends HTMLElement {
  connectedCallback() {
    this.classList.remove('js-only');
    this.addEventListener('click', this);
  }

  disconnectedCallback() {
    this.removeEventListener('click', this);
  }

  handleEvent(event: Event) {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    const svg = this.dataset['svg'];
    if (button && svg) void give(button, svg);
  }
}

/** The button says when it has failed, and is there to try again. */
async function give(button: HTMLButtonElement, svg: string) {
  button.disabled = true;
  try {
    const { download } = await import('../commun/download.ts');
    download(
      await pictureOf(svg),
      `${
        svg
          .split('/')
          .at(-1)
          ?.replace(/\.svg$/, '') ?? 'figure'
      }.png`,
    );
    button.textContent = 'PNG';
  } catch {
    button.textContent = 'PNG (échec : réessayer)';
  } finally {
    button.disabled = false;
  }
}

async function pictureOf(svg: string): Promise<Blob> {
  const image = new Image();
  image.src = svg;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * SCALE;
  canvas.height = image.naturalHeight * SCALE;
  const context = canvas.getContext('2d');
  context?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob && context) resolve(blob);
      else reject(new Error(`Aucune image de ${svg}.`));
    }, 'image/png');
  });
}

customElements.define('image-figure', ImageFigure);
