import assert from 'node:assert/strict';
import { test } from 'node:test';
import { collectionName, configOf, routeTo } from '../../src/cms/commune-config.ts';
import { collectionNames } from '../../src/model/index.ts';
import { config } from './forms.ts';

const civray = { department: 'vienne', commune: 'civray' };
const ofCivray = configOf(config, civray, 'Civray');

test('the configuration travels as JSON', () => {
  assert.deepEqual(JSON.parse(JSON.stringify(config)), config);
});

test('the collections come in the order of a secretary’s work', () => {
  const labels = config.collections.map(({ label }) => label);
  assert.deepEqual(labels, [
    ...['Alertes', 'Actualités', 'Agenda', 'Conseil municipal', 'Actes', 'Documents'],
    ...['Vie pratique', 'Annuaire', 'Lieux', 'Patrimoine', 'Annonces', 'Ils vivent ici'],
    ...['Pages', 'La commune'],
  ]);
});

test('a commune has collections, folders and an address of its own', () => {
  assert.deepEqual(
    ofCivray.collections.map((one) => [
      one.name,
      'folder' in one ? one.folder : one.files[0]?.file,
    ]),
    [
      ...collectionNames.map((name) => [`vienne--civray--${name}`, `vienne/civray/${name}`]),
      ['vienne--civray--profile', 'vienne/civray/profile.yaml'],
    ],
  );
  assert.equal(ofCivray.backend.proxy_url, '/admin/api/vienne/civray/');
  assert.equal(ofCivray.display_url, '/vienne/civray/');
  assert.equal(ofCivray.media_folder, 'vienne/civray/media');
  assert.equal(collectionName(civray, 'events'), 'vienne--civray--events');
});

test('the profile is the one file of its collection, and is called by the commune’s name', () => {
  const [file, ...more] = ofCivray.collections.flatMap((one) => ('files' in one ? one.files : []));
  assert.deepEqual(more, []);
  assert.deepEqual([file?.name, file?.label, file?.media_folder], ['profile', 'Civray', 'media']);
});

test('the photos of an entry have a folder of theirs', () => {
  for (const one of config.collections)
    if ('folder' in one)
      assert.deepEqual(
        [one.media_folder, one.public_folder],
        Array(2).fill(`../media/${one.folder}/{{filename}}`),
      );
});

test('the configuration of any commune stays as it was', () => {
  assert.ok(!JSON.stringify(config).includes('civray'));
});

test('lists are sorted, filtered and grouped by fields that there are', () => {
  for (const one of config.collections) {
    const keys = 'fields' in one ? one.fields.map(({ name }) => name) : [];
    const views = [...one.view_filters, ...one.view_groups];
    for (const { field } of [...one.sortable_fields, ...views])
      assert.ok(keys.includes(field), field);
    const ids = views.map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
  }
});

test('events can be seen by kind, with the words of the model', () => {
  const events = config.collections.find(({ name }) => name === 'events');
  const filter = events?.view_filters.find(({ label }) => label === 'Vide-greniers, brocante');
  assert.deepEqual([filter?.field, filter?.pattern], ['kind', '^sale$']);
});

test('a file has its form, a folder its list', () => {
  const events = '#/collections/vienne--civray--events';
  assert.equal(routeTo('vienne/civray/events/fete.md'), `${events}/entries/fete`);
  assert.equal(routeTo('vienne/civray/events'), events);
  const profile = '#/collections/vienne--civray--profile/entries/profile';
  assert.equal(routeTo('vienne/civray/profile.yaml'), profile);
});
