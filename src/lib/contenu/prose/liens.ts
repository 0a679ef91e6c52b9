/** Where a page leads: addresses that a reader may follow, pages and entries that exist, images of the site. */
import type { Connus } from './connus.ts';
import type { Noeud, Reproche } from './noeud.ts';

const PERMISES = 'écrire une adresse du site (/pacte/), une ancre (#titre), https://…, http://… ou mailto:…';

/** Every reproach to a link, the target of a reference, or an image; none for another node. */
export function checkLien(noeud: Noeud, connus: Connus): Reproche[] {
  const { type, url = '' } = noeud;
  if (type === 'image') return checkImage(noeud, url, connus);
  if (type !== 'link' && type !== 'definition') return [];
  const faute = isOutside(url) || url.startsWith('#') ? undefined : checkAdresse(url, connus);
  return faute ? [{ noeud, valeur: url, ...faute }] : [];
}

/** What is wrong with an address that leads neither outside nor to a place of the page; undefined when nothing is. */
function checkAdresse(url: string, connus: Connus): Pick<Reproche, 'probleme' | 'remede'> | undefined {
  if (url === '') return { probleme: 'ce lien ne mène nulle part', remede: PERMISES };
  if (/^[a-z][a-z0-9+.-]*:/i.test(url) || url.startsWith('//') || url.includes('\\'))
    return { probleme: 'cette sorte d’adresse n’est pas permise', remede: PERMISES };
  if (!url.startsWith('/')) return outOfRoot(url);
  if (connus.hasPage(url)) return undefined;
  const remede =
    'corriger l’adresse : elle commence et finit par « / », et se lit dans la barre du navigateur';
  const slashed = url.replace(/\/*(?=#|$)/, '/');
  const meant = connus.hasPage(slashed) ? ` ; écrire ${slashed}` : '';
  return { probleme: 'cette page du site n’existe pas', remede: `${remede}${meant}` };
}

/** « www.insee.fr » is another site, « ../pacte/ » a page seen from this one, « pacte/ » one of ours. */
function outOfRoot(url: string): Pick<Reproche, 'probleme' | 'remede'> {
  if (/^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}(?:[/?#]|$)/i.test(url))
    return { probleme: 'il manque « https:// » à cette adresse', remede: `écrire https://${url}` };
  const probleme = 'cette adresse ne part pas de la racine du site';
  if (url.startsWith('.'))
    return {
      probleme,
      remede: 'l’écrire depuis « / », comme dans la barre du navigateur : /leviers/10-mobilite/',
    };
  return { probleme, remede: `la commencer par « / » : /${url}` };
}

/** The web, or a mailbox, with something after. */
function isOutside(url: string): boolean {
  if (/^mailto:[^@\s]+@[^@\s]+$/i.test(url)) return true;
  if (!/^https?:\/\/[^/\s]/i.test(url) || !URL.canParse(url)) return false;
  const { username, password } = new URL(url);
  return username === '' && password === '';
}

function checkImage(noeud: Noeud, url: string, connus: Connus): Reproche[] {
  if (!connus.hasFile(url) || !/^\/(?!\/)[^:\\]+\.(?:svg|png|jpe?g|webp|avif)$/i.test(url))
    return [
      {
        noeud,
        valeur: url,
        probleme: 'cette image n’est pas un fichier du site',
        remede: 'placer le fichier dans public/ et écrire son adresse depuis la racine : /dossier/image.png',
      },
    ];
  if ((noeud.alt ?? '').trim() !== '') return [];
  const remede = 'écrire entre les crochets ce qu’elle montre : ![Ce qu’elle montre](/image.png)';
  return [{ noeud, valeur: url, probleme: 'cette image n’a pas de texte qui la remplace', remede }];
}
