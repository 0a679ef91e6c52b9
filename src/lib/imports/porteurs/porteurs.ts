/** Bearers of a file matched to ours: the same under another spelling, near one, or new. */
import type { typesDePorteurs } from '../../../schemas/porteur.ts';
import { isOneSlip } from '../../mots/coquilles.ts';
import { NOUVEAU } from '../lignes/decisions.ts';
import { isLiaison, motsDeLieu } from '../../territoires/chercher/mots.ts';
import { slugify } from '../../texte/texte.ts';

export interface PorteurConnu {
  id: string;
  nom: string;
  nomSource: string;
}

type TypePorteur = (typeof typesDePorteurs)[number];

export interface NouveauPorteur extends PorteurConnu {
  type: TypePorteur;
  note: string;
}

type Rapprochement =
  | { etat: 'connu'; id: string }
  | { etat: 'proche'; ids: string[]; nouveau: NouveauPorteur }
  | { etat: 'nouveau'; nouveau: NouveauPorteur };

/** The same body by other words. Folded. */
const MEMES: [RegExp, string][] = [
  [/^(?:cc|comcom|cdc) /, 'communaute communes '],
  [/^(?:ca|agglo) /, 'communaute agglomeration '],
  [/^cu /, 'communaute urbaine '],
  [/^(?:ville|mairie|municipalite) /, 'commune '],
  [/^(?:conseil departemental|cd|conseil general) /, 'departement '],
  [/^conseil regional /, 'region '],
  [/^centre communal action sociale /, 'ccas '],
  [/^centre intercommunal action sociale /, 'cias '],
  [/^(?:asso|association) /, ''],
];

/** What two spellings of one body share: « CCAS de Lunel », « C.C.A.S. LUNEL ». */
function cleDePorteur(nom: string): string {
  const mots = motsDeLieu(nom.replace(/\b(?:\p{L}\.){2,}/gu, (sigle) => sigle.replaceAll('.', ''))).filter(
    (mot) => !isLiaison(mot),
  );
  return MEMES.reduce((text, [autre, une]) => text.replace(autre, une), mots.join(' ')).trim();
}

const TYPES: [RegExp, TypePorteur][] = [
  [/^cias\b/, 'cias'],
  [/^(?:ccas|commune)\b/, 'commune'],
  [/^communaute (?:communes|agglomeration|urbaine)\b|\bmetropole\b|\bagglomeration\b/, 'intercommunalite'],
  [/^(?:petr|pole equilibre)\b/, 'petr'],
  [/^(?:dreets|deets|ddets\w*|prefecture|sous prefecture|etat|ars|rectorat)\b/, 'etat'],
];

function typeDe(nom: string, cle: string): TypePorteur {
  const known = TYPES.find(([mots]) => mots.test(cle))?.[1];
  return known ?? (/\bassociation\b/i.test(nom) ? 'association' : 'non-renseigne');
}

/** Each of ours by its id, by our name for it and by that of its source. */
function indexer(connus: readonly PorteurConnu[]): Map<string, string> {
  const pairs = connus.flatMap(({ id, nom, nomSource }) =>
    [id.replaceAll('-', ' '), nomSource, nom].map((text) => [cleDePorteur(text), id] as const),
  );
  return new Map(pairs);
}

export function makePorteurs(connus: readonly PorteurConnu[]) {
  const parCle = indexer(connus);
  const parDebut = Map.groupBy(parCle.keys(), debut);
  const noms = new Map(connus.map(({ id, nom }) => [id, nom]));
  const nouveaux = new Map<string, NouveauPorteur>();

  function proches(cle: string): string[] {
    if (cle.length < 9) return [];
    return [
      ...new Set(
        (parDebut.get(debut(cle)) ?? [])
          .filter((known) => isOneSlip(cle, known))
          .flatMap((known) => parCle.get(known) ?? []),
      ),
    ];
  }

  function creer(nom: string, cle: string): NouveauPorteur {
    const base = couper(slugify(nom)) || 'porteur';
    let id = base;
    for (let rang = 2; noms.has(id); rang += 1) id = `${base}-${rang}`;
    noms.set(id, nom);
    const nouveau = { id, nom, nomSource: nom, type: typeDe(nom, cle), note: '' };
    nouveaux.set(cle, nouveau);
    return nouveau;
  }

  return {
    nomDe: (id: string) => noms.get(id),
    /** `decision`: the id that a person gave, another name, or « nouveau ». */
    rapprocher(texte: string, decision = ''): Rapprochement {
      const isNom = decision !== '' && decision !== NOUVEAU && !noms.has(decision);
      const nom = (isNom ? decision : texte).replace(/\s+/g, ' ').trim();
      const cle = cleDePorteur(nom);
      const known = noms.has(decision) ? decision : parCle.get(cle);
      if (known !== undefined) return { etat: 'connu', id: known };
      const near = decision === NOUVEAU ? [] : proches(cle);
      const nouveau = nouveaux.get(cle) ?? creer(nom, cle);
      return near.length > 0 ? { etat: 'proche', ids: near, nouveau } : { etat: 'nouveau', nouveau };
    },
  };
}

export type PorteursLus = ReturnType<typeof makePorteurs>;

const debut = (cle: string) => cle.slice(0, 3);

/** An id that stays readable: whole words, fifty signs, and no word that waits for another: « villefranche-de ». */
export function couper(slug: string, longueur = 50): string {
  if (slug.length <= longueur) return slug;
  const mots = slug
    .slice(0, longueur + 1)
    .replace(/-[^-]*$/, '')
    .split('-');
  const dernier = mots.findLastIndex((mot) => !ATTENTES.has(mot));
  return mots.slice(0, dernier + 1 || mots.length).join('-');
}

const ATTENTES = new Set(
  'a au aux avec chez d dans de des du en entre et l la le les n ou par pour s sans sous sur un une vers'.split(
    ' ',
  ),
);
