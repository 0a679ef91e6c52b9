/** From a territory to the filters of the catalogue: its department, else its region, when a project is there. */
import { formatCount } from '../texte/format.ts';
import { setTypographie } from '../texte/typographie.ts';
import type { Facette, Filtres, Option, Options } from './filtres.ts';
import type { Lieu } from '../territoires/chercher/entree.ts';

interface FiltreTerritoire {
  filtres: Filtres;
  message: string;
}

type LieuChoisi = Pick<Lieu, 'niveau' | 'nom' | 'departement' | 'region'>;

/** The other filters stay; those of place are replaced. */
export function filterByTerritoire(options: Options, filtres: Filtres, lieu: LieuChoisi): FiltreTerritoire {
  const find = (facette: Facette, code: string) => options[facette].find(({ id }) => id === code);
  const departement = lieu.niveau === 'region' ? undefined : find('departement', lieu.departement);
  const around = find('region', lieu.region);
  const region = departement ? undefined : around;
  const choix = {
    ...filtres.choix,
    departement: departement ? [departement.id] : [],
    region: region ? [region.id] : [],
  };
  return { filtres: { ...filtres, choix }, message: setTypographie(sentenceOf(lieu, departement, around)) };
}

function sentenceOf({ niveau, nom }: LieuChoisi, departement?: Option, region?: Option): string {
  if (departement) {
    const nearby =
      region && region.count > departement.count ? ` ; ${region.count} dans la région, ${region.nom}` : '';
    return `${nom} : ${listed(departement)} dans le département, ${departement.nom}${nearby}.`;
  }
  if (!region) {
    const where = niveau === 'collectivite' ? 'dans cette collectivité' : 'dans sa région';
    return `${nom} : nos sources ne nomment aucun projet ${where}. Voici tous les autres.`;
  }
  if (niveau === 'region') return `${nom} : ${listed(region)}.`;
  return `${nom} : aucun projet de nos sources dans le département ; ${listed(region)} dans la région, ${region.nom}.`;
}

const listed = ({ count }: Option) => formatCount(count, 'projet');
