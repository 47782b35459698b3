import { mock } from 'node:test';
import { openRehearsal } from '../tests/desk/rehearsal.ts';
import { takeMairie } from './lib/screenshots/mairie.ts';
import { takePublic } from './lib/screenshots/public.ts';
import { now, Studio } from './lib/screenshots/studio.ts';

// The fields of days and hours are those of a French computer, and Git keeps everything that day.
const date = '2026-11-03T14:20:00+01:00';
const french = { LANG: 'fr_FR.UTF-8', LANGUAGE: 'fr', LC_ALL: 'fr_FR.UTF-8' };
Object.assign(process.env, french, { GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date });
mock.timers.enable({ apis: ['Date'], now: Date.parse(now) });
const rehearsal = await openRehearsal({ now });
try {
  const studio = new Studio(rehearsal);
  await takePublic(studio);
  await takeMairie(studio);
} finally {
  await rehearsal.close();
}
console.log(
  'Les images des guides sont refaites\u202f: src/guides/images. Relisez-les avant de les garder.',
);
