/** The fields that hold codes of territories. */
import { z } from 'astro/zod';
import { liste, listeNonVide, sayUncut } from './champs.ts';
import { FORME_CODE, niveaux, type Niveau } from './territoire.ts';

/** One territory, « niveau:code ». */
export const codeTerritoire = z
  .string()
  .regex(FORME_CODE, { error: ({ input }) => sayMalformed(String(input)) })
  .brand<'CodeTerritoire'>();

const ECRITURE =
  'un territoire s’écrit niveau:code, par exemple epci:200035715, commune:34199, departement:07, region:76';

/** The code that « departement:2a » and « departement:1 » stand for: letters are capitals, numbers keep their zero. */
function meantCode(niveau: Niveau, code: string): string | undefined {
  const capitals = code.trim().toUpperCase();
  return [capitals, `0${capitals}`]
    .map((candidate) => `${niveau}:${candidate}`)
    .find((candidate) => FORME_CODE.test(candidate));
}

/** What is wrong with a code: its level is missing, or what follows is no code of that level. */
function sayMalformed(text: string): string {
  const uncut = sayUncut(text);
  if (uncut) return uncut;
  const niveau = niveaux.find((id) => text.startsWith(`${id}:`));
  const meant = niveau && meantCode(niveau, text.slice(niveau.length + 1));
  if (meant) return `« ${text} » n’est pas un code : écrire « ${meant} »`;
  return niveau ? `le territoire « ${text} » n’existe pas : ${REGLES[niveau]} ; ${ECRITURE}` : ECRITURE;
}

const REGLES: Record<Niveau, string> = {
  commune: 'une commune a un code INSEE de cinq signes',
  epci: 'une intercommunalité (epci) a un numéro SIREN de neuf chiffres',
  departement: 'un département a un numéro de deux ou trois signes',
  region: 'une région a un code INSEE de deux chiffres',
};

/** One territory as « niveau:code ». */
export const codeTerritoireSeul = () => codeTerritoire.meta({ reference: 'territoires' });

/** Territories as « niveau:code », for example epci:200035715 or commune:34199. The build checks each code. */
export const codesTerritoires = () => listeNonVide(codeTerritoire).meta({ reference: 'territoires' });

/** The same, possibly none. */
export const codesTerritoiresOuVide = () => liste(codeTerritoire).meta({ reference: 'territoires' });
