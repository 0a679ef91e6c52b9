/** Just enough of XML to say whether a file is well formed, and to read its tags. */

export interface Balise {
  nom: string;
  attributs: Record<string, string>;
}

const TOKEN =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|<|&(?!#\d+;|#x[\da-f]+;|\w+;)/gi;
const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** What is wrong with a text that should be XML; '' when nothing is. */
export function xmlFault(xml: string): string {
  const open: string[] = [];
  for (const [token, end, name, , self] of xml.matchAll(TOKEN)) {
    if (token === '<' || token === '&') return `« ${token} » sans balise ni entité`;
    if (name === undefined || self) continue;
    if (!end) open.push(name);
    else if (open.pop() !== name) return `</${name}> ne ferme rien`;
  }
  return open.length === 0 ? '' : `<${open.join('> <')}> n’est pas fermé`;
}

/** The tags that open, in order. */
export const tagsOf = (xml: string): Balise[] =>
  [...xml.matchAll(TOKEN)].flatMap(([, end, nom, text = '']) =>
    nom === undefined || end
      ? []
      : {
          nom,
          attributs: Object.fromEntries(
            [...text.matchAll(ATTRIBUTE)].map(([, key = '', one, two]) => [key, one ?? two ?? '']),
          ),
        },
  );

/** The values of an attribute of the tags of a name. */
export const valuesOf = (xml: string, nom: string, attribut: string): string[] =>
  tagsOf(xml).flatMap((it) =>
    it.nom === nom && attribut in it.attributs ? [it.attributs[attribut] ?? ''] : [],
  );
