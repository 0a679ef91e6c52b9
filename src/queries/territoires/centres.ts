/** The centres of the territories, cut into small files. */
import { fileOfCentre, type FichierCentres } from '../../lib/territoires/centres.ts';
import type { Territoire } from '../../schemas/territoire.ts';
import { hasPoint, pointOf } from '../../reference/contours.ts';
import { referentiel } from './territoires.ts';

/** Two decimals, about a kilometre: distances are told in tens. */
const round = (degrees: number) => Math.round(degrees * 100) / 100;

/** Every file by its name, without « .json ». A territory without a known point is in none. */
export function centresFichiers(): Map<string, FichierCentres> {
  const { communes, epci, departements, regions } = referentiel;
  const all: Territoire[] = [
    ...[...regions.values()].map(({ code, nom }) => ({ niveau: 'region' as const, code, nom })),
    ...[...departements.values()].map(({ code, nom }) => ({ niveau: 'departement' as const, code, nom })),
    ...[...epci.values()].map(({ code, nom }) => ({ niveau: 'epci' as const, code, nom })),
    ...[...communes.values()].map(({ code, nom }) => ({ niveau: 'commune' as const, code, nom })),
  ];
  const fichiers = new Map<string, FichierCentres>();
  for (const { niveau, code, nom } of all) {
    if (!hasPoint(niveau, code)) continue;
    const file = fileOfCentre({ niveau, code });
    const [longitude, latitude] = pointOf(niveau, code);
    const rows = fichiers.get(file) ?? {};
    rows[code] = [nom, round(longitude), round(latitude)];
    fichiers.set(file, rows);
  }
  return fichiers;
}
