import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fixtureSite, realSite } from '../fixture/site.ts';
import { areaTests } from './area-tests.ts';
import { checks } from './checks.ts';
import { fixtureDataTests } from './fixture-data-tests.ts';
import { fixtureFeedTests } from './fixture-feed-tests.ts';
import { fixtureTests } from './fixture-tests.ts';
import { readSites } from './pages.ts';

const built = { fixture: await fixtureSite(), real: await realSite() };
const [fixture, real] = await readSites(built.fixture, built.real);
assert(fixture && real);

for (const [name, site] of Object.entries({ 'invented network': fixture, 'real network': real }))
  describe(name, () => {
    for (const [rule, faultsOf] of Object.entries(checks))
      test(rule, async () => {
        const faults = await faultsOf(site);
        assert.equal(faults.slice(0, 20).join('\n'), '');
      });
    areaTests(site);
  });

describe('invented network', () => {
  fixtureTests(fixture, built.fixture.summary);
  fixtureDataTests(fixture);
  fixtureFeedTests(fixture);
});

test('the real network has no problem', () => {
  assert.deepEqual(built.real.summary.problems, []);
  assert(built.real.summary.communes >= 20);
});
