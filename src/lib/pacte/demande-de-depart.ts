/** What an address asks the assistant to begin with: « ?levier=10-mobilite », « ?projet=… », « ?priorites=a,b », « ?probleme=… ». */
import { PRIORITES_AU_PLUS } from '../../schemas/pacte-choix.ts';
import type { CleTerritoire } from '../../schemas/territoire.ts';
import { parseCode } from '../territoires/code.ts';

export interface DemandeDeDepart {
  /** Names of the files of /methode/depart/, for sheets. */
  fiches: string[];
  /** The same, for priorities alone. */
  priorites: string[];
  /** A sentence of the reader; '' for none. */
  probleme: string;
  lieu: CleTerritoire | undefined;
}

const ID = /^[a-z0-9-]{1,120}$/;
/** A longer sentence is cut: an address is no place for a report. */
const LETTRES_AU_PLUS = 500;

const idsOf = (params: URLSearchParams, name: string) =>
  [...new Set((params.get(name) ?? '').split(','))].filter((id) => ID.test(id)).slice(0, PRIORITES_AU_PLUS);

/** Undefined when the address asks for nothing that can be begun. */
export function readDemande(search: string): DemandeDeDepart | undefined {
  const params = new URLSearchParams(search);
  const levier = idsOf(params, 'levier').map((id) => `levier-${id}`);
  const projet = idsOf(params, 'projet').map((id) => `projet-${id}`);
  const priorites = idsOf(params, 'priorites').map((id) => `levier-${id}`);
  const probleme = (params.get('probleme') ?? '').trim().slice(0, LETTRES_AU_PLUS);
  const fiches = [...levier, ...projet];
  if (fiches.length + priorites.length === 0 && probleme === '') return undefined;
  return { fiches, priorites, probleme, lieu: parseCode(params.get('lieu') ?? '') };
}
