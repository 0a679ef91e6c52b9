/** The rows of a file as projects: read, matched to ours, named. */
import type { ChercheurDeLieux } from '../territoires/lieux.ts';
import { makePorteurs, type PorteurConnu } from '../porteurs/porteurs.ts';
import { champsOf } from '../correspondance/champs.ts';
import { isInconnu } from '../valeurs/inconnu.ts';
import type { Brouillon } from './brouillon.ts';
import { cleDAction } from './jumeaux.ts';
import { comparerANous, direJumeau } from './rencontres.ts';
import type { Lecteur } from './lecteur.ts';
import { nommer, toLigneProjet, type FaitsDuFichier, type LigneDeTable } from './projet.ts';
import { lireValeurs, type ListesConnues, type Valeurs } from './valeurs.ts';

interface Nous {
  projets: readonly LigneDeTable[];
  porteurs: readonly PorteurConnu[];
  lexiques: ListesConnues;
  cadrage: FaitsDuFichier;
  chercher: ChercheurDeLieux;
}

const BRUTS = champsOf('projets')
  .filter(({ sorte }) => sorte === 'brut')
  .map(({ champ }) => champ);
/** Fields that a row of ours is compared by, when the file fills them. */
const COMPARES: [champ: string, colonne: string][] = [
  ...[
    'titre',
    'porteur',
    'axes',
    'publics',
    'montantEuros',
    'partEtatEuros',
    'cofinanceurs',
    'debut',
    'fin',
    'annee',
    'statut',
    'resume',
  ].map((champ): [string, string] => [champ, champ]),
  ['territoires', 'territoire'],
  ['territoires', 'codes'],
  ['avancement', 'statut'],
  ...BRUTS.map((champ): [string, string] => [champ, champ]),
];

export function makeLectureProjets({ projets, porteurs, lexiques, cadrage, chercher }: Nous) {
  const connus = makePorteurs(porteurs);
  const parId = new Map(projets.map((projet) => [projet['id'] ?? '', projet]));
  const parCle = new Map(projets.map((projet) => [cleDAction(projet), projet]));
  const prises = new Set(parId.keys());
  const vues = new Map<string, { ligne: number; valeurs: LigneDeTable }>();

  /** The row against what the file said above, then against ours. */
  function situer(lecteur: Lecteur, ligne: LigneDeTable, valeurs: Valeurs): Omit<Brouillon, 'titre'> {
    // What the file is silent about is what we made up for it.
    const champs = COMPARES.filter(([, colonne]) => !isInconnu(lecteur.cellule(colonne))).map(
      ([champ]) => champ,
    );
    const uniques = [...new Set(champs)];
    const cle = cleDAction(ligne);
    const vue = vues.get(cle);
    if (vue) {
      const isGardee = direJumeau(lecteur, ligne, vue, uniques);
      return { isInchange: false, ...(isGardee ? { valeurs: nommee(ligne, valeurs, prises) } : {}) };
    }
    vues.set(cle, { ligne: lecteur.ligne, valeurs: ligne });
    const id = lireId(lecteur);
    if (id === null) return { isInchange: false };
    const nous = parId.get(id ?? '') ?? parCle.get(cle);
    if (nous) return comparerANous(lecteur, nous, ligne, uniques);
    if (id === undefined) return { isInchange: false, valeurs: nommee(ligne, valeurs, prises) };
    prises.add(id);
    return { isInchange: false, valeurs: { id, ...ligne } };
  }

  return function lire(lecteur: Lecteur): Brouillon {
    const valeurs = lireValeurs(lecteur, lexiques, chercher);
    const { titre, territoires, axes } = valeurs;
    const porteur = valeurs.porteur === '' ? undefined : lirePorteur(lecteur, valeurs, connus);
    const isEntiere = titre !== '' && territoires.length > 0 && axes.length > 0;
    if (!porteur || !isEntiere) return { titre, isInchange: false };
    const brouillon = situer(lecteur, completer(lecteur, valeurs, porteur.id, cadrage), valeurs);
    return { titre, ...brouillon, ...(porteur.nouveau ? { porteur: porteur.nouveau } : {}) };
  };
}

function nommee(ligne: LigneDeTable, valeurs: Valeurs, prises: Set<string>): LigneDeTable {
  const id = nommer(valeurs, (text) => prises.has(text));
  prises.add(id);
  return { id, ...ligne };
}

function lirePorteur(lecteur: Lecteur, { porteur }: Valeurs, connus: ReturnType<typeof makePorteurs>) {
  const rapproche = connus.rapprocher(porteur, lecteur.decision('porteur', porteur));
  if (rapproche.etat === 'connu') return { id: rapproche.id };
  if (rapproche.etat === 'proche') {
    lecteur.dire('porteur-proche', 'porteur', {
      probleme: `une lettre le sépare de ${rapproche.ids.map((id) => `« ${id} »`).join(', ')}`,
      remede: 'donner l’identifiant du porteur connu, ou écrire « nouveau »',
      propositions: [
        ...rapproche.ids.map((id) => ({ decision: id, nom: id })),
        { decision: 'nouveau', nom: 'un autre porteur' },
      ],
    });
  }
  return { id: rapproche.nouveau.id, nouveau: rapproche.nouveau };
}

/** The row as ours, with what our own columns say when the file has them. */
function completer(
  lecteur: Lecteur,
  valeurs: Valeurs,
  porteur: string,
  cadrage: FaitsDuFichier,
): LigneDeTable {
  const textes = {
    territoire: lecteur.texte('territoire'),
    publics: isInconnu(lecteur.texte('publics')) ? '' : lecteur.texte('publics'),
  };
  const ligne = toLigneProjet({ valeurs, porteur, ligne: lecteur.ligne, textes }, cadrage);
  const propres = [...BRUTS, 'resume'].filter((champ) => lecteur.texte(champ) !== '');
  // Its own column says it better than the words of the status.
  const avancement: LigneDeTable = lecteur.has('avancement')
    ? { avancement: lecteur.texte('avancement') }
    : {};
  return {
    ...ligne,
    ...avancement,
    ...Object.fromEntries(propres.map((champ) => [champ, lecteur.texte(champ)])),
  };
}

/** The id of our own tables, or at the end of the address that we publish; null when it is badly written. */
function lireId(lecteur: Lecteur): string | undefined | null {
  const texte = lecteur.texte('id');
  if (isInconnu(texte)) return undefined;
  const id = /^https?:\/\/.*\/projets\/([^/]+)\/?$/.exec(texte)?.[1] ?? texte;
  if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) return id;
  const probleme = 'un identifiant s’écrit en minuscules sans accent, chiffres et traits d’union';
  lecteur.dire('identifiant-invalide', 'id', {
    probleme,
    remede: 'le corriger, ou vider la case : l’Atlas en donne un',
  });
  return null;
}
