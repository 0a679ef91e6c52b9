/** What a maintainer may set. One place; everything else derives from it. */

export const reglages = {
  /** Name shown in the header and the titles. */
  nom: 'Atlas des solidarités',
  /** Where « Signaler une erreur » leads: a mailto: or the address of an issue form. Set your own before publishing. */
  signalement: 'mailto:signaler@atlas-des-solidarites.example',
  /** Date of the latest update of the contents, shown on the home page. */
  miseAJour: '2026-11-28',
  miseAJourTexte:
    'Des pages publiques complètent les documents : dix contrats signés, deux pactes, des territoires zéro non-recours. Chaque contrat dit sa preuve.',
  /**
   * Address of an outside MapLibre style for the base of the maps (for example the IGN’s Plan), or null.
   * With null, nothing is asked of any third party.
   */
  fondDeCarte: null as string | null,
};

/** The hosts that the content policy must allow for the outside style, if any. */
function outsideHosts(): string[] {
  return reglages.fondDeCarte ? [new URL(reglages.fondDeCarte).origin] : [];
}

/** The content security policy of every page. WebAssembly is for the search. */
export function contentPolicy(): string {
  const outside = outsideHosts()
    .map((host) => ` ${host}`)
    .join('');
  return [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self'",
    `img-src 'self' data: blob:${outside}`,
    `font-src 'self'${outside}`,
    `connect-src 'self'${outside}`,
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
}

/** A link that opens a report about one page, with the page named in the subject. */
export function reportLink(titre: string, url: string): string {
  const { signalement } = reglages;
  const subject = encodeURIComponent(`Erreur sur la page « ${titre} »`);
  const body = encodeURIComponent(`Page : ${url}\n\nCe qui est faux :\n\nCe qui est juste, et la source :\n`);
  const separator = signalement.includes('?') ? '&' : '?';
  return signalement.startsWith('mailto:')
    ? `${signalement}${separator}subject=${subject}&body=${body}`
    : `${signalement}${separator}title=${subject}&body=${body}`;
}
