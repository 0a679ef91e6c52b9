/** Numbers as people type them in France, in England and in spreadsheets. */

/** « 12 000,50 », « 12.000,50 », « 12,000.50 », « 12'000 » → 12000.5; undefined when it is no number. */
export function lireNombre(texte: string): number | undefined {
  const serre = texte.replace(/[\s\u00a0\u202f'’]/g, '');
  if (!/^-?\d[\d.,]*$/.test(serre)) return undefined;
  const dernier = Math.max(serre.lastIndexOf(','), serre.lastIndexOf('.'));
  if (dernier < 0) return Number(serre);
  const signe = serre[dernier] ?? '';
  const [entier, decimales] = [serre.slice(0, dernier), serre.slice(dernier + 1)];
  const isMelange = entier.includes(signe === ',' ? '.' : ',');
  const isRepete = entier.includes(signe);
  if (isRepete && isMelange) return undefined;
  // « 1.200 » and « 1.200.000 » count thousands; « 1,200 » too when it is repeated.
  if (isRepete || (signe === '.' && !isMelange && decimales.length === 3)) {
    return groupe(serre, signe);
  }
  // « 1,200 »: twelve hundred in London, one euro twenty in Paris.
  if (signe === ',' && !isMelange && decimales.length === 3 && entier !== '0') return undefined;
  const propre = groupe(entier, signe === ',' ? '.' : ',');
  return propre === undefined ? undefined : Number(`${propre}.${decimales || '0'}`);
}

/** Groups of three digits after the first. */
function groupe(texte: string, signe: string): number | undefined {
  const [tete = '', ...suite] = texte.split(signe);
  if (suite.some((chiffres) => !/^\d{3}$/.test(chiffres)) || !/^-?\d+$/.test(tete)) return undefined;
  return Number(tete + suite.join(''));
}
