import type { Preview } from '../../gateway/protocol.ts';
import { stagedFiles } from './assets.ts';
import { isRecord } from './decap.ts';
import { currentDraft, watchDrafts, type Draft } from './drafts.ts';
import { placeFiles } from './placing.ts';
import { rawOf } from './preview-raw.ts';
import { tellProblems } from './problems.ts';
import { Refused, requestOnce } from './requests.ts';

/** The page of the commune in which a change of its profile is looked at. */
export type ProfilePage = 'home' | 'mairie';
type Listener = (preview: Preview) => void;

/** How long she stops typing before what she wrote is looked at, in milliseconds. */
const pause = 300;
/** When it is asked again, where nobody answered. */
const later = 3000;
const listeners = new Set<Listener>();
let profilePage: ProfilePage = 'home';
let timer: ReturnType<typeof setTimeout> | undefined;
let asking = new AbortController();
let last: Preview | undefined;

/**
 * Has the form checked by the gateway when it opens and at each pause in typing, whether the preview
 * is shown or not, and tells the window what is wrong in it: `beffroi:checked`.
 */
export function startChecker(): void {
  watchDrafts({
    opened: () => {
      last = undefined;
      checkIn(0);
    },
    changed: () => {
      checkIn(pause);
    },
    closed: leave,
  });
}

/** Hears of each answer, and at once of the last one. Gives what ends it. */
export function onChecked(listener: Listener): () => void {
  listeners.add(listener);
  if (last) listener(last);
  return () => {
    listeners.delete(listener);
  };
}

export function chosenProfilePage(): ProfilePage {
  return profilePage;
}

/** Looks at the profile in another page of the commune. */
export function chooseProfilePage(chosen: ProfilePage): void {
  profilePage = chosen;
  checkIn(0);
}

function checkIn(delay: number): void {
  clearTimeout(timer);
  timer = setTimeout(() => {
    timer = undefined;
    void check();
  }, delay);
}

function leave(): void {
  clearTimeout(timer);
  timer = undefined;
  asking.abort();
  last = undefined;
  tellProblems([]);
}

/** Only the answer to the last question counts. */
async function check(): Promise<void> {
  const draft = currentDraft();
  if (!draft) return;
  asking.abort();
  const { signal } = (asking = new AbortController());
  const answer = await ask(draft, signal);
  if (signal.aborted) return;
  if (answer === undefined && timer === undefined) checkIn(later);
  if (!isPreview(answer)) return;
  last = answer;
  for (const listener of listeners) listener(answer);
  tellProblems(answer.problems);
}

/**
 * What is refused, a document with a program in it for instance, is a problem like another; when it
 * is not even understood, a save says what is wrong. Nothing when there is no answer for now.
 */
async function ask(draft: Draft, signal: AbortSignal): Promise<unknown> {
  try {
    return await requestOnce('preview', await question(draft), signal);
  } catch (error) {
    if (!(error instanceof Refused) || isForNow(error)) return undefined;
    return error.status === 422 && { problems: [{ path: [], labels: [], message: error.message }] };
  }
}

/** The network is lost, the session is over, or the gateway is in trouble. */
function isForNow({ status }: Refused): boolean {
  return status === 0 || status === 401 || status >= 500;
}

/** What is not saved yet has no name: one that nobody takes will do. */
const noName = 'nouvelle-fiche-en-cours';

async function question({ collection, slug, data }: Draft): Promise<object> {
  const [department = '', commune = '', type = ''] = collection.split('--');
  const isProfile = type === 'profile';
  const path = isProfile ? '' : `${department}/${commune}/${type}/${slug || noName}.md`;
  const raw = rawOf(data, !isProfile);
  const placed = placeFiles(raw, path, await stagedFiles(raw));
  return { collection, slug: slug || noName, ...placed, ...(isProfile && { page: profilePage }) };
}

function isPreview(answer: unknown): answer is Preview {
  return isRecord(answer) && Array.isArray(answer['problems']);
}
