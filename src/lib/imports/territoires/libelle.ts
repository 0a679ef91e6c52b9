/** A territory written as a report or a page of the Atlas writes it: « La Rochelle, commune (17) », « commune de Lunel (34), code 34145 ». */
import { fold } from '../../texte/fold.ts';
import { formatCode, parseCode } from '../../territoires/code.ts';
import type { Question } from './resolution.ts';
import type { Enonce } from './texte.ts';

type NiveauDit = NonNullable<Enonce['niveau']>;

const NIVEAUX: Record<string, NiveauDit> = {
  commune: 'commune',
  intercommunalite: 'epci',
  departement: 'departement',
  region: 'region',
};

const NOMME = /^(.+), (commune|intercommunalité|département|région)(?: \((\d{2,3}|2[ab])\))?$/iu;
const DIT = /^(commune|intercommunalité|département|région) .+, code (\w+)$/iu;

export const isLibelle = (texte: string) => NOMME.test(texte) || DIT.test(texte);

/** The same question in plainer words, and the kind that it says. */
export function lireLibelle(question: Question): { question: Question; niveau: NiveauDit } | undefined {
  const texte = question.texte.trim();
  const [, sorte = '', code = ''] = DIT.exec(texte) ?? [];
  const [, nom, sorteNommee = sorte, departement] = NOMME.exec(texte) ?? [];
  const niveau = NIVEAUX[fold(sorteNommee)];
  if (niveau === undefined) return undefined;
  const contexte = departement ? { departement: departement.toUpperCase() } : question.contexte;
  if (nom !== undefined) return { question: { ...question, texte: nom, contexte }, niveau };
  const cle = parseCode(formatCode({ niveau, code }));
  return cle && { question: { ...question, texte: formatCode(cle) }, niveau };
}
