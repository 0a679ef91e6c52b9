/** What a guardian (service worker) sees of the browser: the types of TypeScript give it or a page, not both. */
interface EvenementDurable extends Event {
  /** The guardian lives until this is done. */
  waitUntil(work: Promise<unknown>): void;
}

export interface EvenementDemande extends EvenementDurable {
  readonly request: Request;
  /** The page that asks; empty when it is being opened. */
  readonly clientId: string;
  /** What the browser has begun to ask for by itself while the guardian was waking. */
  readonly preloadResponse: Promise<Response | undefined>;
  respondWith(response: Promise<Response>): void;
}

interface PageOuverte {
  readonly id: string;
  readonly url: string;
}

interface Portee {
  readonly registration: ServiceWorkerRegistration;
  readonly navigator: Navigator & { connection?: { saveData?: boolean; effectiveType?: string } };
  readonly clients: {
    get(id: string): Promise<PageOuverte | undefined>;
    matchAll(options?: { includeUncontrolled?: boolean }): Promise<PageOuverte[]>;
    claim(): Promise<void>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: EvenementDurable) => void): void;
  addEventListener(type: 'fetch', listener: (event: EvenementDemande) => void): void;
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
}

declare const self: Portee;
/** Written by the build: what makes one state of the site. */
declare const VERSION_DU_SITE: string;

export const portee = self;
export const version = VERSION_DU_SITE;
/** The root of the site, whatever the folder it is published in. */
export const scope = self.registration.scope;
