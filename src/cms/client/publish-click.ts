/**
 * A click on « Publier » publishes: Decap would open a menu, then ask whether she is sure. The
 * history can undo a publication, and the keyboard still has the menu.
 */
export function publishAtOnce(): void {
  document.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element) || !target.closest('[class*="-PublishButton"]')) return;
    requestAnimationFrame(chooseFirst);
  });
}

/** Decap asks while it hears the click, and nothing else is asked meanwhile. */
function chooseFirst(): void {
  const ask = window.confirm.bind(window);
  window.confirm = () => true;
  document.querySelector<HTMLElement>('[role="menuitem"]')?.click();
  window.confirm = ask;
}
