/** What a layer finds, in a sentence: the title of the map, worked out from its values. */
import { formatCount, formatListe, formatNombre } from '../../texte/format.ts';
import { nomsNiveaux, type Couche, type LigneCouche } from './modele.ts';
import { rankedLignes } from './phrase.ts';

type Matiere = Pick<Couche, 'niveau' | 'lignes' | 'classes'>;

/**
 * Fills `modele` (« {premier} dépense le plus : {haut} »), or says the extremes or the states when it is empty.
 * @throws {Error} when the model asks for something that does not exist.
 */
export function constatOf(couche: Matiere, modele = ''): string {
  const asked = modele && fill(couche, modele);
  return asked || fill(couche, modeleOf(couche));
}

/** « {avec} [département a|départements ont] »: the words that follow a count agree with it. */
const ACCORD = /\{([^}]+)\} \[([^|\]]*)\|([^\]]*)\]/g;

/** Empty when what the model asks for is not there: no value, no territory of that class. */
function fill(couche: Matiere, accorde: string): string {
  const modele = accorde.replace(ACCORD, (_, name: string, un: string, plusieurs: string) =>
    [`{${name}}`, fillWith(couche, name) === '1' ? un : plusieurs].join(' '),
  );
  const names = [...modele.matchAll(/\{([^}]+)\}/g)].map(([, name = '']) => name);
  const words = new Map(names.map((name) => [name, fillWith(couche, name)]));
  const isEmpty = [...words.values()].some((word) => word === '' || word === '0');
  return isEmpty ? '' : modele.replace(/\{([^}]+)\}/g, (_, name: string) => words.get(name) ?? '');
}

const SIMPLES: Record<string, (couche: Matiere) => string> = {
  premier: (couche) => rankedLignes(couche)[0]?.nom ?? '',
  dernier: (couche) => rankedLignes(couche).at(-1)?.nom ?? '',
  haut: (couche) => rankedLignes(couche)[0]?.texte ?? '',
  bas: (couche) => rankedLignes(couche).at(-1)?.texte ?? '',
  rapport: (couche) => formatNombre(rapportOf(rankedLignes(couche))),
  avec: ({ lignes }) => formatNombre(lignes.filter(({ valeur }) => (valeur ?? 0) > 0).length),
  total: ({ lignes }) => formatNombre(lignes.length),
};

function fillWith(couche: Matiere, name: string): string {
  const [sorte = '', classe] = name.split(':');
  const own = couche.lignes.filter((ligne) => ligne.classe === classe);
  if (sorte === 'n') return formatNombre(own.length);
  if (sorte === 'noms') return formatListe(own.map(({ nom }) => nom));
  const simple = SIMPLES[sorte];
  if (simple) return simple(couche);
  const asked = ['{', name, '}'].join('');
  throw new Error(
    `Le constat d’une couche demande « ${asked} », qui n’existe pas. Attendu : ${Object.keys(SIMPLES).join(', ')}, n:<classe>, noms:<classe>. À corriger dans content/couches.`,
  );
}

/** How many times the lowest value the highest is; zero without two values. */
function rapportOf(ranked: LigneCouche[]): number {
  const [most, least] = [ranked[0]?.valeur ?? 0, ranked.at(-1)?.valeur ?? 0];
  return least > 0 ? Math.round(most / least) : 0;
}

function modeleOf(couche: Matiere): string {
  const ranked = rankedLignes(couche);
  if (ranked[0]?.valeur !== ranked.at(-1)?.valeur)
    return 'Le plus haut : {premier}, {haut} ; le plus bas : {dernier}, {bas}';
  const { un, des } = nomsNiveaux[couche.niveau];
  return couche.classes.map(({ nom, count }) => `${formatCount(count, un, des)} : ${nom}`).join(' ; ');
}
