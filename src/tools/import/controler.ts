/** The rows of a file against the checks of the build: what it would refuse is asked of the row that it comes from. */
import { DonneesInvalides, type Faute } from '../../lib/contenu/faute.ts';
import type { Provenance } from '../../lib/imports/correspondance/fichier.ts';
import { preparer } from '../../lib/imports/ecriture/plan.ts';
import type { Examen, LigneExaminee } from '../../lib/imports/examen.ts';
import { texteDe } from '../../lib/contenu/valeur.ts';
import { choisirLignes } from '../../lib/imports/lignes/choisir.ts';
import type { Constat } from '../../lib/imports/lignes/constats.ts';
import { makeDecisions, RETIRER } from '../../lib/imports/lignes/decisions.ts';
import { hasContact, nomDeTexte } from '../../lib/imports/valeurs/personnes.ts';
import { tablesDe, type Atlas } from './nous.ts';
import type { OptionsImport } from './options.ts';
import { verifierPlan } from './verifier.ts';

/** Rows that are checked in a trial: a hundred thousand would make everyone wait for what a write says anyway. */
const PREMIERES = 2000;

/** Of a trial: the rows are checked all the same. */
const INCONNUE: Provenance = { donnePar: 'Service à dire', recuLe: '2026-01-01', licence: 'à dire' };

/** @throws {DonneesInvalides} when what is wrong comes from no row of the file. */
export function controler(examen: Examen, atlas: Atlas, options: OptionsImport): Examen {
  const { racine, nom } = options;
  const retenues = retenuesAControler(examen, options);
  const { lignes } = retenues;
  if (lignes.length === 0) return examen;
  const { provenance = INCONNUE } = examen.correspondance;
  const correspondance = { ...examen.correspondance, provenance };
  const plan = preparer(retenues, correspondance, nom, tablesDe(racine, atlas, nom));
  const fautes = [...verifierPlan(atlas.jeux, plan.fichiers), ...lignes.flatMap(direContacts)];
  if (fautes.length === 0) return examen;
  const idsDe = ({ valeurs, porteur, aussi = [] }: LigneExaminee) => [
    valeurs?.['id'],
    porteur?.id,
    ...aussi.map(({ change }) => change),
  ];
  const ecrites = new Set(lignes);
  const parId = Map.groupBy(fautes, ({ id = '' }) => id);
  const own = (ligne: LigneExaminee) =>
    ecrites.has(ligne) ? idsDe(ligne).flatMap((id) => parId.get(id ?? '') ?? []) : [];
  const dites = new Set(examen.lignes.flatMap(own));
  const autres = fautes.filter((faute) => !dites.has(faute));
  if (autres.length > 0) throw new DonneesInvalides(autres);
  return { ...examen, lignes: examen.lignes.map((ligne) => refuser(ligne, own(ligne), examen)) };
}

/** All that is about to be written; while something is left to decide, the first rows warn early enough. */
function retenuesAControler(examen: Examen, { acceptes, isEssai }: OptionsImport) {
  const { restes, ...retenues } = choisirLignes(examen, acceptes);
  const isEcriture = restes.length === 0 && !isEssai && examen.correspondance.provenance !== undefined;
  return isEcriture ? retenues : { ...retenues, lignes: retenues.lignes.slice(0, PREMIERES) };
}

function refuser(
  ligne: LigneExaminee,
  fautes: readonly Faute[],
  { correspondance: { colonnes, decisions } }: Examen,
): LigneExaminee {
  if (fautes.length === 0) return ligne;
  const constats = fautes.map(({ champ = 'ligne', valeur = '', probleme, remede }): Constat => {
    const champLu = COLONNES[champ] ?? champ;
    const colonne = colonnes.find((each) => each.champ === champLu);
    return {
      sorte: 'ligne-refusee',
      adresse: colonne ? `${colonne.lettre}${ligne.ligne}` : `ligne ${ligne.ligne}`,
      champ: champLu,
      valeur: nomDeTexte(`${champ} : ${ligne.nom}`),
      vu: valeur,
      colonne: colonne?.titre ?? '',
      ...{ probleme, remede, propositions: [], contexte: '' },
    };
  });
  const { trouver } = makeDecisions(decisions);
  const isRetiree = constats.some(({ champ, valeur }) => trouver(champ, valeur, '') === RETIRER);
  return { ...ligne, verdict: isRetiree ? 'ignore' : 'refuse', constats: [...ligne.constats, ...constats] };
}

/** The column that a field of ours is read from, under another name. */
const COLONNES: Record<string, string> = {
  ...{ territoires: 'territoire', territoireSource: 'territoire', publicsSource: 'publics' },
  ...{ montantNote: 'montantEuros', avancement: 'statut', nom: 'porteur', nomSource: 'porteur' },
  ...{ dateEvenement: 'date', preuve: 'evenement' },
};

/** The last look before a row is written; what was ours already stays. */
function direContacts({ valeurs = {}, porteur, change }: LigneExaminee): Faute[] {
  if (change !== undefined) return [];
  return Object.entries({ ...valeurs, nom: porteur?.nom })
    .filter(([, valeur]) => hasContact(texteDe(valeur)))
    .map(([champ]) => ({
      fichier: '',
      id: valeurs['id'] ?? '',
      champ,
      probleme: 'le texte contient une messagerie ou un téléphone',
      remede: 'l’enlever : l’Atlas ne garde que des fonctions et des services',
    }));
}
