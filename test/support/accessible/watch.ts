/** What looks at the focus in the page itself: functions that are sent there by their text, and lean on one another only. */

/** What `page` has: the state of the walk. */
interface Watched {
  seen: Set<Element>;
  before: { element: Element; looks: string } | undefined;
}
declare const watched: Watched;

interface Stop {
  faults: string[];
  isEnded: boolean;
  /** Why none of it is seen; it may be that it is not laid out yet. */
  hidden: string;
}

function nameOf(element: Element): string {
  return element.outerHTML.replaceAll(/\s+/g, ' ').slice(0, 130);
}

/** How the stop looks, its label too when the control itself is not drawn, and what it draws. */
function looksOf(element: Element): string {
  const signs = 'outline box-shadow border background text-decoration stroke stroke-width fill top display';
  const inner = [...element.querySelectorAll('path, circle, rect, span')].slice(0, 3);
  return [element, element.closest('label'), ...inner]
    .flatMap((drawn) => (drawn ? [getComputedStyle(drawn)] : []))
    .map((style) => signs.split(' ').map((sign) => style.getPropertyValue(sign)))
    .join('|');
}

/** What has the focus; nothing when the page as a whole has it. */
function focused(): HTMLElement | SVGElement | undefined {
  const { activeElement } = document;
  if (activeElement === document.body) return undefined;
  return activeElement instanceof HTMLElement || activeElement instanceof SVGElement
    ? activeElement
    : undefined;
}

/** The stops of the page, in its order. */
function stops(): (HTMLElement | SVGElement)[] {
  const selector =
    'a[href], button, input, select, textarea, summary, iframe, canvas, [tabindex]:not([tabindex^="-"])';
  return [...document.querySelectorAll<HTMLElement | SVGElement>(selector)].filter(
    (element) =>
      element.tabIndex >= 0 &&
      !element.matches(':disabled, [type=hidden]') &&
      element.checkVisibility({ visibilityProperty: true }) &&
      element.closest('[inert]') === null,
  );
}

/** Any part of it, on a grid: an outline of land has much water in its box. */
function isShown(element: HTMLElement | SVGElement): boolean {
  const own = element.style.pointerEvents;
  // What lets a press through is seen all the same.
  element.style.pointerEvents = 'auto';
  const isSeen = isHit(element);
  element.style.pointerEvents = own;
  return isSeen;
}

function isHit(element: Element): boolean {
  const label = element.closest('label');
  const isOwn = (top: Element | null) =>
    top !== null && (element.contains(top) || label?.contains(top) === true);
  const shares = [0.02, 0.2, 0.35, 0.5, 0.65, 0.8, 0.98];
  return [...element.getClientRects()].some(({ left, top, width, height }) =>
    shares.some((i) =>
      shares.some((j) => isOwn(document.elementFromPoint(left + width * i, top + height * j))),
    ),
  );
}

function isAfter(element: Element, other: Element): boolean {
  return (element.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** A choice among buttons is one stop. */
function isOneChoice(element: Element, other: Element): boolean {
  const [a, b] = [element, other];
  if (!(a instanceof HTMLInputElement) || !(b instanceof HTMLInputElement)) return false;
  return a.type === 'radio' && b.type === 'radio' && a.name === b.name;
}

/** After a press of Tab: what is wrong with the stop, and with the one before. */
function lookAtStop(): Stop {
  const element = focused();
  const { before, seen } = watched;
  const faults: string[] = [];
  if (
    before &&
    before.element !== element &&
    before.element.isConnected &&
    looksOf(before.element) === before.looks
  )
    faults.push(`rien ne montre le focus : ${nameOf(before.element)}`);
  if (!element) {
    const last = before?.element;
    const isLost = last && stops().some((it) => !seen.has(it) && isAfter(last, it) && !isOneChoice(last, it));
    return {
      faults: isLost ? [...faults, `focus perdu après ${nameOf(last)}`] : faults,
      isEnded: true,
      hidden: '',
    };
  }
  const isEnded = seen.has(element);
  seen.add(element);
  watched.before = { element, looks: looksOf(element) };
  return { faults, isEnded, hidden: isShown(element) ? '' : `entièrement couvert : ${nameOf(element)}` };
}

/** Goes on from the last stops of the page. */
function skipTo(last: number): void {
  const all = stops();
  const from = all.at(-last);
  if (!from || watched.seen.has(from)) return;
  for (const passed of all.slice(0, -last)) watched.seen.add(passed);
  watched.before = undefined;
  from.focus();
}

/** What is laid out late, as it comes near, comes into view some frames later. */
async function isStillHidden(): Promise<boolean> {
  for (let frame = 0; frame < 20; frame += 1) {
    const element = focused();
    if (element && isShown(element)) return false;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  return true;
}

const FUNCTIONS = [
  focused,
  nameOf,
  looksOf,
  stops,
  isShown,
  isHit,
  isAfter,
  isOneChoice,
  lookAtStop,
  skipTo,
  isStillHidden,
];

/** The script that starts a walk from the head of the page. */
export const startWatch = `(() => {
  scrollTo(0, 0);
  document.activeElement?.blur?.();
  const watched = { seen: new Set(), before: undefined };
  ${FUNCTIONS.map(String).join('\n')}
  globalThis.watch = { lookAtStop, skipTo, isStillHidden };
})()`;

export interface Watch {
  lookAtStop: typeof lookAtStop;
  skipTo: typeof skipTo;
  isStillHidden: typeof isStillHidden;
}
