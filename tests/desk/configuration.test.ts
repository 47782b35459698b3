import assert from 'node:assert/strict';
import { test } from 'node:test';
import { configOf } from '../../src/cms/commune-config.ts';
import { cmsConfig } from '../../src/cms/config.ts';
import type { CmsCollection, CmsView } from '../../src/cms/types.ts';
import { decapPage, type Decap } from './decap-page.ts';

declare const CMS: Decap;

const config = configOf(cmsConfig(), { department: 'vienne', commune: 'civray' }, 'Civray');

/** The configuration as a person writes it: Decap's check refuses what Decap itself adds after it. */
const byHand = {
  ...config,
  load_config_file: false,
  collections: config.collections.map(({ view_filters, view_groups, ...rest }: CmsCollection) => ({
    ...rest,
    ...(view_filters.length > 0 && { view_filters: view_filters.map(withoutId) }),
    ...(view_groups.length > 0 && { view_groups: view_groups.map(withoutId) }),
  })),
};

function withoutId({ label, field, pattern }: CmsView) {
  return { label, field, pattern };
}

/** Starts Decap as usual, with its own check: gives what its backend is handed, or its complaint. */
async function start(written: object): Promise<string> {
  const page = await decapPage();
  await page.evaluate((config) => {
    // Called with `new`: the object that it gives is the backend.
    function backend(given: unknown, options: unknown) {
      Reflect.set(globalThis, 'handed', JSON.stringify(given));
      return CMS.getBackend('proxy').init(given, options);
    }
    for (const name of [
      'clock',
      'day',
      'decimal',
      'entry',
      'heading',
      'hours',
      'prose',
      'recurrence',
      'reference',
    ])
      CMS.registerWidget(name, 'string');
    CMS.registerBackend('commune', backend);
    CMS.init({ config });
  }, written);
  const answer = await page.waitForFunction(() => {
    const text = document.body.innerText;
    if (text.includes('Config Errors')) return text;
    return text.includes('Se connecter') && String(Reflect.get(globalThis, 'handed'));
  });
  return String(await answer.jsonValue());
}

test('Decap accepts the configuration, and makes of it what we hand over', async () => {
  const handed: unknown = JSON.parse(await start(byHand));
  const added = { load_config_file: false, isFetching: false };
  assert.deepEqual(handed, { ...config, ...added });
});

test('Decap would say it of a configuration that it does not accept', async () => {
  const [first, ...others] = byHand.collections;
  const wrong = { ...byHand, collections: [{ ...first, fields: [{ label: 'Titre' }] }, ...others] };
  assert.match(
    await start(wrong),
    /collections\[0\]\.fields\[0\].*must have required property 'name'/,
  );
});
