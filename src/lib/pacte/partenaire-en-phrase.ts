/** A partner as the subject of a sentence: article and agreement, where the first word of its name is one that we know. */
import type { Partenaire } from '../../schemas/pacte.ts';
import { epciEnPhrase } from '../territoires/en-phrase.ts';
import { fold } from '../texte/format.ts';
import { lowerFirst, upperFirst } from '../texte/initiale.ts';
import { nameOfPartenaire } from './mots-du-dossier.ts';

const words = (text: string) => new Set(text.split(' '));

/** First words of names, folded, in the singular. */
const FEMININS = words(
  'agence association banque caf caisse carsat commune communaute cooperative cpam creche croix-rouge ddets ddetspp dreets ecole entreprise epicerie federation fondation intercommunalite mairie maison metropole mission msa mutualite mutuelle prefecture region ressourcerie udaf universite ville',
);
const MASCULINS = words(
  'ars bailleur ccas centre cias club college comite conseil departement epci etat foyer garage habitant hopital lycee office petr pole rectorat resto secours service syndicat udccas',
);
/** Those that keep their letters: acronyms, names. */
const PROPRES = words(
  'ars caf carsat ccas cias cpam croix-rouge ddets ddetspp dreets epci etat msa petr resto secours udaf udccas',
);

const isKnown = (word: string) => FEMININS.has(word) || MASCULINS.has(word);

function articleOf(word: string, isPlural: boolean): string {
  if (isPlural) return 'les ';
  if (/^[aeiouh]/.test(word)) return 'l’';
  return FEMININS.has(word) ? 'la ' : 'le ';
}

interface SujetDePhrase {
  /** « Les communes », « La Caf », « Emmaüs ». */
  nom: string;
  isPlural: boolean;
}

/** Takes the name of a partner as the head of a sentence; a name that we do not know has no article, and is one. */
export function partenaireEnPhrase(partenaire: Pick<Partenaire, 'nom'>): SujetDePhrase {
  const nom = epciEnPhrase(nameOfPartenaire(partenaire).trim());
  const [head = '', next = ''] = nom.split(/[\s’']+/);
  if (/^(?:le|la|les|l)$/i.test(head)) return { nom: upperFirst(nom), isPlural: /^les$/i.test(head) };
  // « Caf et MSA »: two, of which one article would say one.
  if (next === 'et' || head.endsWith(',')) return { nom, isPlural: true };
  const folded = fold(head);
  const word = isKnown(folded) ? folded : folded.replace(/[sx]$/, '');
  if (!isKnown(word)) return { nom, isPlural: false };
  const isPlural = word !== folded;
  const named = PROPRES.has(word) ? nom : lowerFirst(nom);
  return { nom: upperFirst(articleOf(word, isPlural) + named), isPlural };
}
