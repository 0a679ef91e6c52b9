/** A small menu over the page (`details`) closes as menus do: by Escape, and when the focus or a press goes elsewhere. */
import { targetOf } from './dom.ts';

export function closeLikeMenu(menu: HTMLDetailsElement, signal?: AbortSignal): void {
  const closeFrom = (event: Event) => {
    const target = targetOf(event);
    if (menu.open && target && !menu.contains(target)) menu.open = false;
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
