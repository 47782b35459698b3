import type { BrowserContext, Page } from 'playwright-core';
import type { Person, Session } from '../../src/gateway/ports.ts';
import type { DeskSite } from './desk-site.ts';

const cookie = 'person';

/** A session that a cookie opens: it holds the name of who sits there, and ends when it is taken off. */
export const cookieSession: Session = {
  personOf: ({ headers }) => {
    const [, name] = /\bperson=([^;]+)/.exec(headers.get('cookie') ?? '') ?? [];
    return Promise.resolve(name === undefined ? undefined : personNamed(decodeURIComponent(name)));
  },
};

function personNamed(name: string): Person {
  return { author: { name, email: 'mairie@example.org' }, mayEdit: () => true };
}

/** Opens the session of someone in a browser. */
export async function logIn(site: DeskSite, context: BrowserContext, name: string): Promise<void> {
  await context.addCookies([{ name: cookie, value: encodeURIComponent(name), url: site.url }]);
}

/** Ends the session of a browser, whatever is open in it. */
export async function logOut(context: BrowserContext): Promise<void> {
  await context.clearCookies({ name: cookie });
}

/** Someone in front of the form of an event, in a browser of their own. */
export async function personAt(site: DeskSite, name: string, slug: string): Promise<Page> {
  const context = await site.person();
  await logIn(site, context, name);
  return openEvent(site, context, slug);
}

/** Opens the form of an event in a tab of a browser. */
export async function openEvent(
  site: DeskSite,
  context: BrowserContext,
  slug: string,
): Promise<Page> {
  const page = await site.open(context, `collections/vienne--civray--events/entries/${slug}`);
  await page.getByLabel(/^Résumé/).waitFor();
  return page;
}
