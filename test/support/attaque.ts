/** Gives hostile strings to the islands of a page, and looks at what becomes of it. */
import type { Page } from 'playwright-core';
import { TRACE } from './hostile.ts';

/**
 * How strings come: in the address (« adresse ») or the fragment of a page that is open, in the address of a page that opens
 * (« arrivee »), in a field (« champ »), in a form that is sent (« envoi »), in what the browser keeps (« memoire »).
 */
type Voie = 'adresse' | 'fragment' | 'arrivee' | 'champ' | 'envoi' | 'memoire';

export interface Attaque {
  par: Voie;
  /** The names of the parameters, the beginnings of the fragment, the selector of the fields, the keys. */
  noms: readonly string[];
  textes: readonly string[];
  /** The islands that begin again: « arrivee », « memoire ». */
  iles?: string;
  /** What says that the page has answered; without it, a turn of the browser is left to it. */
  pret?: string;
}

export interface Degats {
  /** Errors, policy violations, elements put in, members added to all objects: with the strings that did it. */
  fautes: string[];
  /** Milliseconds of the longest that the page has kept the reader waiting. */
  attente: number;
}

type Geste = (group: readonly string[], turn: number, attaque: Attaque) => void;

interface EnPage {
  gardien: { begin: () => void; look: () => string[] };
  gestes: Record<Voie, Geste>;
}

/** In the page: listens from the start to what goes wrong, and counts the elements that run or frame something. */
function guard(trace: string) {
  const fautes: string[] = [];
  addEventListener('error', ({ message }) => fautes.push(`erreur : ${message}`));
  addEventListener('unhandledrejection', ({ reason }) => fautes.push(`promesse : ${String(reason)}`));
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    fautes.push(`politique : ${violatedDirective} ${blockedURI}`),
  );
  const RUNS = `script, iframe, object, embed, base, style, [data-${trace}], [srcdoc], [onerror], [onload], [onclick], [onfocus], [ontoggle], [href^="javascript" i], [href^="data:" i]`;
  const elements = () => [...document.querySelectorAll(RUNS)];
  const members = () => Object.getOwnPropertyNames(Object.prototype).length;
  let before = new Set<Element>();
  let own = 0;
  const look = () => {
    if (trace in globalThis) fautes.push('script exécuté');
    if (elements().some((it) => !before.has(it))) fautes.push('élément injecté');
    if (members() > own) fautes.push('prototype pollué');
    return fautes.splice(0);
  };
  const begin = () => {
    before = new Set(elements());
    own = members();
  };
  Object.assign(globalThis, { gardien: { begin, look } });
}

/** In the page: one way in each. */
function arm() {
  const go = (address: string) => history.replaceState(history.state, '', location.pathname + address);
  const encode = (text: string) => encodeURIComponent(text.toWellFormed());
  const query = (group: readonly string[], noms: readonly string[], write = encode) =>
    `?${group.map((text, n) => `${noms[n]}=${write(text)}`).join('&')}`;
  const again = (iles = 'none') => {
    for (const ile of document.querySelectorAll(iles)) {
      const place = document.createComment('');
      ile.replaceWith(place);
      place.replaceWith(ile);
    }
  };
  const type = (group: readonly string[], { noms }: Attaque) => {
    const fields = [...document.querySelectorAll<HTMLInputElement>(noms.join())];
    for (const [n, field] of fields.entries()) {
      field.value = group[n % group.length] ?? '';
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }
    return new Set(fields.map(({ form }) => form));
  };
  const gestes: Record<Voie, Geste> = {
    adresse: (group, turn, { noms }) => {
      const bare = (text: string) => text.replace(/[#&\ud800-\udfff]/g, '');
      go(query(group, noms, turn % 3 === 0 ? bare : encode));
      dispatchEvent(new PopStateEvent('popstate', { state: null }));
    },
    fragment: ([text = ''], turn, { noms }) => {
      go(`#${noms[turn % noms.length]}${turn % 2 === 0 ? encode(text) : text.toWellFormed()}`);
      dispatchEvent(new HashChangeEvent('hashchange'));
    },
    arrivee: (group, _, { noms, iles }) => {
      go(query(group, noms));
      again(iles);
    },
    champ: (group, _, attaque) => void type(group, attaque),
    envoi: (group, _, attaque) => {
      for (const form of type(group, attaque))
        form?.dispatchEvent(new SubmitEvent('submit', { bubbles: true, cancelable: true }));
    },
    memoire: ([text = ''], turn, { noms, iles }) => {
      const key = noms[turn % noms.length] ?? '';
      localStorage.setItem(key, text);
      dispatchEvent(new StorageEvent('storage', { key, newValue: text }));
      again(iles);
    },
  };
  Object.assign(globalThis, { gestes });
}

/** To be called before the page opens. */
export async function watch(page: Page): Promise<void> {
  await page.addInitScript(guard, TRACE);
  await page.addInitScript(arm);
}

/** In the page: all the strings, several at a time where there are several fields or parameters. */
async function strike(attaque: Attaque): Promise<Degats> {
  const { gardien, gestes } = globalThis as typeof globalThis & EnPage;
  const { par, noms, textes, pret } = attaque;
  const fields = par === 'champ' || par === 'envoi' ? document.querySelectorAll(noms.join()).length : 1;
  const size = par === 'adresse' || par === 'arrivee' ? noms.length : Math.max(1, fields);
  // Not setTimeout, which makes a page wait 4 ms each time.
  const turn = () =>
    new Promise<unknown>((go) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = go;
      port2.postMessage(0);
    });
  const done: Degats = { fautes: [], attente: 0 };
  gardien.begin();
  for (let from = 0; from < textes.length && done.fautes.length < 20; from += size) {
    const group = textes.slice(from, from + size);
    const start = performance.now();
    gestes[par](group, from / size, attaque);
    done.attente = Math.max(done.attente, performance.now() - start);
    do await turn();
    while (pret && !document.querySelector(pret));
    const blame = JSON.stringify(group.map((text) => text.slice(0, 80)));
    done.fautes.push(...gardien.look().map((faute) => `${faute} ← ${blame}`));
  }
  return done;
}

/** Strikes the page as it is now. */
export const attack = (page: Page, attaque: Attaque): Promise<Degats> => page.evaluate(strike, attaque);
