/** Where a text goes wrong as JSON, for someone who wrote it by hand: engines say it in English, and not always where. */

/** What to do of it. */
export const REMEDE_JSON =
  'corriger la syntaxe, à cette ligne ou à la fin de la précédente : des accolades autour, des guillemets droits autour des noms et des textes, une virgule entre deux réglages et aucune après le dernier';

/** The line (1 is the first) that no end could make right; undefined where the text is right, or only lacks its end. */
export function lineOfFault(text: string): number | undefined {
  const lines = text.split('\n');
  for (const count of lines.keys()) {
    const start = lines.slice(0, count + 1).join('\n');
    const at = faultIn(start);
    if (at !== undefined && at < start.length) return start.slice(0, at).split('\n').length;
  }
  return undefined;
}

/** The same, as a fault says it. */
export function lineIn(text: string): { ligne?: number } {
  const ligne = lineOfFault(text);
  return ligne === undefined ? {} : { ligne };
}

/** Where the engine stops in a text; its last character where it does not say; undefined where it waits for more, or for nothing. */
function faultIn(text: string): number | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    const message = String(error);
    if (/end of JSON input|Unterminated string/.test(message)) return undefined;
    const position = /at position (\d+)/.exec(message)?.[1];
    return position === undefined ? text.length - 1 : Number(position);
  }
}
