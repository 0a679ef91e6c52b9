/** What another site may show of the Atlas, and the code that it copies. */
import { queryText } from '../adresse/requete.ts';
import { PATH_INTEGRER, SANDBOX } from '../carte/couches/partage.ts';
import { escapeXml } from '../texte/texte.ts';

export const vues = ['carte', 'liste', 'projet', 'chez-vous'] as const;
export type Vue = (typeof vues)[number];

/** What each view shows, in words; the first are the titles of the frames. */
export const titresDesVues: Record<Vue, string> = {
  carte: 'La carte du Pacte des solidarités',
  liste: 'Des projets du Pacte des solidarités',
  projet: 'Un projet du Pacte des solidarités',
  'chez-vous': 'Le Pacte des solidarités chez vous',
};

/** The attributes of <atlas-solidarites> that the frame receives in its address, under the same names. */
export const attributs = [
  'territoire',
  'projet',
  'couche',
  'axe',
  'public',
  'nature',
  'porteur',
  'couleur',
  'fond',
] as const;
type Attribut = (typeof attributs)[number];

export interface OptionsCadre extends Partial<Record<Attribut, string>> {
  vue: Vue;
  /** Pixels; without it the element follows its content. */
  hauteur?: string;
}

/** The stable address of the script that defines <atlas-solidarites>. */
export const PATH_SCRIPT = '/integrer/atlas-solidarites.js';

/** Height of a frame that cannot follow its content, pixels. */
export const HAUTEUR = 600;

/** What « Autour de moi » asks of the page around its frame. */
const PERMISSION = 'geolocation';

/** The page that a frame shows. */
export const pathOfVue = (vue: Vue): string => (vue === 'carte' ? PATH_INTEGRER : `/integrer/${vue}/`);

/** The end of the address of a page: one pastes it whole. « https://…/projets/tznr-lodeve/ » → « tznr-lodeve ». */
export const endOfAdresse = (text: string): string =>
  text
    .replace(/[?#].*$/, '')
    .split('/')
    .findLast(Boolean) ?? '';

const given = (options: OptionsCadre) =>
  attributs.flatMap((name): [Attribut, string][] => {
    const value = options[name]?.trim();
    return value ? [[name, value]] : [];
  });

/** The address of the frame, from the root of the site: « /integrer/liste/?territoire=epci:200017341 ». */
export function pathOfCadre(options: OptionsCadre): string {
  const query = queryText(new URLSearchParams(given(options)));
  return `${pathOfVue(options.vue)}${query ? `?${query}` : ''}`;
}

const attribute = ([name, value]: [string, string]) => ` ${name}="${escapeXml(value)}"`;

/** The element and its script: follows its content, and is a link as long as the script has not run. */
export function codeElement(options: OptionsCadre, origin: string): string {
  const { vue, hauteur } = options;
  const pairs: [string, string][] = [
    ['vue', vue],
    ...given(options),
    ...(hauteur ? [['hauteur', hauteur] as [string, string]] : []),
  ];
  const link = `<a href="${escapeXml(new URL(pathOfCadre(options), origin).href)}">${titresDesVues[vue]}</a>`;
  return `<script src="${escapeXml(new URL(PATH_SCRIPT, origin).href)}" defer></script>
<atlas-solidarites${pairs.map(attribute).join('')}>${link}</atlas-solidarites>`;
}

/** A plain frame, where no script may be added: its height is fixed. */
export function codeCadre(options: OptionsCadre, origin: string): string {
  const src = new URL(pathOfCadre(options), origin).href;
  const pairs: [string, string][] = [
    ['src', src],
    ['title', titresDesVues[options.vue]],
    ['width', '100%'],
    ['height', options.hauteur?.trim() || String(HAUTEUR)],
    ['loading', 'lazy'],
    ['sandbox', SANDBOX],
    ...(options.vue === 'chez-vous' ? [['allow', PERMISSION] as [string, string]] : []),
  ];
  return `<iframe${pairs.map(attribute).join('')}></iframe>`;
}
