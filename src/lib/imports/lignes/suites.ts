/** A newer version of a file against what the Atlas holds of the former one: what is gone, what has another title. */
import { splitCell } from '../../../schemas/champs.ts';
import { isOneSlip } from '../../mots/coquilles.ts';
import { formatCount } from '../../texte/format.ts';
import { cleDe } from '../cle.ts';
import type { ActionDisparue, Examen, LigneExaminee } from '../examen.ts';
import { nomDeTexte } from '../valeurs/personnes.ts';
import type { Constat } from './constats.ts';
import { DISPARUE, GARDER, makeDecisions, NOUVEAU, RETIRER } from './decisions.ts';
import { RENOMMEE } from './jumeaux.ts';
import type { LigneDeTable } from './projet.ts';

interface Precedent {
  /** Our table: projects, or contracts. */
  notres: readonly LigneDeTable[];
  /** Id of the document of the import. */
  source: string;
  /** Ids of the rows of ours that the file speaks of. */
  rencontrees: ReadonlySet<string>;
  /** « Tableau « x.csv », DREETS Occitanie, 20 novembre 2026 ». */
  document: string;
}

/** The same examination, with its questions about what the former version said. */
export function direSuites(examen: Examen, precedent: Precedent): Examen {
  const { document } = precedent;
  const { anciennes, perdues } = partager(precedent);
  if (anciennes.length === 0 || examen.lignes.length === 0) return examen;
  const decisions = makeDecisions(examen.correspondance.decisions);
  const voisines = makeVoisines(perdues);
  const colonne = examen.correspondance.colonnes.find(({ champ }) => champ === 'titre');
  const candidates = new Set<string>();
  const lignes = examen.lignes.map((ligne) => {
    if (!isNeuve(ligne) || decisions.trouver(RENOMMEE, ligne.nom, '') !== undefined) return ligne;
    const proches = voisines(ligne.valeurs);
    if (proches.length === 0) return ligne;
    for (const { id = '' } of proches) candidates.add(id);
    const place = { adresse: `${colonne?.lettre ?? ''}${ligne.ligne}`, colonne: colonne?.titre ?? '' };
    return {
      ...ligne,
      verdict: 'a-revoir' as const,
      constats: [...ligne.constats, direRenommee(ligne, place, proches)],
    };
  });
  if (perdues.length === anciennes.length && candidates.size === 0)
    return { ...examen, constats: [...examen.constats, direAutreTableau(document, anciennes.length)] };
  const disparues = perdues
    .filter(({ id = '' }) => !candidates.has(id))
    .map(({ id = '', titre = '' }): ActionDisparue => {
      const decision = decisions.trouver(DISPARUE, id, '');
      return {
        id,
        titre,
        devenir: decision === RETIRER ? 'retiree' : decision === undefined ? 'a-dire' : 'gardee',
      };
    });
  const questions = disparues.filter(({ devenir }) => devenir === 'a-dire').map(direDisparue);
  return { ...examen, lignes, constats: [...examen.constats, ...questions], suite: { document, disparues } };
}

/** What we hold of the former version, and what of it this one does not speak of. */
function partager({ notres, source, rencontrees }: Precedent) {
  const anciennes = notres.filter((ligne) => ligne['source'] === source);
  return { anciennes, perdues: anciennes.filter(({ id = '' }) => !rencontrees.has(id)) };
}

/** The same examination, with the contracts that the former version spoke of: a contract is not taken out, and keeps its evidence. */
export function direContratsTus(examen: Examen, precedent: Precedent): Examen {
  const { perdues } = partager(precedent);
  if (perdues.length === 0) return examen;
  const noms = perdues.map(({ id = '', signataire = '' }) => `${signataire} (${id})`);
  const remarque = `Ce tableau ne parle plus de ${formatCount(perdues.length, 'contrat')} que disait « ${precedent.document} » : ${noms.join(', ')}. L’Atlas garde ce qu’il en tenait ; si c’est une erreur, corriger data/contrats/contrats.csv.`;
  return { ...examen, remarques: [...examen.remarques, remarque] };
}

const isNeuve = (ligne: LigneExaminee): ligne is LigneExaminee & { valeurs: LigneDeTable } =>
  ligne.valeurs !== undefined && ligne.change === undefined && ligne.verdict !== 'ignore';

/** Of those that are gone: the same bearer or the same places, and nearly the same title. */
function makeVoisines(perdues: readonly LigneDeTable[]) {
  const clesDe = (projet: LigneDeTable) => [
    `porteur ${projet['porteur'] ?? ''}`,
    `lieu ${splitCell(projet['territoires'] ?? '')
      .toSorted()
      .join()}`,
  ];
  const parCle = Map.groupBy(
    perdues.flatMap((projet) => clesDe(projet).map((cle) => ({ cle, projet }))),
    ({ cle }) => cle,
  );
  return (ligne: LigneDeTable): LigneDeTable[] => {
    const memes = clesDe(ligne).flatMap((cle) => (parCle.get(cle) ?? []).map(({ projet }) => projet));
    return [...new Set(memes)].filter((projet) => isVoisin(projet['titre'] ?? '', ligne['titre'] ?? ''));
  };
}

/** Half of the words of the two titles, or a slip of the keyboard. */
function isVoisin(un: string, autre: string): boolean {
  const [a, b] = [cleDe(un), cleDe(autre)];
  if (isOneSlip(a, b)) return true;
  const [mots, autres] = [motsDe(a), motsDe(b)];
  const communs = [...mots].filter((mot) => autres.has(mot)).length;
  return communs > 0 && communs >= Math.max(mots.size, autres.size) / 2;
}

/** Words that tell one action from another. */
const motsDe = (cle: string) => new Set(cle.split(' ').filter((mot) => mot.length > 3));

/** The same title elsewhere is a change of place; another title, a change of name. */
function direRessemblance(titre: string, lieux: readonly string[], proches: readonly LigneDeTable[]) {
  const noms = proches.map((projet) => `« ${projet['titre'] ?? ''} »`).join(', ');
  const [ancienne, ...autres] = proches;
  if (ancienne === undefined || autres.length > 0 || cleDe(ancienne['titre'] ?? '') !== cleDe(titre))
    return {
      probleme: `cette action est nouvelle, et ressemble à ${noms}, que ce tableau ne dit plus (même porteur ou même territoire)`,
      remede: 'dire si c’est la même sous un autre intitulé, ou une autre',
    };
  return {
    probleme: `cette action a le même intitulé que ${noms}, que ce tableau ne dit plus, et un autre territoire : ${ancienne['territoireSource'] ?? ''} → ${lieux.join(' ; ')}`,
    remede: 'dire si c’est la même action, dont le territoire a changé, ou une autre',
  };
}

function direRenommee(
  { titre, nom, lieux = [] }: LigneExaminee,
  place: Pick<Constat, 'adresse' | 'colonne'>,
  proches: readonly LigneDeTable[],
): Constat {
  return {
    ...place,
    ...{
      sorte: 'action-renommee',
      champ: RENOMMEE,
      valeur: nomDeTexte(nom),
      vu: titre,
      contexte: '',
    },
    ...direRessemblance(titre, lieux, proches),
    propositions: [
      ...proches.map((projet) => ({
        decision: projet['id'] ?? '',
        nom: `c’est la même que « ${projet['titre'] ?? ''} », à mettre à jour`,
      })),
      { decision: NOUVEAU, nom: 'c’est une autre action' },
    ],
  };
}

const direDisparue = ({ id, titre }: ActionDisparue): Constat => ({
  ...{
    sorte: 'action-disparue',
    adresse: 'ligne disparue',
    colonne: '',
    champ: DISPARUE,
    valeur: id,
    vu: titre,
  },
  contexte: '',
  probleme:
    'cette action est dans l’Atlas, qui la tient de la version précédente, et ce tableau ne la dit plus',
  remede: 'dire si elle reste dans l’Atlas ou si elle en est retirée',
  propositions: [
    { decision: GARDER, nom: 'elle reste dans l’Atlas, avec sa source et sa date' },
    { decision: RETIRER, nom: 'la retirer : sa page disparaît du site' },
  ],
});

const direAutreTableau = (document: string, nombre: number): Constat => ({
  ...{
    sorte: 'autre-tableau',
    adresse: 'tableau',
    colonne: '',
    champ: 'tableau',
    valeur: document,
    vu: document,
  },
  contexte: '',
  probleme: `l’Atlas a déjà un import de ce nom, et aucune de ses lignes (il en a ${nombre}) n’est dans ce tableau`,
  remede:
    'si c’est un autre tableau, relancer avec --nom et un autre nom ; si c’est une nouvelle version, l’accepter (--accept autre-tableau) : les anciennes lignes restent',
  propositions: [],
});
