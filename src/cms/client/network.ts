import { button, create, liveRegion } from './dom.ts';

let notice: { box: HTMLElement; again: HTMLElement } | undefined;

/** Says that the network is lost, and waits for a good moment to try again: sooner if she asks. */
export async function onceOnline(attempt: number): Promise<void> {
  notice ??= makeNotice();
  const { box, again } = notice;
  const sentence = 'Pas de réseau\u202f: votre texte est gardé sur cet ordinateur.';
  if (box.childElementCount === 0) box.append(create('p', {}, sentence), again);
  await Promise.race([wait(attempt), happens(window, 'online'), happens(again, 'click')]);
}

function makeNotice(): { box: HTMLElement; again: HTMLElement } {
  return { box: liveRegion('desk-notice'), again: button('Réessayer') };
}

/** The server answered. */
export function online(): void {
  notice?.box.replaceChildren();
}

function wait(attempt: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, Math.min(1000 * 2 ** attempt, 15_000));
  });
}

function happens(target: EventTarget, event: string): Promise<void> {
  return new Promise((resolve) => {
    target.addEventListener(
      event,
      () => {
        resolve();
      },
      { once: true },
    );
  });
}
