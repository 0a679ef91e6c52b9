/** In a few words, what is known of the contract that holds in a place. */
import type { ContratDeFiche } from '../../schemas/fiche-territoire.ts';
import type { CodeTerritoire } from '../../schemas/territoire.ts';
import { libellesContrat } from '../contrats/contrats.ts';
import { libellesPreuve } from '../contrats/preuves.ts';
import { codeOfDepartement, formatCode } from '../territoires/code.ts';
import { lowerFirst } from '../texte/initiale.ts';

/** A line of /donnees/contrats.json. */
export type ContratConnu = Pick<ContratDeFiche, 'statut' | 'preuve'> & { territoire: CodeTerritoire[] };

interface LieuDeContrat {
  territoire: CodeTerritoire;
  epci: string | null;
  departement: string;
}

/**
 * That of the place, else of the EPCI that may sign one (the Métropole de Lyon, not the Rhône), else of the department.
 * Undefined for a region, whose departments sign each its own.
 */
export function sayContrat(
  contrats: readonly ContratConnu[],
  { territoire, epci, departement }: LieuDeContrat,
): string | undefined {
  const find = (code: CodeTerritoire) => contrats.find((contrat) => contrat.territoire.includes(code));
  const own = find(territoire);
  if (own) return say(own);
  const ofEpci = epci === null ? undefined : find(formatCode({ niveau: 'epci', code: epci }));
  if (ofEpci && ofEpci.statut !== 'non-eligible')
    return `contrat de l’intercommunalité\u00a0: ${say(ofEpci)}`;
  const ofDepartement = departement === '' ? undefined : find(codeOfDepartement(departement));
  return ofDepartement && `contrat du département\u00a0: ${say(ofDepartement)}`;
}

const say = ({ statut, preuve }: ContratConnu) =>
  `${lowerFirst(libellesContrat[statut])} (${lowerFirst(libellesPreuve[preuve])})`;
