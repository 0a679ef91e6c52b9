/** What the Atlas keeps on the reader’s device, in words: when, where it is seen, how it goes. */
import { CLES } from './cles.ts';

interface Garde {
  quoi: string;
  /** When it is kept: nothing is before. */
  quand: string;
  page: { href: string; titre: string };
  effacer: string;
  cles: (keyof typeof CLES)[];
}

export const gardes: readonly Garde[] = [
  {
    quoi: 'Les pages que vous mettez de côté, vos commentaires, le titre et l’introduction du dossier.',
    quand: 'Quand vous pressez « Ajouter au dossier ».',
    page: { href: '/dossier/', titre: 'Mon dossier' },
    effacer: '« Vider le dossier », sur sa page.',
    cles: ['dossier', 'dossierAbime'],
  },
  {
    quoi: 'Vos réponses, et le nom de votre commune si vous l’écrivez.',
    quand: 'Quand vous répondez à une question.',
    page: { href: '/leviers/ou-en-est-ma-commune/', titre: 'Où en est ma commune ?' },
    effacer: '« Effacer mes réponses », sur sa page.',
    cles: ['reponses', 'commune'],
  },
  {
    quoi: 'Chaque pacte que vous préparez : tout ce que vous écrivez dans ses champs.',
    quand: 'Quand vous changez un champ.',
    page: { href: '/methode/monter-un-pacte/', titre: 'Monter un pacte' },
    effacer: 'Menu « Fichier », « Supprimer de cet appareil », pour chaque pacte.',
    cles: ['pacte', 'pacteAbime', 'pacteCourant'],
  },
  {
    quoi: 'Des pages de l’Atlas : celles des menus, les soixante dernières que vous avez lues, les départements que vous choisissez. Si vous n’en voulez pas, ce refus.',
    quand: 'Dès la première visite, en arrière-plan.',
    page: { href: '/hors-connexion/', titre: 'Lire sans réseau' },
    effacer: '« Tout retirer », sur sa page.',
    cles: ['horsConnexion'],
  },
];

/** The keys as a browser lists them; those of the pacts end with the name of each, « … ». */
export const nomsDeCles = ({ cles }: Garde): string[] =>
  cles.map((cle) => (CLES[cle].endsWith(':') ? `${CLES[cle]}…` : CLES[cle]));

/** Whether a key found in the browser is one that the reader is told of. */
export const estDit = (cle: string): boolean =>
  Object.values(CLES).some((known) => cle === known || (known.endsWith(':') && cle.startsWith(known)));
