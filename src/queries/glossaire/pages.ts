import { pagesOfGroupes, placesOf } from '../../lib/adresse/pages-de-liste.ts';
import { fold } from '../../lib/texte/format.ts';
import { once } from '../../reference/once.ts';
import { allSigles } from './sigles.ts';

/** A page of words stays light, with what uses each. */
const MOST = 52;

const initialOf = (text: string) => {
  const letter = fold(text).charAt(0).toUpperCase();
  return /[A-Z]/.test(letter) ? letter : '0-9';
};

/** The words of the glossary by their first letter. */
export async function lettresDuGlossaire() {
  const lettres = Map.groupBy(await allSigles(), ({ sigle }) => initialOf(sigle));
  return [...lettres].map(([nom, items]) => ({ id: nom.toLowerCase(), nom, items }));
}

/** The pages of the glossary, a letter each. */
export const pagesDuGlossaire = async () => pagesOfGroupes('/glossaire/', await lettresDuGlossaire(), MOST);

/** Where each word stands: « ccas » → « /glossaire/c/#ccas ». */
export const placesDuGlossaire = once(async () => placesOf(await pagesDuGlossaire()));
