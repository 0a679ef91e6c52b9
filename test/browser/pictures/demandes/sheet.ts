/** The contact sheet of the demands: each with its pictures, one line of answer, and the words of the page. */
import type { Demande } from './demande.ts';
import type { Reponse } from './take.ts';

export interface Ligne {
  demande: Demande;
  reponses: Reponse[];
  /** Why a view could not be taken. */
  echecs: string[];
}

const STYLE = `body{font:16px/1.5 system-ui;margin:1.5rem auto;max-width:90rem;padding:0 1rem;background:#ddd}li{margin-bottom:2.5rem}h2{font-size:1.2rem;margin:0}p{margin:.3rem 0;max-width:60rem}.row{display:flex;gap:.8rem;align-items:start}img{max-height:34rem;max-width:100%;height:auto;width:auto;border:1px solid #888;background:#fff}.row>*{min-width:0}b{color:#a00}`;

/** A page of HTML that stands beside the pictures. */
export function sheetOfDemandes(lignes: readonly Ligne[], jour: string): string {
  const items = lignes.map(({ demande, reponses, echecs }) => {
    const images = reponses.map(
      ({ file }, i) =>
        `<a href="${file}"><img src="${file}" alt="${escape(demande.vues[i]?.adresse ?? '')}"></a>`,
    );
    const lu = reponses.flatMap((reponse) => reponse.lu).map((words) => `« ${escape(words)} »`);
    const adresses = demande.vues.map(({ adresse }) => `<code>${escape(adresse)}</code>`);
    return `<li><h2>${escape(demande.demande)}</h2><p>${escape(demande.reponse)}</p><p><small>${adresses.join(' et ')} · lu : ${lu.join(' ; ')}</small></p>${echecs.map((echec) => `<p><b>${escape(echec)}</b></p>`).join('')}<div class="row">${images.join('')}</div></li>`;
  });
  return `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Ce que demandent les usagers, ${jour}</title><style>${STYLE}</style><h1>Ce que demandent les usagers, et ce que l’Atlas répond (${jour})</h1><ol>${items.join('\n')}</ol></html>`;
}

const escape = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
