/**
 * <atlas-solidarites vue="liste" territoire="epci:200017341">: the Atlas on another site, in a frame that follows its content.
 * This file is served alone, at a fixed address (src/tools/build/script-a-integrer.ts): it imports nothing, leaves no global
 * name behind, and reads where the Atlas is from the link in the element, else from its own address: two editions may stand on
 * one page, whichever script comes first. Its names are those of src/lib/integrer/options.ts.
 */
{
  const ATTRIBUTS = 'territoire projet couche axe public nature porteur couleur fond'.split(' ');
  const TITRES: Record<string, string> = {
    carte: 'La carte du Pacte des solidarités',
    liste: 'Des projets du Pacte des solidarités',
    projet: 'Un projet du Pacte des solidarités',
    'chez-vous': 'Le Pacte des solidarités chez vous',
  };
  const HAUTEUR = 600;
  const script = document.currentScript;
  /** Where a site begins, before the page that an address of it frames; undefined when it frames none. */
  const siteOf = (href: string) => /^(https?:\/\/.*?\/)(?:carte\/)?integrer\//.exec(href)?.[1];
  const own =
    siteOf(script instanceof HTMLScriptElement ? script.src : '') ?? new URL('/', location.href).href;

  class AtlasSolidarites extends HTMLElement {
    static observedAttributes = ['vue', 'hauteur', ...ATTRIBUTS];

    readonly #frame = document.createElement('iframe');
    #abort = new AbortController();
    #site = own;

    connectedCallback() {
      this.#site = siteOf(this.querySelector('a')?.href ?? '') ?? this.#site;
      this.#abort = new AbortController();
      addEventListener('message', (event) => this.#follow(event), { signal: this.#abort.signal });
      this.#frame.setAttribute('loading', 'lazy');
      this.#frame.setAttribute(
        'sandbox',
        'allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox',
      );
      Object.assign(this.#frame.style, { width: '100%', border: '0', display: 'block' });
      this.style.display = 'block';
      this.#show();
      // The link stays under the frame until the frame has spoken: where the Atlas does not answer, it is all that there is.
      if (!this.contains(this.#frame)) this.prepend(this.#frame);
    }

    disconnectedCallback() {
      this.#abort.abort();
    }

    attributeChangedCallback() {
      if (this.isConnected && this.#frame.isConnected) this.#show();
    }

    get #vue(): string {
      const vue = this.getAttribute('vue') ?? '';
      return vue in TITRES ? vue : 'liste';
    }

    /** Pixels, « 400 » or « 400px »; undefined where the frame follows its content. */
    get #hauteur(): number | undefined {
      const asked = /^\s*(\d+)(?:px)?\s*$/.exec(this.getAttribute('hauteur') ?? '')?.[1];
      return Number(asked) || undefined;
    }

    #show() {
      const url = new URL(this.#vue === 'carte' ? 'carte/integrer/' : `integrer/${this.#vue}/`, this.#site);
      for (const name of ATTRIBUTS) {
        const value = this.getAttribute(name)?.trim();
        if (value) url.searchParams.set(name, value);
      }
      this.#frame.title = TITRES[this.#vue] ?? '';
      // « Autour de moi » asks where the reader is: a frame may not, unless the page around it says so.
      this.#frame.allow = this.#vue === 'chez-vous' ? 'geolocation' : '';
      this.#frame.style.height = `${this.#hauteur ?? HAUTEUR}px`;
      if (this.#frame.src !== url.href) this.#frame.src = url.href;
    }

    /** The frame tells its height: heard from our frame and from the Atlas only. */
    #follow({ source, origin, data }: MessageEvent<unknown>) {
      if (source !== this.#frame.contentWindow || origin !== new URL(this.#site).origin) return;
      if (typeof data === 'object' && data !== null && 'atlasHauteur' in data)
        this.#fit(Number(data.atlasHauteur));
    }

    #fit(height: number) {
      for (const node of [...this.childNodes]) if (node !== this.#frame) node.remove();
      const isFixed = this.#hauteur !== undefined || this.#vue === 'carte';
      if (!isFixed && height > 0 && height < 20_000) this.#frame.style.height = `${Math.ceil(height)}px`;
    }
  }

  if (!customElements.get('atlas-solidarites')) customElements.define('atlas-solidarites', AtlasSolidarites);
}
