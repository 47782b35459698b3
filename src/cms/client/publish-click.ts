/**
 * A click on « Publier » publishes: Decap would open a menu, then ask whether she is sure. The
 * history can undo a publication, and the keyboard still has the menu.
 */
export function publishAtOnce(): void {
  const ask = window.confirm.bind(window);
  document.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element) || !target.closest('[class*="-PublishButton"]')) return;
    requestAnimationFrame(() => {
      chooseFirst();
      window.confirm = ask;
    });
  });
}

/** Decap asks while it hears the click, and nothing else is asked meanwhile. */
function chooseFirst(): void {
  window.confirm = () => true;
  document.querySelector<HTMLElement>('[role="menuitem"]')?.click();
}
