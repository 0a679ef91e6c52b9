/** The tags of a page: only listed ones, each with what it asks for, written as plain text. */
import { proposer } from '../proposer.ts';
import {
  balises,
  composants,
  composantsDe,
  type Attendu,
  type Composant,
  type Propriete,
} from './composants.ts';
import type { Connus } from './connus.ts';
import { attributesOf, type Attribut, type Noeud, type Reproche } from './noeud.ts';

const LONGUEUR = 300;

/** Every reproach to a tag of a page of `collection`. */
export function checkTag(noeud: Noeud, collection: string, connus: Connus): Reproche[] {
  const nom = noeud.name ?? '';
  const composant = composants.get(nom);
  if (composant && composantsDe(collection).includes(nom))
    return [
      ...checkAttributes(noeud, Object.keys(composant.proprietes)),
      ...checkProprietes(noeud, composant, connus),
      ...checkContenu(noeud, composant),
    ];
  const html = balises.get(nom);
  if (html) return [...checkAttributes(noeud, Object.keys(html)), ...checkHtml(noeud, html)];
  return [unknownTag(noeud, collection)];
}

function unknownTag(noeud: Noeud, collection: string): Reproche {
  const nom = noeud.name ?? '';
  const permis = composantsDe(collection);
  if (composants.has(nom))
    return {
      noeud,
      probleme: `<${nom}> ne se montre pas sur les pages de ce dossier`,
      remede: 'le placer dans une page qui porte son style : content/pages, ou content/bilan pour une figure',
    };
  const isComposant = /^\p{Lu}/u.test(nom);
  const cased = permis.find((permise) => permise.toLowerCase() === nom.toLowerCase());
  if (cased !== undefined)
    return {
      noeud,
      probleme: `le composant <${nom}> n’existe pas`,
      remede: `respecter les majuscules de son nom : <${cased}>`,
    };
  return {
    noeud,
    probleme: isComposant ? `le composant <${nom}> n’existe pas` : `la balise <${nom}> n’est pas permise`,
    remede: isComposant
      ? `corriger son nom : ${proposer(permis, nom, permis.length)}`
      : `écrire en Markdown ; seules balises permises : ${[...balises.keys()].join(', ')} ; pour écrire le signe lui-même : « &lt; »`,
  };
}

/** Properties that are not asked for, or that would be computed: what is in braces is code, and code runs at build. */
function checkAttributes(noeud: Noeud, permises: readonly string[]): Reproche[] {
  return attributesOf(noeud).flatMap((attribut): Reproche[] => {
    const { name: champ } = attribut;
    if (champ === undefined)
      return [code(noeud, undefined, 'retirer les accolades et écrire chaque propriété')];
    if (!permises.includes(champ)) return [unknownAttribute(noeud, champ, permises)];
    if (typeof attribut.value === 'object' && attribut.value !== null)
      return [code(noeud, champ, `écrire ${champ}="…", entre guillemets et sans accolades`)];
    return [];
  });
}

const code = (noeud: Noeud, champ: string | undefined, remede: string): Reproche => ({
  noeud,
  ...(champ === undefined ? {} : { champ }),
  probleme: `<${noeud.name ?? ''}> a une valeur calculée, qui serait exécutée à la construction`,
  remede,
});

function unknownAttribute(noeud: Noeud, champ: string, permises: readonly string[]): Reproche {
  const probleme = /^on/i.test(champ)
    ? `« ${champ} » exécuterait du code dans la page`
    : `<${noeud.name ?? ''}> n’a pas de propriété « ${champ} »`;
  const remede =
    permises.length === 0 ? 'la retirer' : `la retirer ; propriétés permises : ${permises.join(', ')}`;
  return { noeud, champ, probleme, remede };
}

function checkProprietes(noeud: Noeud, { proprietes }: Composant, connus: Connus): Reproche[] {
  return Object.entries(proprietes).flatMap(([champ, propriete]): Reproche[] => {
    const attribut = attributeOf(noeud, champ);
    if (!attribut) return propriete.facultative ? [] : [missing(noeud, champ, propriete)];
    const { value } = attribut;
    // What is computed is already one reproach.
    if (typeof value === 'object' && value !== null) return [];
    const probleme = faultOf(propriete.attendu, value ?? null, connus);
    return probleme
      ? [{ noeud, champ, ...(typeof value === 'string' ? { valeur: value } : {}), ...probleme }]
      : [];
  });
}

const attributeOf = (noeud: Noeud, nom: string): Attribut | undefined =>
  attributesOf(noeud).find(({ name }) => name === nom);

const missing = (noeud: Noeud, champ: string, { attendu }: Propriete): Reproche => ({
  noeud,
  champ,
  probleme: `<${noeud.name ?? ''}> n’a pas sa propriété « ${champ} »`,
  remede: `écrire ${champ}="…", ${sayAttendu(attendu)}`,
});

function sayAttendu(attendu: Attendu): string {
  if (attendu.sorte === 'id') return `avec un identifiant de « ${attendu.de} »`;
  if (attendu.sorte === 'champ') return `avec une valeur du champ « ${attendu.champ} » de « ${attendu.de} »`;
  return attendu.sorte === 'mot' ? `avec un mot parmi ${attendu.parmi.join(', ')}` : 'avec un texte court';
}

/** What is wrong with the value of a property (null: the property stands alone, as a flag does), and how to mend it. */
function faultOf(attendu: Attendu, value: string | null, connus: Connus) {
  if (attendu.sorte === 'drapeau')
    return value === null
      ? undefined
      : { probleme: 'cette propriété s’écrit sans valeur', remede: 'retirer le signe = et ce qui le suit' };
  if (value === null || value.trim() === '')
    return { probleme: 'la valeur manque', remede: `l’écrire entre guillemets, ${sayAttendu(attendu)}` };
  if (attendu.sorte === 'texte')
    return value.length <= LONGUEUR
      ? undefined
      : { probleme: `${value.length} signes`, remede: `écrire ${LONGUEUR} signes au plus` };
  const known = knownOf(attendu, connus);
  if (known === undefined || known.includes(value)) return undefined;
  return {
    probleme: `« ${value} » n’existe pas dans « ${'de' in attendu ? `${attendu.de} »${connus.whereOf(attendu.de)}` : 'la liste »'}`,
    remede: `corriger la valeur ; par exemple : ${proposer(known, value)}`,
  };
}

function knownOf(attendu: Attendu, connus: Connus): readonly string[] | undefined {
  if (attendu.sorte === 'id') return connus.ids(attendu.de);
  if (attendu.sorte === 'champ') return connus.valeurs(attendu.de, attendu.champ);
  return attendu.sorte === 'mot' ? attendu.parmi : undefined;
}

function checkContenu(noeud: Noeud, { contenu }: Composant): Reproche[] {
  const nom = noeud.name ?? '';
  const hasContent = (noeud.children?.length ?? 0) > 0;
  if (contenu === 'obligatoire' && !hasContent)
    return [
      {
        noeud,
        probleme: `<${nom}> n’entoure aucun texte`,
        remede: `écrire <${nom}>, le texte, puis </${nom}>`,
      },
    ];
  if (contenu === 'aucun' && hasContent)
    return [
      {
        noeud,
        probleme: `le texte placé dans <${nom}> ne paraîtrait pas`,
        remede: `écrire <${nom} … />, et sortir le texte`,
      },
    ];
  return [];
}

function checkHtml(noeud: Noeud, attributs: Readonly<Record<string, readonly string[]>>): Reproche[] {
  return Object.entries(attributs).flatMap(([champ, parmi]): Reproche[] => {
    const value = attributeOf(noeud, champ)?.value;
    if (typeof value !== 'string' || parmi.length === 0 || parmi.includes(value)) return [];
    return [
      {
        noeud,
        champ,
        valeur: value,
        probleme: 'cette valeur n’est pas permise',
        remede: `choisir parmi ${parmi.join(', ')}`,
      },
    ];
  });
}
