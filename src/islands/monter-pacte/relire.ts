/** The last screen: every verdict, the questions to ask, the dates. Loaded apart: see verdicts.ts. */
import { DESTINATAIRES, isPorteur } from '../../lib/pacte/documents/destinataires.ts';
import type { AvisLu } from '../../lib/pacte/examen.ts';
import { fichesTenues } from '../../lib/pacte/financement.ts';
import { objetOfAvis, phraseSeule } from '../../lib/pacte/objets.ts';
import { nameOfVerification } from '../../lib/pacte/verifications.ts';
import type { Pacte } from '../../schemas/pacte.ts';
import { formatCount } from '../../lib/texte/format.ts';
import { setTypographie } from '../../lib/texte/typographie.ts';
import { make } from '../commun/dom.ts';
import { part } from '../commun/part.ts';
import { describeAvis, ecranOf, linkOf } from './avis-affiches.ts';
import { showDates } from './calendrier.ts';

const ORDER = ['a-corriger', 'non-verifiable', 'a-justifier', 'a-demander', 'conforme', 'sans-objet'];

/** A verdict on its line: the check, what it bears on, then what it says. */
function lineOf(pacte: Pacte, avis: AvisLu): HTMLElement {
  const objet = objetOfAvis(pacte, avis);
  const head = [nameOfVerification(avis.verification), objet].filter(Boolean).join('. ');
  const line = describeAvis({ ...avis, phrase: phraseSeule(pacte, avis) }, head);
  line.prepend(make('span', { class: 'code' }, setTypographie(`${head}. `)));
  if (avis.champ)
    line.append(' ', linkOf('Y aller', head, { href: `#${ecranOf(avis.champ)}`, 'data-va': avis.champ }));
  return line;
}

function showVerifications(root: HTMLElement, pacte: Pacte, avis: readonly AvisLu[]) {
  const rows = [...avis]
    .sort(
      (a, b) => Number(a.isConseil) - Number(b.isConseil) || ORDER.indexOf(a.etat) - ORDER.indexOf(b.etat),
    )
    .map((it) => ({ row: make('li', {}, lineOf(pacte, it)), isDone: DONE.includes(it.etat) }));
  const room = part(root, 'verifications');
  const isUnfolded = room.querySelector('details')?.open ?? false;
  room.replaceChildren(
    listOf(rows.filter(({ isDone }) => !isDone)),
    foldOf(rows.filter(({ isDone }) => isDone)),
  );
  const fold = room.querySelector('details');
  if (fold) fold.open = isUnfolded;
}

const DONE: readonly string[] = ['conforme', 'sans-objet'];

const listOf = (rows: readonly { row: HTMLElement }[]) =>
  make('ul', { class: 'plain-list' }, ...rows.map(({ row }) => row));

/** What asks for nothing is folded: the documents are not a hundred presses away. */
function foldOf(rows: readonly { row: HTMLElement }[]) {
  const words = `${formatCount(rows.length, 'vérification')} sans rien à faire`;
  return make('details', {}, make('summary', {}, words), listOf(rows));
}

function showQuestions(root: HTMLElement, avis: readonly AvisLu[]) {
  const asked = avis.filter(({ etat, question }) => question && /^a-(?:demander|justifier)$/.test(etat));
  const said = [...new Set(asked.map(({ question }) => question))];
  part(root, 'questions').replaceChildren(
    said.length > 0
      ? make('ul', {}, ...said.map((it) => make('li', {}, setTypographie(it))))
      : make('p', {}, 'Aucune question à poser d’après ce que vous avez écrit.'),
  );
}

/** One action sheet each, as a document. */
function showFiches(root: HTMLElement, pacte: Pacte) {
  const rows = fichesTenues(pacte).flatMap(({ id, titre }, i) => {
    const nom = `Fiche-action ${i + 1}${titre ? `\u00a0: ${titre}` : ''}`;
    const button = (format: string, mots: string) =>
      make(
        'button',
        {
          type: 'button',
          class: 'chip',
          'data-sortie': `fiche:${id}`,
          'data-format': format,
          'aria-label': `${nom}, ${format === 'papier' ? 'imprimer' : mots}`,
        },
        mots,
      );
    return [
      make(
        'div',
        { class: 'document' },
        make('span', {}, nom),
        button('docx', 'Word'),
        button('odt', 'LibreOffice'),
        button('papier', 'Imprimer'),
      ),
    ];
  });
  part(root, 'fiches-documents').replaceChildren(...rows);
}

/** A letter that would go to the bearer itself is not offered. */
function showLettres(root: HTMLElement, pacte: Pacte) {
  for (const to of DESTINATAIRES) {
    const letter = root.querySelector(`[data-sortie="courrier:${to}"]`)?.closest('li');
    if (letter) letter.hidden = isPorteur(to, pacte);
  }
}

/** Draws the screen from the file and what the checks say of it. */
export function showRelire(root: HTMLElement, pacte: Pacte, avis: readonly AvisLu[], today: string) {
  showDates(part(root, 'dates'), pacte, today);
  showFiches(root, pacte);
  showLettres(root, pacte);
  showVerifications(root, pacte, avis);
  showQuestions(root, avis);
}
