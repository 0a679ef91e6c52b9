/** What the Atlas knows of a territory, written in the file; what the reader wrote is never written over. */
import type { Lieu } from '../../lib/territoires/chercher/entree.ts';
import type { Pacte } from '../../schemas/pacte.ts';
import { formatNombre } from '../../lib/texte/format.ts';
import { fetchJson } from '../commun/fetch-json.ts';
import { orNewVersion } from '../commun/nouvelle-version.ts';
import { fichierOf } from './fichier-territoire.ts';

type LieuDuPacte = Pacte['cadre']['territoire'];

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

function place(niveau: string, value: unknown): LieuDuPacte {
  if (!isRecord(value)) return null;
  const { code, nom } = value;
  return typeof code === 'string' && typeof nom === 'string' ? { niveau, code, nom } : null;
}

/** The statuses of the local contracts that a sheet tells. */
function contratOf(sheet: Record<string, unknown>): string {
  const contrats: unknown = sheet['contrats'];
  const first: unknown = Array.isArray(contrats) ? contrats[0] : undefined;
  const statut = isRecord(first) ? first['statut'] : undefined;
  return typeof statut === 'string' ? statut : '';
}

const or = (mine: string, known: string) => (mine.trim() === '' ? known : mine);

/** Annex 1 begins with what the Atlas knows, and says what to fetch. */
function annexeInsee(nom: string, population: string, departement: string): string {
  return [
    `${nom} : ${population} habitants (population municipale, découpage administratif d’Etalab d’après l’Insee).`,
    departement ? `Département : ${departement}.` : '',
    'À compléter avec le panorama de l’Insee : taux de pauvreté, familles monoparentales, chômage, logement.',
  ]
    .filter((it) => it !== '')
    .join('\n');
}

/** The file with its territory, and what is above it. @throws {Error} when the network fails. */
export async function withTerritoire(pacte: Pacte, lieu: Lieu): Promise<Pacte> {
  const sheet: unknown = await orNewVersion(fetchJson<unknown>(await fichierOf(lieu)));
  if (!isRecord(sheet)) throw new Error('La fiche du territoire ne se lit pas.');
  const isEpci = sheet['niveau'] === 'epci';
  const departements: unknown = sheet['departements'];
  const firstOf: unknown = Array.isArray(departements) ? departements[0] : undefined;
  const departement =
    sheet['niveau'] === 'departement' ? place('departement', sheet) : place('departement', firstOf);
  const people = typeof sheet['population'] === 'number' ? formatNombre(sheet['population']) : '';
  const nom = typeof sheet['nom'] === 'string' ? sheet['nom'] : lieu.nom;
  return {
    ...pacte,
    nom: or(pacte.nom, `Pacte local, ${lieu.nom}`),
    cadre: {
      ...pacte.cadre,
      territoire: { niveau: lieu.niveau, code: lieu.code, nom: lieu.nom },
      epci: isEpci ? place('epci', sheet) : null,
      departement,
      region: sheet['niveau'] === 'region' ? place('region', sheet) : place('region', sheet['region']),
      population: people,
      contrat: or(pacte.cadre.contrat, contratOf(sheet)),
    },
    annexes: {
      ...pacte.annexes,
      insee: or(pacte.annexes.insee, annexeInsee(nom, people, departement?.nom ?? '')),
    },
  };
}
