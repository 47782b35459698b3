import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  bal,
  changesOf,
  eventWith,
  id,
  own,
  photo,
  profile,
  town,
  written,
  type Town,
} from './desk-town.ts';

const preview = await town({ 'events/foire.md': eventWith('', '', 'Foire') });

async function shown(
  { desk }: Town,
  ...asked: Parameters<Town['desk']['preview']>
): Promise<string> {
  const { html, problems } = await desk.preview(...asked);
  assert.deepEqual(problems, []);
  return html ?? '';
}

const heading = (html: string) => /<h1[^>]*>\s*([^<]*?)\s*</.exec(html)?.[1];

describe('the preview of an entry', () => {
  it('is its page, as the site will show it', async () => {
    const html = await shown(
      preview,
      bal,
      written(bal, eventWith('', 'Avec **orchestre**.', 'Grand bal')),
    );
    assert.equal(heading(html), 'Grand bal');
    assert.match(html, /Avec <strong>orchestre<\/strong>\./);
    assert.match(html, /href="\/vienne\/essai\/agenda\/"/);
  });

  it('shows photos and colours that the site does not have', async () => {
    const yaml =
      'photos:\n  - file: ../media/events/bal/a.jpg\n    alt: Le bal\n    credit: Jeanne';
    const changes = [
      ...written(bal, eventWith(yaml)),
      ...changesOf({ 'media/events/bal/a.jpg': photo }),
    ];
    const html = await shown(preview, bal, changes);
    const names = [...html.matchAll(/\/admin\/apercu\/vienne\/essai\/media\/([^"' ,]+)/g)].map(
      ([, name = '']) => name,
    );
    assert.ok(
      names.some((name) => name.endsWith('.avif')) && names.some((name) => name.endsWith('.css')),
    );
    for (const name of names) assert.ok(await preview.desk.previewFile(id, name), name);
    assert.doesNotMatch(html, /["' ,]\/vienne\/essai\/media\//);
  });

  it('has problems or a page, not both', async () => {
    const { html, problems } = await preview.desk.preview(
      bal,
      written(bal, eventWith('end: 2027-01-01')),
    );
    assert.equal(html, undefined);
    assert.deepEqual(
      problems.map(({ path }) => path),
      [['end']],
    );
  });

  it('is of the text that came with it, whoever else is asking', async () => {
    const titles = ['Un', 'Deux', 'Trois', 'Quatre'];
    const pages = await Promise.all(
      titles.map((title) => shown(preview, bal, written(bal, eventWith('', '', title)))),
    );
    assert.deepEqual(pages.map(heading), titles);
  });

  it('follows what is published meanwhile', async () => {
    const place = await town();
    const yaml = 'Voir [la foire](/vienne/essai/agenda/foire/).';
    assert.equal(
      (await place.desk.preview(bal, written(bal, eventWith('', yaml)))).problems.length,
      1,
    );
    place.publish({ 'events/foire.md': eventWith() });
    await shown(place, bal, written(bal, eventWith('', yaml)));
    place.publish({ 'events/foire.md': undefined });
    assert.equal(
      (await place.desk.preview(bal, written(bal, eventWith('', yaml)))).problems.length,
      1,
    );
  });

  it('gives no file that it did not make', async () => {
    for (const name of ['inconnu.css', '../profile.yaml', ''])
      assert.equal(await preview.desk.previewFile(id, name), undefined);
    const nowhere = { department: 'vienne', commune: 'nulle-part' };
    assert.equal(await preview.desk.previewFile(nowhere, 'a.css'), undefined);
  });
});

describe('the preview of the commune', () => {
  it('is its home page, with its neighbours', async () => {
    const html = await shown(preview, own, written(own, `${profile}tagline: Deux ponts\n`));
    assert.equal(heading(html), 'Essai');
    assert.match(html, /Deux ponts/);
    assert.match(html, /Voisin/);
    assert.match(html, /Foire/);
  });

  it('is the page of its mairie, when it has one', async () => {
    const mairie = written(own, `${profile}mairie:\n  phone: 05 49 00 00 00\n`);
    assert.match(await shown(preview, own, mairie, 'mairie'), /<title>[^<]*Mairie/);
    assert.equal(heading(await shown(preview, own, written(own, profile), 'mairie')), 'Essai');
  });
});

describe('the preview of an entry of a commune at fault', () => {
  it('does without what is at fault', async () => {
    const place = await town({ 'events/foire.md': eventWith('free: peut-être') });
    assert.equal(heading(await shown(place, bal, written(bal, eventWith()))), 'Bal');
  });

  it('does without files that have no place there', async () => {
    const place = await town({ 'Photos/a.txt': 'a', 'events/Notes.txt': 'b' });
    assert.equal(heading(await shown(place, bal, written(bal, eventWith()))), 'Bal');
  });

  it('says what it waits for when it cannot', async () => {
    const place = await town({
      'profile.yaml': profile.replace('name: Essai', 'name: Essai\ntitel: a'),
    });
    const { html, problems } = await place.desk.preview(bal, written(bal, eventWith()));
    assert.equal(html, undefined);
    assert.match(problems[0]?.message ?? '', /tant que «\u202fEssai\u202f» n’est pas corrigé/);
  });
});
