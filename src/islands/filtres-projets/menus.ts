/** The menus of the bar close as menus do: by Escape, by a press or a focus elsewhere. */
import { isAway } from '../commun/menus.ts';

/** `bar`: the element that holds the menus (`details`), and on a phone the sheet around them. */
export function closeMenus(bar: HTMLElement, sheet: HTMLDetailsElement | null, signal: AbortSignal): void {
  const isWide = () => matchMedia('(min-width: 62rem)').matches;
  /** What is open over the page: a menu on a wide screen, the sheet on a phone. */
  const opened = () =>
    isWide() ? bar.querySelector<HTMLDetailsElement>('.facet[open]') : sheet?.open ? sheet : null;
  const closeFrom = (event: Event) => {
    const menu = opened();
    if (menu && isAway(event, menu)) menu.open = false;
  };
  document.addEventListener('pointerdown', closeFrom, { signal });
  document.addEventListener('focusin', closeFrom, { signal });
  const onEscape = (event: KeyboardEvent) => {
    const menu = opened();
    if (event.key !== 'Escape' || !menu) return;
    menu.open = false;
    menu.querySelector('summary')?.focus();
  };
  bar.addEventListener('keydown', onEscape, { signal });
  if (sheet) closeOnBack(sheet, isWide, signal);
}

/** Between a menu and the edge of the page, in pixels. */
const MARGE = 8;

/** What a menu holds hangs from its button: where words are wide, it would leave the page, and slides back into it. */
export function keepInPage(list: HTMLElement) {
  const slide = () => {
    list.style.translate = '';
    const beyond = list.getBoundingClientRect().right + MARGE - document.documentElement.clientWidth;
    if (beyond > 0) list.style.translate = `${-beyond}px`;
  };
  new ResizeObserver(slide).observe(list);
}

/** On a phone the gesture « Back » closes what lies over the page before it leaves it, where the browser can tell. */
function closeOnBack(sheet: HTMLDetailsElement, isWide: () => boolean, signal: AbortSignal) {
  let watcher: CloseWatcher | undefined;
  const stop = () => {
    watcher?.destroy();
    watcher = undefined;
  };
  const follow = () => {
    stop();
    if (!sheet.open || isWide() || !('CloseWatcher' in window)) return;
    watcher = new CloseWatcher();
    watcher.onclose = () => {
      sheet.open = false;
    };
  };
  sheet.addEventListener('toggle', follow, { signal });
  signal.addEventListener('abort', stop);
}
