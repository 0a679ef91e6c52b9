/** References as a .bib file, for Zotero, JabRef, LaTeX. */
import type { FicheRessource } from './fiche.ts';

const SPECIAL: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Text that LaTeX reads as it is written. Letters with accents stay: the file is UTF-8. */
export function escapeLatex(text: string): string {
  return text.replace(/[\\{}&%$#_~^]/g, (sign) => SPECIAL[sign] ?? `\\${sign}`);
}

/** Kinds of ours that BibTeX knows; everything else is « misc ». */
const ENTRY_TYPES: Record<string, string> = { rapport: 'techreport', etude: 'techreport' };

/** The month as BibTeX writes it: a number, without zero. */
function monthOf(date: string): string | undefined {
  const month = /^\d{4}-(\d{2})/.exec(date)?.[1];
  return month && String(Number(month));
}

/** One entry; its key is our id, stable. A missing date or link is left out and said in the note. */
export function toBibtexEntry(ressource: FicheRessource): string {
  const entryType = ENTRY_TYPES[ressource.type.id] ?? 'misc';
  const notes = [
    ressource.utilite,
    ressource.date === null ? 'Date non renseignée dans la source.' : '',
    ressource.url === null ? 'Lien absent de la source.' : '',
    ressource.urlNote,
  ];
  const fields: [string, string | undefined][] = [
    // Two pairs of braces: an organisation is one name, and a title keeps its capitals.
    ['author', `{${escapeLatex(ressource.auteur)}}`],
    ['title', `{${escapeLatex(ressource.titre)}}`],
    ['year', ressource.date?.slice(0, 4)],
    ['month', ressource.date === null ? undefined : monthOf(ressource.date)],
    ['institution', entryType === 'techreport' ? escapeLatex(ressource.auteur) : undefined],
    ['howpublished', entryType === 'misc' ? escapeLatex(ressource.type.nom) : undefined],
    // An address is verbatim for BibTeX tools: escaping would break it.
    ['url', ressource.url ?? undefined],
    ['note', escapeLatex(notes.filter(Boolean).join(' '))],
    ['keywords', escapeLatex(ressource.axes.map(({ nom }) => nom).join(', ')) || undefined],
    ['langid', 'french'],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}}`]));
  return `@${entryType}{${ressource.id},\n${lines.join(',\n')}\n}\n`;
}

/** The whole file. */
export function toBibtex(ressources: FicheRessource[]): string {
  return ressources.map(toBibtexEntry).join('\n');
}
