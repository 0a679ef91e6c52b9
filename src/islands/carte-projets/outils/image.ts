import { countWith, isFiltered, type EtatCarte } from '../../../lib/carte/etat.ts';
import { legendText, piedOf } from '../../../lib/carte/couches/image.ts';
import { COUCHE_PROJETS, motifOf, type Couche, type Motif } from '../../../lib/carte/couches/modele.ts';
import { formatCount } from '../../../lib/texte/format.ts';
import { lowerFirst } from '../../../lib/texte/initiale.ts';
import { wrapText } from '../../../lib/texte/texte.ts';
import { drawEncarts, HEIGHT_ENCARTS, type Encarts } from './encarts.ts';
import { readColours } from '../moteur/couleurs.ts';
import { makeMotif } from '../moteur/motifs.ts';

const MARGIN = 24;
const LINE = 24;

interface Ligne {
  text: string;
  font: string;
  /** Colour of the key before it. */
  cle?: string;
  /** The pattern of the key, as on the map. */
  motif?: Motif;
}

/** The map as it is, with its title, the overseas regions, its legend, its source and its date under it, as a PNG. */
export async function makeImage(map: HTMLCanvasElement, encarts: Encarts, ratio: number): Promise<Blob> {
  const { couche, etat } = encarts;
  const width = map.width / ratio - 2 * MARGIN;
  const keys = couche.id !== COUCHE_PROJETS ? keysOf(couche) : etat ? keysOfProjets(etat) : [];
  const lignes = [...keys, ...footOf(couche, width)];
  const canvas = document.createElement('canvas');
  const head = MARGIN + LINE + 12;
  canvas.width = map.width;
  canvas.height = map.height + (head + MARGIN + HEIGHT_ENCARTS + lignes.length * LINE + MARGIN) * ratio;
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('Le navigateur ne sait pas dessiner l’image.');
  const { surface, encre } = readColours();
  pen.fillStyle = surface;
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.scale(ratio, ratio);
  pen.drawImage(map, 0, head, map.width / ratio, map.height / ratio);
  pen.fillStyle = encre;
  pen.font = font(700, 20);
  pen.fillText(couche.constat, MARGIN, MARGIN + 18, width);
  const foot = head + map.height / ratio + MARGIN;
  drawEncarts(pen, encarts, MARGIN, foot, width);
  let y = foot + HEIGHT_ENCARTS + LINE;
  for (const ligne of lignes) {
    write(pen, ligne, y, encre, width);
    y += LINE;
  }
  return toBlob(canvas);
}

function keysOf(couche: Couche): Ligne[] {
  const { classes, terre } = readColours();
  return couche.classes.map((classe) => ({
    text: legendText(couche, classe),
    font: font(400, 15),
    cle: classes[classe.id] ?? terre,
    motif: motifOf(classe.id),
  }));
}

/** The projects that the filters keep: how many, and the axes that colour their marks. */
function keysOfProjets(etat: EtatCarte): Ligne[] {
  const { axes, encre } = readColours();
  const { retenus, catalogue } = etat;
  const filtered = isFiltered(etat) ? ', avec les filtres en cours' : '';
  return [
    { text: `${formatCount(retenus.nombre, 'projet')}${filtered}`, font: font(700, 15) },
    ...catalogue.index.facettes.axe.valeurs
      .map(([id, nom, numero = '']) => ({ id, nom, numero, nombre: countWith(etat, 'axe', id) }))
      .filter(({ nombre }) => nombre > 0)
      .map(({ id, nom, numero, nombre }) => ({
        text: `Axe ${numero}, ${lowerFirst(nom)} : ${formatCount(nombre, 'projet')}`,
        font: font(400, 15),
        cle: axes[id]?.trait ?? encre,
      })),
  ];
}

const nomDuSite = () =>
  document.querySelector<HTMLMetaElement>('meta[property="og:site_name"]')?.content ?? location.host;

function footOf(couche: Couche, width: number): Ligne[] {
  const [measure = '', source = ''] = piedOf(couche, nomDuSite());
  const texts = couche.id === COUCHE_PROJETS ? [source] : [measure, source];
  const signs = Math.max(40, Math.floor(width / 6.6));
  // An address has no spaces to break at.
  const address = location.href.match(new RegExp(`.{1,${signs}}`, 'g')) ?? [];
  return [...texts.flatMap((text) => wrapText(text, signs)), ...address].map((text) => ({
    text,
    font: font(400, 13),
  }));
}

/** A line wider than the image is drawn narrower, not cut. */
function write(pen: CanvasRenderingContext2D, ligne: Ligne, y: number, encre: string, width: number) {
  const { text, font: face, cle, motif } = ligne;
  const isKey = cle !== undefined;
  if (isKey) {
    const tile = motif === 'hachures' || motif === 'croix' ? makeMotif(motif) : undefined;
    pen.fillStyle = (tile && pen.createPattern(tile, 'repeat')) ?? cle;
    pen.fillRect(MARGIN, y - 13, 22, 16);
    pen.strokeStyle = encre;
    pen.strokeRect(MARGIN, y - 13, 22, 16);
  }
  pen.fillStyle = encre;
  pen.font = face;
  const indent = isKey ? 32 : 0;
  pen.fillText(text, MARGIN + indent, y, width - indent);
}

const font = (weight: number, size: number) => `${weight} ${size}px 'Atkinson Hyperlegible Next', sans-serif`;

function toBlob(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) =>
      blob ? resolve(blob) : reject(new Error('Le navigateur n’a pas fait l’image.')),
    );
  });
}
