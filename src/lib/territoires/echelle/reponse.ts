/** The answer that opens the page: what exists here, in two sentences, from the facts of the ladder. */
import type { ContratDeFiche, FicheTerritoire } from '../../../schemas/fiche-territoire.ts';
import { savoirContrat, type Savoir } from '../../contrats/savoir.ts';
import { formatCount, formatListe } from '../../texte/format.ts';
import { requireCode } from '../code.ts';
import { ofDepartement } from '../liaison.ts';
import type { Departement } from '../referentiel.ts';
import { countProjets } from './compte-projets.ts';

type FicheRepondue = Pick<FicheTerritoire, 'niveau' | 'projets' | 'contrats' | 'zeroNonRecours'>;

/** A sentence of the answer; that of one department among several is for those who live there. */
interface PhraseReponse {
  texte: string;
  departement: string;
}

/** « 2 projets nommés ici. », « Contrat de la Creuse avec l’État : probable, déduit. » */
export function reponseOf(
  fiche: FicheRepondue,
  departements: ReadonlyMap<string, Departement>,
): PhraseReponse[] {
  const forAll = (texte: string) => ({ texte, departement: '' });
  const contrats =
    fiche.niveau === 'region'
      ? [forAll(sayContratsRegion(fiche))]
      : fiche.contrats.flatMap((one) => sayContrat(one, departements));
  return [forAll(sayProjets(fiche)), ...contrats, ...sayEssais(fiche).map(forAll)];
}

function sayProjets({ projets, niveau }: FicheRepondue): string {
  const { total, surs, reserve } = countProjets(projets, niveau);
  if (total === 0) return 'Aucun projet nommé ici.';
  if (surs > 0)
    return `${formatCount(total, 'projet nommé', 'projets nommés')} ici${reserve && `, ${reserve}`}.`;
  const where = total > 1 ? 'mal situés par les sources' : 'mal situé par la source';
  return `Peut-être ${formatCount(total, 'projet')}, ${where}.`;
}

const ETATS: Record<Savoir, string> = {
  dit: 'signé',
  deduit: 'probable, déduit',
  refuse: 'non signé en 2024',
  personne: 'personne n’a rien publié',
};

/** A contract of a department is for those who live there. */
function sayContrat(
  contrat: ContratDeFiche,
  departements: ReadonlyMap<string, Departement>,
): PhraseReponse[] {
  const savoir = savoirContrat(contrat);
  if (!savoir) return [];
  const { niveau, code } = requireCode(contrat.territoire);
  const departement = niveau === 'departement' ? departements.get(code) : undefined;
  const etat = contrat.statut === 'signe' && savoir === 'deduit' ? 'signé, déduit' : ETATS[savoir];
  return departement
    ? [{ texte: `Contrat ${ofDepartement(departement)} avec l’État : ${etat}.`, departement: code }]
    : [{ texte: `${contrat.signataire} : ${etat}.`, departement: '' }];
}

/** « Contrats des 13 départements : 5 dits signés, 7 déduits, 1 non signé. » */
function sayContratsRegion({ contrats }: FicheRepondue): string {
  const own = contrats.filter(({ territoire }) => requireCode(territoire).niveau === 'departement');
  const counts = Map.groupBy(own, (contrat) => savoirContrat(contrat));
  const count = (savoir: Savoir) => counts.get(savoir)?.length ?? 0;
  const parts = [
    count('dit') > 0 && formatCount(count('dit'), 'signé'),
    count('deduit') > 0 && formatCount(count('deduit'), 'déduit'),
    count('refuse') > 0 && formatCount(count('refuse'), 'non signé', 'non signés'),
    count('personne') > 0 && `${count('personne')} dont personne ne dit rien`,
  ].filter((part) => part !== false);
  return `Contrats de département avec l’État : ${formatListe(parts)}.`;
}

function sayEssais({ zeroNonRecours, niveau }: FicheRepondue): string[] {
  const here = zeroNonRecours.filter(({ lien }) => lien !== 'departement');
  if (here.length === 0) return [];
  if (niveau === 'region') return [`Territoires zéro non-recours connus : ${here.length}.`];
  return [`Zéro non-recours : ${formatListe(here.map(({ nom }) => nom))}.`];
}
