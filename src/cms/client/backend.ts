import { decap, isRecord, textAt, type Component } from './decap.ts';
import { currentDraft } from './drafts.ts';
import { loginPage, type LoginProps } from './login.ts';
import { findMedia, listMedia, mediaOf, nameOf, type Media } from './media.ts';
import { publish } from './publish.ts';
import { Refused, request, requestOnce } from './requests.ts';
import { save } from './save.ts';
import { learn } from './seen.ts';
import { giveUp, takeOff } from './taking-off.ts';

/** Gives Decap the backend `commune`. */
export function registerBackend(): void {
  decap().CMS.registerBackend('commune', CommuneBackend);
}

interface DraftKey {
  collection: string;
  slug: string;
}

/** What Decap takes for « nothing is being written here ». */
class NoDraft extends Error {
  override readonly name = 'EDITORIAL_WORKFLOW_ERROR';
  readonly notUnderEditorialWorkflow = true;
}

/** What Decap asks of where things are kept: the gateway answers, in the words of Decap’s proxy protocol. */
class CommuneBackend {
  authComponent(): Component<LoginProps> {
    return loginPage();
  }

  async authenticate(): Promise<object> {
    const name = textAt(await requestOnce('welcome'), 'person');
    return { name, login: name, email: '', token: '' };
  }

  restoreUser(): Promise<object> {
    return this.authenticate();
  }

  logout(): null {
    location.assign('/admin/');
    return null;
  }

  getToken(): Promise<string> {
    return Promise.resolve('');
  }

  status(): Promise<object> {
    return Promise.resolve({ auth: { status: true }, api: { status: true, statusPage: '' } });
  }

  entriesByFolder(folder: string, extension: string): Promise<unknown> {
    return request('entriesByFolder', { folder, extension });
  }

  entriesByFiles(files: readonly object[]): Promise<unknown> {
    return request('entriesByFiles', { files });
  }

  async getEntry(path: string): Promise<unknown> {
    const entry = await request('getEntry', { path });
    learn(path, textAt(entry, 'data'), textAt(isRecord(entry) ? entry['file'] : undefined, 'id'));
    return entry;
  }

  unpublishedEntries(): Promise<unknown> {
    return request('unpublishedEntries');
  }

  async unpublishedEntry(key: { id: string } | DraftKey): Promise<unknown> {
    try {
      return await request('unpublishedEntry', key);
    } catch (error) {
      throw error instanceof Refused && error.status === 404 ? new NoDraft(error.message) : error;
    }
  }

  async unpublishedEntryDataFile(
    collection: string,
    slug: string,
    path: string,
    id: string,
  ): Promise<string> {
    const file = await request('unpublishedEntryDataFile', { collection, slug, path, id });
    const data = textAt(file, 'data');
    learn(path, data, id);
    return data;
  }

  unpublishedEntryMediaFile(_collection: string, _slug: string, path: string): Promise<Media> {
    return Promise.resolve(mediaOf({ path }));
  }

  persistEntry = save;

  publishUnpublishedEntry = publish;

  updateUnpublishedEntryStatus(
    collection: string,
    slug: string,
    newStatus: string,
  ): Promise<unknown> {
    return request('updateUnpublishedEntryStatus', { collection, slug, newStatus });
  }

  deleteUnpublishedEntry = giveUp;

  deleteFiles = takeOff;

  getMedia(folder?: string): Promise<Media[]> {
    return listMedia(folder);
  }

  async getMediaFile(path: string): Promise<{ url: string }> {
    const { data = {}, files = [] } = currentDraft() ?? {};
    const mine = files.find((one) => nameOf(one.path) === nameOf(path));
    if (mine) return { url: URL.createObjectURL(mine.file) };
    return findMedia(await listMedia(), path, JSON.stringify(data)) ?? mediaOf({ path });
  }
}
