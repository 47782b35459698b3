import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Change, DraftKey } from '../../src/gateway/ports.ts';
import {
  bal,
  changesOf,
  eventWith,
  own,
  photo,
  profile,
  town,
  written,
  type Town,
} from './desk-town.ts';

/** « place.name [Lieu, Nom du lieu] sentence », with ordinary spaces for no-break ones. */
async function problems(
  { desk }: Town,
  key: DraftKey,
  changes: readonly Change[],
): Promise<string[]> {
  const told = await desk.check(key, changes);
  return told.map(({ path, labels, message }) =>
    `${path.join('.')} [${labels.join(', ')}] ${message}`.replace(/[\u202f\u00a0]/g, ' '),
  );
}

const shared = await town();
const ofEvent = (yaml: string, text = '') =>
  problems(shared, bal, written(bal, eventWith(yaml, text)));
const ofProfile = (yaml: string) => problems(shared, own, written(own, profile + yaml));

describe('what is wrong in a thing', () => {
  it('is nothing when it is right', async () => {
    assert.deepEqual(await ofEvent('free: true', 'Un bal, [ici](/vienne/essai/agenda/bal/).'), []);
    assert.deepEqual(await ofProfile('tagline: Une ville\n'), []);
  });

  it('is told at its field, in the form’s words', async () => {
    assert.deepEqual(await ofEvent('startTime: 25 h'), [
      'startTime [Heure de début] On attend ici une heure sur 24 heures, comme « 09:30 ».',
    ]);
  });

  it('gives the labels of choices', async () => {
    const [told = ''] = await ofEvent('wheelchair: oui');
    assert.match(told, /valeurs : accessible, accessible avec aide, non accessible\.$/);
  });

  it('lets pass a field of before that the form does not have, but none that is new', async () => {
    const text = eventWith('couleur: bleu');
    const place = await town({ 'events/bal.md': text });
    assert.deepEqual(
      await problems(place, bal, written(bal, text.replace('Un bal', 'Le bal'))),
      [],
    );
    assert.equal((await problems(place, bal, written(bal, eventWith('odeur: rose')))).length, 1);
    const { html, problems: told } = await place.desk.preview(bal, written(bal, text));
    assert.equal(html, undefined);
    assert.match(told[0]?.message ?? '', /ne sera montrée qu’une fois ce champ retiré/);
  });

  it('says nothing of how YAML is written', async () => {
    assert.deepEqual(await ofProfile('area: vaste\n'), [
      'area [Superficie] On attend ici un nombre de 0.01 à 20000.',
    ]);
  });

  it('names the field that is missing, in a group and at the top', async () => {
    const untitled = eventWith('place:\n  address: Rue Haute').replace('title: Bal\n', '');
    assert.deepEqual(await problems(shared, bal, written(bal, untitled)), [
      'title [Titre] Cette information est obligatoire : ajoutez-la.',
      'place.name [Lieu, Nom du lieu] Cette information est obligatoire : ajoutez-la.',
    ]);
  });

  it('counts the items of lists', async () => {
    assert.deepEqual(await ofEvent('sources:\n  - title: Insee\n  - url: insee'), [
      'sources.1.title [Sources, élément 2, Titre] Cette information est obligatoire : ajoutez-la.',
      'sources.1.url [Sources, élément 2, Adresse] On attend ici une adresse complète, comme « https://www.exemple.fr ».',
    ]);
    const [told = ''] = await ofEvent('exceptDates:\n  - 2027-07-14\n  - demain');
    assert.match(told, /^exceptDates\.1 \[Jours sans, élément 2\] On attend ici un jour/);
  });

  it('is told of rules across fields', async () => {
    assert.deepEqual(await ofEvent('free: true\nprice: 5 €'), [
      'price [Tarif] Un événement gratuit n’a pas de tarif : retirez « Tarif » ou « Gratuit ».',
    ]);
    const [told = ''] = await ofEvent('previousStart: 2027-07-01');
    assert.match(
      told,
      /« État : déplacé à une autre date » ou « État : reporté, sans nouvelle date »/,
    );
    const [other = ''] = await ofEvent('otherDates:\n  - start: 2027-07-15\n    endTime: "18:00"');
    assert.match(other, /^otherDates\.0\.endTime .* écrivez « Heure de début »\.$/);
  });

  it('is told of the whole when no field is at fault', async () => {
    const undated = eventWith().replace('start: 2027-07-14\n', '');
    const [told = ''] = await problems(shared, bal, written(bal, undated));
    assert.match(told, /^ \[\] .*« Premier jour », ou « Date à venir »/);
  });

  it('is told of texts', async () => {
    const [html = ''] = await ofEvent('', 'Un bal.\n\n<b>Venez</b>\n');
    assert.match(html, /^body \[Texte\] Le HTML/);
    const [link = ''] = await ofEvent('', '[ici](/vienne/essai/agenda/autre/)');
    assert.match(link, /^body \[Texte\] Ce lien ne mène à aucune page/);
    const [presented = ''] = await ofProfile(
      'presentation: |\n  Une ville.\n\n  <b>Belle</b>\naccess: |\n  Là.\n',
    );
    assert.match(presented, /^presentation \[Présentation\] Le HTML/);
  });

  it('is told of keys that the form does not have', async () => {
    const [told = ''] = await ofEvent('place:\n  name: Halle\n  key: "12"');
    assert.match(told, /^place\.key \[Lieu, key\] Le champ « key » n’existe pas ici/);
  });

  it('is told of files that are not there', async () => {
    const yaml = 'photos:\n  - file: ../media/a.jpg\n    alt: Le bal\n    credit: Jeanne';
    const [told = ''] = await ofEvent(yaml);
    assert.match(told, /^photos\.0\.file \[Photos, élément 1, Fichier\] Le fichier « a\.jpg »/);
    const changes = [...written(bal, eventWith(yaml)), ...changesOf({ 'media/a.jpg': photo })];
    assert.deepEqual(await problems(shared, bal, changes), []);
    assert.equal((await ofEvent(yaml)).length, 1);
  });
});

describe('the rest of the commune', () => {
  it('is no concern of this thing when it was at fault before', async () => {
    const other = await town({ 'events/foire.md': eventWith('price: 5 €\nfree: true') });
    assert.deepEqual(await problems(other, bal, written(bal, eventWith())), []);
    const [told = ''] = await problems(other, bal, written(bal, eventWith('end: 2027-01-01')));
    assert.match(told, /^end /);
  });

  it('is told when this thing puts it at fault', async () => {
    const other = await town({
      'events/foire.md': eventWith('aliases:\n  - bal', '', 'Foire'),
      'heritage/pont.md': '---\ntitle: Pont\n---\n',
    });
    assert.deepEqual(await problems(other, bal, written(bal, eventWith('', '', 'Grand bal'))), [
      ' [] Dans « Foire » : L’adresse « bal » est déjà prise par « Grand bal » : choisissez-en une autre.',
    ]);
  });

  it('is told when this thing goes and something led to it', async () => {
    const link = 'Voir [le bal](/vienne/essai/agenda/bal/).';
    const other = await town({
      'events/bal.md': eventWith(),
      'events/foire.md': eventWith('', link, 'Foire'),
    });
    const [told = ''] = await problems(other, bal, [{ path: 'vienne/essai/events/bal.md' }]);
    assert.match(told, /^ \[\] Dans « Foire » : Ce lien ne mène à aucune page/);
  });

  it('names what has taken an address', async () => {
    const other = await town({ 'events/foire.md': eventWith('', '', 'Foire') });
    const [told = ''] = await problems(other, bal, written(bal, eventWith('aliases:\n  - foire')));
    assert.match(told, /^aliases\.0 .*« foire » est déjà prise par « Foire »/);
  });
});

it('checks the first profile of a commune', async () => {
  const other = await town();
  other.publish({ 'profile.yaml': undefined, 'events/bal.md': eventWith() });
  assert.deepEqual(await problems(other, own, written(own, profile)), []);
});
