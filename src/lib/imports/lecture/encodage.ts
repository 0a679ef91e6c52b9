/** Bytes of a text file, in whatever an office's spreadsheet has written them. */

interface TexteDecode {
  texte: string;
  encodage: 'UTF-8' | 'UTF-8 avec marque' | 'UTF-16' | 'Windows-1252';
}

/** Bytes that are no UTF-8 are what Excel in French writes: Windows-1252. */
export function decoder(octets: Uint8Array): TexteDecode {
  const [first, second, third] = octets;
  if (first === 0xef && second === 0xbb && third === 0xbf) {
    return { texte: new TextDecoder('utf-8').decode(octets), encodage: 'UTF-8 avec marque' };
  }
  if (first === 0xff && second === 0xfe) {
    return { texte: new TextDecoder('utf-16le').decode(octets), encodage: 'UTF-16' };
  }
  if (first === 0xfe && second === 0xff) {
    return { texte: new TextDecoder('utf-16be').decode(octets), encodage: 'UTF-16' };
  }
  try {
    return { texte: new TextDecoder('utf-8', { fatal: true }).decode(octets), encodage: 'UTF-8' };
  } catch {
    return { texte: new TextDecoder('windows-1252').decode(octets), encodage: 'Windows-1252' };
  }
}
