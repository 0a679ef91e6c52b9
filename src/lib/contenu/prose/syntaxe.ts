/** What the parser says of a text that it cannot read, in words that a writer can act on. */
interface Lue {
  /** Line in the text, 1 is the first. */
  ligne: number;
  probleme: string;
  remede: string;
}

const MOTS: readonly [RegExp, (found: string) => string, string][] = [
  [
    /closing tag for `<([^`]*)>`/,
    (nom) => `la balise <${nom}> n’est pas fermée là où il faut`,
    'la fermer dans le même paragraphe, ou la laisser seule sur sa ligne, avec une ligne vide avant et après ; ou finir la balise par « /> » si elle n’entoure rien',
  ],
  [
    /closing tag `<\/([^`]*)>`/,
    (nom) => `</${nom}> ne ferme aucune balise`,
    'la retirer, ou ouvrir la balise avant',
  ],
  [
    /brace/,
    () => 'une accolade « { » n’est pas fermée',
    'le format la prend pour du code : écrire « &#123; », ou mettre le texte entre accents graves',
  ],
  [
    /`<`|before name|attribute|tag/,
    () => 'le signe « < » n’ouvre pas une balise correcte',
    'écrire « &lt; » pour le signe lui-même ; un lien s’écrit [texte](adresse), un commentaire {/* texte */}',
  ],
];

/** A value of a tag between the quotes of a text, which a word processor puts by itself. */
const GUILLEMETS = /<\p{L}[^<>]*=\s*[«“”„‘’]/u;

/** `message`, about `texte`, begins with « line:column: ». */
export function checkSyntaxe(message: string, texte: string): Lue {
  const ligne = Number(/^(\d+):\d+:/.exec(message)?.[1] ?? 1);
  if (GUILLEMETS.test(texte.split('\n')[ligne - 1] ?? ''))
    return {
      ligne,
      probleme: 'la valeur d’une balise n’est pas entre guillemets droits',
      remede: 'écrire les guillemets du clavier : id="ccas"',
    };
  for (const [form, say, remede] of MOTS) {
    const found = form.exec(message);
    if (found) return { ligne, probleme: say(found[1] ?? ''), remede };
  }
  return {
    ligne,
    probleme: `la page ne se lit pas (${message.split('\n')[0] ?? ''})`,
    remede: 'reprendre cette ligne sur le modèle d’une autre page',
  };
}
