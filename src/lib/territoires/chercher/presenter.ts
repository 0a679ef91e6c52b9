/** What the list of answers says, and where each answer leads. */
import {
  pathOfCollectivite,
  pathOfCommune,
  pathOfDepartement,
  pathOfEpci,
  pathOfRegion,
} from '../adresses.ts';
import { formatCount } from '../../texte/format.ts';
import { formatCode } from '../code.ts';
import { departementIn, type Fonds, type Lieu, type NiveauLieu } from './entree.ts';
import type { Reponse, Trouve } from './reponse.ts';

/** As entree.ts names it. */
const ANCIEN_CODE = 'ancien code';

export interface Proposition {
  titre: string;
  detail: string;
  href: string;
}

/** The tables that addresses need, from what the browser holds. */
function pagesOf({ parCode }: Fonds) {
  const table = (niveau: NiveauLieu) => ({
    get: (code: string) => parCode.get(formatCode({ niveau, code })),
  });
  return { epci: table('epci'), departements: table('departement') };
}

export function presentLieu({ lieu, code }: Trouve, fonds: Fonds): Proposition {
  const { ancien, nom } = lieu;
  const details = [
    ancien ? linkOf(ancien, lieu) : '',
    code && ancien?.nature !== ANCIEN_CODE
      ? `code ${lieu.niveau === 'epci' ? 'SIREN' : 'officiel'} ${ancien?.code || lieu.code}`
      : '',
    ...detailsOf(lieu, fonds),
  ];
  return {
    titre: setApostrophes(ancien?.nom ?? nom),
    detail: setApostrophes(details.filter(Boolean).join(' · ')),
    href: pathOf(lieu, fonds),
  };
}

/** Names as the site writes them: « Val-d'Oise » → « Val-d’Oise ». */
export const setApostrophes = (text: string) => text.replaceAll("'", '’');

/** What another name is to the territory that answers for it. */
function linkOf({ nature, code: ancien }: NonNullable<Lieu['ancien']>, { nom, code }: Lieu): string {
  if (nature === ANCIEN_CODE) return `${ANCIEN_CODE} ${ancien}, aujourd’hui ${code}`;
  if (nature === 'arrondissement') return `arrondissement de ${nom}`;
  if (nature.startsWith('établissement')) return `${nature}, partie de : ${nom}`;
  if (nature.startsWith('ancien') || nature.startsWith('commune')) return `${nature}, aujourd’hui ${nom}`;
  return `${nature} : ${nom}`;
}

function pathOf(lieu: Lieu, fonds: Fonds): string {
  if (lieu.niveau === 'commune') return pathOfCommune(namedOnArrival(lieu), pagesOf(fonds));
  if (lieu.niveau === 'collectivite') return pathOfCollectivite(lieu);
  return { epci: pathOfEpci, departement: pathOfDepartement, region: pathOfRegion }[lieu.niveau](lieu);
}

/** The page names the arrondissement that was chosen, not the whole city. */
function namedOnArrival(lieu: Lieu): Lieu {
  return lieu.ancien?.nature === 'arrondissement' ? { ...lieu, code: lieu.ancien.code } : lieu;
}

function detailsOf(lieu: Lieu, fonds: Fonds): string[] {
  const nameOf = (niveau: NiveauLieu, code: string | null) =>
    (code !== null && fonds.parCode.get(formatCode({ niveau, code }))?.nom) || '';
  // The edition of a department does not know the names of those around it, where its EPCI have communes too.
  const departement =
    `${departementIn(fonds.parCode, lieu.departement)?.nom ?? ''} (${lieu.departement})`.trim();
  switch (lieu.niveau) {
    case 'region':
      return ['région'];
    case 'departement':
      return [`département ${lieu.code}`, nameOf('region', lieu.region)];
    case 'collectivite':
      return ['collectivité d’outre-mer', 'ni région ni intercommunalité'];
    case 'epci':
      return ['intercommunalité', departement];
    case 'commune':
      return [postcodesOf(lieu), departement, nameOf('epci', lieu.epci) || 'sans intercommunalité'];
  }
}

function postcodesOf({ codesPostaux: [first = '', ...others] }: Lieu): string {
  return others.length > 0
    ? `${first} et ${formatCount(others.length, 'autre code postal', 'autres codes postaux')}`
    : first;
}

/** What a screen reader hears when the answers change. */
export function announce({ trouves, inconnu, coupe, partiel }: Reponse, query: string): string {
  if (trouves.length === 0) return `Aucun territoire ne correspond à « ${query} ».`;
  const count = coupe
    ? `Les ${trouves.length} premiers territoires ; écrivez plus de lettres pour les autres`
    : formatCount(trouves.length, 'territoire proposé', 'territoires proposés');
  if (inconnu) {
    return `Aucune commune n’a le code ${inconnu} (un CEDEX, peut-être) : voici le département.`;
  }
  if (partiel !== undefined) return `Aucun territoire n’a tous ces mots : voici « ${partiel} ».`;
  const guessed = trouves.every(({ coquille }) => coquille) ? ' Orthographe voisine.' : '';
  return `${count}.${guessed} Flèches haut et bas pour parcourir, Entrée pour choisir.`;
}

/**
 * The only answer that Enter may follow without asking: it bears that name or that code whole, and nothing else does. What
 * bore it before does not count against what bears it today.
 */
export function soleOf({ trouves, inconnu, partiel }: Reponse): Trouve | undefined {
  const [first, ...others] = trouves;
  if (!first?.exact || inconnu || partiel) return undefined;
  const rivals = others.filter(({ exact, lieu }) => exact && (isFormer(first.lieu) || !isFormer(lieu)));
  return rivals.length === 0 ? first : undefined;
}

const isFormer = ({ ancien }: Lieu) => ancien?.nature.startsWith('ancien') === true;
