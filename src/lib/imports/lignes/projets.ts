/** The rows of a file as projects: read, matched to ours, named. */
import { makeIntertitre } from '../territoires/intertitre.ts';
import type { ChercheurDeLieux } from '../territoires/lieux.ts';
import { nommerOfficiel } from '../territoires/numero.ts';
import { makePorteurs, type PorteurConnu, type PorteursLus } from '../porteurs/porteurs.ts';
import { isInconnu } from '../valeurs/inconnu.ts';
import type { Brouillon } from './brouillon.ts';
import type { Lecteur } from './lecteur.ts';
import { makeNommer } from './noms.ts';
import { lirePorteur } from './porteur.ts';
import { toLigneProjet, type FaitsDuFichier, type LigneDeTable } from './projet.ts';
import { BRUTS, lireId, makeSituer } from './situer.ts';
import { lireValeurs, type ListesConnues, type Valeurs } from './valeurs.ts';

interface Nous {
  projets: readonly LigneDeTable[];
  porteurs: readonly PorteurConnu[];
  lexiques: ListesConnues;
  cadrage: FaitsDuFichier;
  chercher: ChercheurDeLieux;
  /** What a document is called, by its id. */
  documents?: ReadonlyMap<string, string>;
  /** Filled with the ids of the projects that the file speaks of. */
  rencontrees?: Set<string>;
}

export function makeLectureProjets(nous: Nous) {
  const { projets, porteurs, lexiques, cadrage, chercher, documents, rencontrees } = nous;
  const connus = makePorteurs(porteurs);
  const nommer = makeNommer('projets', nomsDe(connus, lexiques, chercher));
  const situer = makeSituer({ projets, nommer, source: cadrage.source, documents, rencontrees });

  function lire(lecteur: Lecteur): Brouillon {
    const valeurs = lireValeurs(lecteur, lexiques, chercher);
    const { titre, territoires, axes, dits: lieux } = valeurs;
    const porteur =
      valeurs.porteur === '' ? undefined : lirePorteur(lecteur, valeurs, connus, { nommer, chercher });
    if (titre === '' || territoires.length === 0) {
      lireId(lecteur);
      return { titre, lieux, isInchange: false };
    }
    const ligne = completer(lecteur, valeurs, porteur?.id ?? '', cadrage);
    const isEntiere = porteur !== undefined && axes.length > 0;
    const situee = situer(lecteur, { ligne, valeurs, isEntiere });
    // What does not depend on what is missing has been said; the row goes nowhere.
    if (!isEntiere) return { titre, lieux, isInchange: false };
    return { titre, lieux, ...situee, ...(porteur.nouveau ? { porteur: porteur.nouveau } : {}) };
  }
  return Object.assign(lire, { lireIntertitre: makeIntertitre(chercher) });
}

/** Who says what the ids of a row are called. */
const nomsDe = (porteurs: PorteursLus, { noms }: ListesConnues, chercher: ChercheurDeLieux) => ({
  porteur: (id: string) => porteurs.nomDe(id),
  axes: (id: string) => noms.axes.get(id),
  publics: (id: string) => noms.publics.get(id),
  territoires: (code: string) => nommerOfficiel(code, chercher),
});

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
  // Beside a status, its own column says it better than the words of the status; alone, it is read as the status.
  const isPropre = lecteur.has('avancement') && lecteur.has('statut');
  const avancement: LigneDeTable = isPropre ? { avancement: lecteur.texte('avancement') } : {};
  const propres = [...BRUTS, 'resume'].filter(
    (champ) => champ !== 'avancement' && lecteur.texte(champ) !== '',
  );
  const { ligne: numero, choix } = lecteur;
  const ligne = toLigneProjet({ valeurs, porteur, ligne: numero, textes, choix }, cadrage);
  return {
    ...ligne,
    ...avancement,
    ...Object.fromEntries(propres.map((champ) => [champ, lecteur.texte(champ)])),
    ...direChoix(lecteur, ligne),
  };
}

/** What a person gave is said beside what our own columns say, which the table had before. */
function direChoix(lecteur: Lecteur, ligne: LigneDeTable): LigneDeTable {
  const dite = lecteur.texte('interpretation');
  if (dite === '' && lecteur.texte('axesOrigine') === '' && lecteur.texte('titreOrigine') === '') return {};
  const gives = (champ: string) => lecteur.choix.some((each) => each.champ === champ);
  const phrases = lecteur.choix.map(({ phrase }) => phrase);
  return {
    ...(dite === '' ? {} : { interpretation: [dite, ...phrases].join(' ') }),
    ...(gives('axes') ? { axesOrigine: ligne['axesOrigine'] ?? '' } : {}),
    ...(gives('titre') ? { titreOrigine: ligne['titreOrigine'] ?? '' } : {}),
  };
}
