/** Where a page leads: addresses that a reader may follow, pages and entries that exist, images of the site. */
import type { Connus } from './connus.ts';
import type { Noeud, Reproche } from './noeud.ts';

const PERMISES = 'écrire une adresse du site (/pacte/), une ancre (#titre), https://…, http://… ou mailto:…';

/** Every reproach to a link, the target of a reference, or an image; none for another node. */
export function checkLien(noeud: Noeud, connus: Connus): Reproche[] {
  const { type, url = '' } = noeud;
  if (type === 'image') return checkImage(noeud, url, connus);
  if (type !== 'link' && type !== 'definition') return [];
  const reproche = (probleme: string, remede: string): Reproche[] => [
    { noeud, valeur: url, probleme, remede },
  ];
  if (url === '') return reproche('ce lien ne mène nulle part', PERMISES);
  if (isOutside(url)) return [];
  if (/^[a-z][a-z0-9+.-]*:/i.test(url) || url.startsWith('//') || url.includes('\\'))
    return reproche('cette sorte d’adresse n’est pas permise', PERMISES);
  if (url.startsWith('#')) return [];
  if (!url.startsWith('/'))
    return reproche('cette adresse ne part pas de la racine du site', `la commencer par « / » : /${url}`);
  return connus.hasPage(url)
    ? []
    : reproche(
        'cette page du site n’existe pas',
        'corriger l’adresse : elle commence et finit par « / », et se lit dans la barre du navigateur',
      );
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
