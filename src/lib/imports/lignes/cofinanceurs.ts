/** « CAF (8 000 €), MSA » → « CAF = 8000 | MSA », as the data write it. */
import { lireMontant } from '../valeurs/montant.ts';
import { isInconnu } from '../valeurs/inconnu.ts';

export function lireCofinanceurs(texte: string): string {
  return texte
    .split(/\s*[\n;|/]\s*|,\s+|,(?=\D)|\s+et\s+(?=\p{Lu})/u)
    .map((part) => part.trim())
    .filter((part) => !isInconnu(part))
    .map(lireUn)
    .join(' | ');
}

function lireUn(part: string): string {
  const [, nom = '', somme = ''] = /^(.+?)\s*(?:[:=]|\()\s*([^()]*\d[^()]*)\)?$/.exec(part) ?? [];
  const montant = nom ? lireMontant(somme) : undefined;
  return montant?.etat === 'lue' ? `${nom} = ${montant.valeur}` : part.replaceAll('=', ' : ');
}
