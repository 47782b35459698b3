import './desk.css';
import './look.css';
import './mobile.css';
import './widgets.css';
import { registerBackend } from './backend.ts';
import { keepBackups } from './backup.ts';
import { addBar } from './bar.ts';
import { decap } from './decap.ts';
import { guardDrafts } from './drafts.ts';
import { watchLeaving } from './leaving.ts';
import { loadDecap, sayOpening, sayTrouble } from './load.ts';
import { mend } from './mend.ts';
import { readPage, type Page } from './page.ts';
import { preparePhotos } from './photos.ts';
import { addPhrases } from './phrases.ts';
import { registerPreviews } from './preview.ts';
import { publishAtOnce } from './publish-click.ts';
import { speakTo } from './requests.ts';
import { followForms } from './seen-forms.ts';
import { catchStore, checkStore } from './store.ts';
import { warnOfTwins } from './twice.ts';
import { showWelcome, followWelcome } from './welcome.ts';
import { registerWidgets } from './widgets/index.ts';

/** Opens the desk of one commune: Decap, with the gateway behind it and nothing written ever lost. */
async function open(): Promise<void> {
  const page = readPage();
  speakTo(`/admin/api/${page.desk.department}/${page.desk.commune}/`);
  watchLeaving();
  catchStore();
  await loadDecap(page.decap);
  checkStore();
  register(page);
  follow(page);
  decap().CMS.init();
}

function register({ config, phrases }: Page): void {
  addPhrases(phrases);
  registerBackend();
  registerWidgets();
  registerPreviews(config);
  window.CMS_CONFIG = config;
}

/** Each is told of what happens in the order of this list. */
function follow({ desk }: Page): void {
  mend();
  guardDrafts();
  followForms();
  keepBackups();
  warnOfTwins();
  preparePhotos();
  publishAtOnce();
  addBar({
    guide: desk.guide,
    showWelcome: () => {
      showWelcome(desk);
    },
  });
  followWelcome(desk);
}

sayOpening();
open().catch(sayTrouble);
