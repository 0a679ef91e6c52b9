/** A small menu over the page (`details`) closes as menus do: by Escape, and when the focus or a press goes elsewhere. */

/**
 * Whether a press or a focus goes elsewhere than a menu. A press on plain words gives the focus to what holds them and can take
 * it, often `main`, which holds the menu too: that is not elsewhere.
 */
export function isAway({ type, target }: Event, menu: Element): boolean {
  if (!(target instanceof Node) || menu.contains(target)) return false;
  return type !== 'focusin' || !target.contains(menu);
}

export function closeLikeMenu(menu: HTMLDetailsElement, signal?: AbortSignal): void {
  const closeFrom = (event: Event) => {
    if (menu.open && isAway(event, menu)) menu.open = false;
  };
  const onEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !menu.open) return;
    event.preventDefault();
    menu.open = false;
    menu.querySelector('summary')?.focus();
  };
  const options = signal ? { signal } : {};
  document.addEventListener('pointerdown', closeFrom, options);
  document.addEventListener('focusin', closeFrom, options);
  document.addEventListener('keydown', onEscape, options);
}
