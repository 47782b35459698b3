/**
 * What each tab of this browser is busy with: a lock is held as long as the tab lives, and no longer.
 * Nothing is known where the browser has no locks: an address that is not secure.
 */
const locks = 'locks' in navigator ? navigator.locks : undefined;
const prefix = 'beffroi:';

/** Says whether this tab got hold of a name; it is let go of by calling what is given. */
export function hold(name: string): Promise<(() => void) | undefined> {
  return new Promise((resolve) => {
    if (!locks) {
      resolve(() => undefined);
      return;
    }
    void locks.request(prefix + name, { ifAvailable: true }, async (lock) => {
      if (!lock) resolve(undefined);
      else
        await new Promise<void>((release) => {
          resolve(release);
        });
    });
  });
}

/** The names that tabs hold, this one or another. */
export async function held(): Promise<Set<string>> {
  const names = (await locks?.query())?.held?.map(({ name = '' }) => name.slice(prefix.length));
  return new Set(names);
}
