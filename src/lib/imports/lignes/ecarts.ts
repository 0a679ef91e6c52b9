/**
 * A place far from those of the other rows, where nothing of its row says where it is: « Haut-Languedoc » among the communes of the
 * Hérault is a group of the Tarn, or a land that no code says. Who wrote the table is asked.
 */
import type { LigneExaminee } from '../examen.ts';
import type { Constat } from './constats.ts';
import type { Lecteur } from './lecteur.ts';

/** As many wordings, and as large a part of them, tell where a table is. */
const [ASSEZ, PART] = [4, 0.75];

const AIRES = [
  { niveau: 'departement', dire: (code: string) => `dans le département ${code}` },
  { niveau: 'region', dire: () => 'dans une autre région' },
] as const;
type Aire = (typeof AIRES)[number]['niveau'];

interface Centre {
  niveau: Aire;
  code: string;
  ou: string;
}

/** Where the rows of a file are, one after the other; then what is to be asked of those that are elsewhere. */
export function makeEcarts() {
  const places = new Map<string, Record<Aire, readonly string[]>>();

  function noter(lecteur: Lecteur): void {
    const situation = lecteur.situation();
    const [niveau, code = ''] = situation.split(':');
    const dite = {
      departement: niveau === 'departement' ? [code] : [],
      region: niveau === 'region' ? [code] : [],
    };
    const place = lecteur.constats.find((constat) => constat.place)?.place ?? dite;
    if (situation === '' && place === dite) return;
    places.set(`${situation}\n${lecteur.brut('territoire')}`, place);
  }

  /** The area that most wordings share. */
  function trouverCentre({ niveau, dire }: (typeof AIRES)[number]): Centre[] {
    const seules = [...places.values()].flatMap((place) => (place[niveau].length === 1 ? place[niveau] : []));
    const groupes = Map.groupBy(seules, (code) => code);
    return [...groupes].flatMap(([code, { length }]) =>
      length >= ASSEZ && length / places.size >= PART ? [{ niveau, code, ou: dire(code) }] : [],
    );
  }

  /** The same rows, with a question where one only had a remark. */
  function demander(lignes: LigneExaminee[]): LigneExaminee[] {
    const centres = AIRES.flatMap(trouverCentre);
    if (centres.length === 0) return lignes;
    return lignes.map((ligne) => {
      if (ligne.verdict === 'inchange' || ligne.verdict === 'ignore') return ligne;
      const constats = ligne.constats.map((constat) => enQuestion(constat, centres));
      const isAilleurs = constats.some((constat, rang) => constat !== ligne.constats[rang]);
      const verdict = ligne.verdict === 'pris' ? 'a-revoir' : ligne.verdict;
      return isAilleurs ? { ...ligne, constats, verdict } : ligne;
    });
  }
  return { noter, demander };
}

function enQuestion(constat: Constat, centres: readonly Centre[]): Constat {
  const { place } = constat;
  const centre = place && centres.find(({ niveau, code }) => !place[niveau].includes(code));
  if (!centre) return constat;
  const { propositions } = place;
  const [{ nom } = { nom: '' }] = propositions;
  return {
    ...constat,
    sorte: 'territoire-ambigu',
    probleme: `compris comme ${nom}, alors que la plupart des lieux du tableau sont ${centre.ou}`,
    remede: `choisir : ${nom}, si c’est juste ; sinon, écrire le nom officiel, le code INSEE ou le numéro SIREN`,
    propositions,
  };
}
