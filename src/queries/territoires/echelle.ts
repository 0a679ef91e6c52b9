/** The ladder of a territory, and whom to call there. */
import { getCollection } from 'astro:content';
import { COUNCIL } from '../../lib/contrats/contrats.ts';
import { isDepartemental } from '../../lib/contrats/territoires.ts';
import { APPELS, annuaireOf } from '../../lib/territoires/annuaire.ts';
import { fileCommunesNommees } from '../../lib/territoires/echelle/communes-nommees.ts';
import { marchesOf, type Marche, type SourcesEchelle } from '../../lib/territoires/echelle/marches.ts';
import { formatCode } from '../../lib/territoires/code.ts';
import { lowerFirst } from '../../lib/texte/initiale.ts';
import { once } from '../../reference/once.ts';
import { readReferentiel } from '../../reference/territoires.ts';
import type { FicheTerritoire } from '../../schemas/fiche-territoire.ts';
import { allContrats } from '../contrats/contrats.ts';
import { allProjets } from '../projets.ts';
import { fichesDuPays } from './fiches.ts';

/** Read once for the pages of all the territories. */
export const sourcesEchelle = once(async (): Promise<SourcesEchelle> => {
  const [fiches, projets, contrats, essais] = await Promise.all([
    fichesDuPays(),
    allProjets(),
    allContrats(),
    getCollection('zeroNonRecours'),
  ]);
  return {
    fiches,
    nommees: fileCommunesNommees({
      referentiel: readReferentiel(),
      projets,
      contrats,
      essais: essais.map(({ data: { id, territoire } }) => ({ id, territoire })),
    }),
  };
});

/** The steps of the page of a territory, the commune first. */
export async function echelleOf(fiche: FicheTerritoire): Promise<Marche[]> {
  return marchesOf(fiche, await sourcesEchelle());
}

const interlocuteurs = once(async () => {
  const entries = await getCollection('interlocuteurs');
  return new Map(entries.map(({ data }) => [data.id, data]));
});

interface Appel {
  besoin: string;
  /** The function, « Service chargé des solidarités »; that of the department when it has texts of its own. */
  fonction: string;
  /** « Creuse », « Occitanie »; empty where the function names it. */
  lieu: string;
  /** The official directory, searched there. */
  annuaire: string;
}

/** Who signs the contract of a department where it is no departmental council: « Collectivité de Corse ». */
const signatairesPropres = once(async () => {
  const rows = (await allContrats()).filter(
    (contrat) => isDepartemental(contrat) && contrat.signataire !== COUNCIL,
  );
  return new Map(rows.map(({ territoire, signataire }) => [territoire, signataire]));
});

/** Whom to call in one department, « 23 », and in its region. */
export async function appelsOf(departement: string): Promise<Appel[]> {
  const rows = await interlocuteurs();
  const { departements, regions } = readReferentiel();
  const own = departements.get(departement);
  const propre = (await signatairesPropres()).get(formatCode({ niveau: 'departement', code: departement }));
  const region = regions.get(own?.region ?? '');
  return APPELS.flatMap(({ id, besoin, quoi, echelle }) => {
    const row = rows.get(`${departement}-${id}`) ?? rows.get(id);
    if (!row || !own || !region) return [];
    // Its name says where it is.
    if (id === 'conseil-departemental' && propre)
      return { besoin, fonction: lowerFirst(propre), lieu: '', annuaire: annuaireOf(propre, own.nom) };
    const lieu = echelle === 'region' ? region.nom : `${own.nom} ${own.code}`;
    // The directory says the acronym: here the words are enough.
    const fonction = lowerFirst(row.fonction.replace(/ \([^)]*\)/, ''));
    return {
      besoin,
      fonction,
      lieu: echelle === 'region' ? region.nom : own.nom,
      annuaire: annuaireOf(quoi, lieu),
    };
  });
}
