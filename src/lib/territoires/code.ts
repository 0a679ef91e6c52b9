/** A territory as data and addresses write it, « niveau:code ». */
import type { Niveau } from '../../schemas/territoire.ts';
import type { NiveauCouche } from '../carte/couches/modele.ts';
import type { Lieu } from '../projets/fiche.ts';

/** A territory as the data write it, « niveau:code ». */
export interface CodeTerritoire {
  niveau: Niveau;
  code: string;
}

/** Reads « epci:200035715 ». The shape is checked by the schema of the field. */
export function parseCode(text: string): CodeTerritoire {
  const [niveau, code] = text.split(':') as [Niveau, string];
  return { niveau, code };
}

export function codeOf(lieu: Pick<Lieu, 'niveau' | 'code'>): string {
  return `${lieu.niveau}:${lieu.code}`;
}

export interface CodeCarte {
  niveau: NiveauCouche;
  code: string;
}

const CODES: Record<NiveauCouche, RegExp> = {
  region: /^\d{2}$/,
  departement: /^(?:\d{2,3}|2[AB])$/,
  epci: /^\d{9}$/,
};

/** « departement:34 »; undefined when it is not written so. Whether it exists is for the files to say. */
export function parseCodeCarte(text: string): CodeCarte | undefined {
  const [niveau, code, ...more] = text.split(':');
  if (more.length > 0 || code === undefined || !(niveau && Object.hasOwn(CODES, niveau))) return undefined;
  const level = niveau as NiveauCouche;
  return CODES[level].test(code) ? { niveau: level, code } : undefined;
}

export const formatCodeCarte = ({ niveau, code }: CodeCarte): string => `${niveau}:${code}`;
