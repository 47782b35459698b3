import assert from 'node:assert/strict';
import { test } from 'node:test';
import { practicalService } from '../../src/structured-data/index.ts';
import { commune, origin, practical } from '../commune.ts';

const home = 'https://www.exemple.fr/vienne/civray/';

test('a sheet says what the mairie does there, and each number to call', () => {
  const sheet = practical({
    officialPage: 'https://www.service-public.gouv.fr/particuliers/vosdroits/F12',
    contact: { name: 'Service des déchets', phone: '05 49 00 00 22' },
    numbers: [{ title: 'Un bac cassé', phone: '05 49 00 00 21' }],
  });
  const channel = (name: string, telephone: string) => ({
    '@type': 'ServiceChannel',
    servicePhone: { '@type': 'ContactPoint', name, telephone },
  });
  assert.deepEqual(practicalService(origin, commune(), sheet), {
    '@type': 'GovernmentService',
    '@id': `${home}vie-pratique/dechets/#service`,
    name: 'Les déchets',
    serviceType: 'Déchets',
    description: 'Le tri.',
    url: `${home}vie-pratique/dechets/`,
    sameAs: 'https://www.service-public.gouv.fr/particuliers/vosdroits/F12',
    areaServed: { '@type': 'City', '@id': `${home}#commune`, name: 'Civray' },
    provider: { '@type': 'GovernmentOrganization', name: 'Mairie de Civray', url: home },
    availableChannel: [
      channel('Service des déchets', '+33549000022'),
      channel('Un bac cassé', '+33549000021'),
    ],
  });
});

test('an example says nothing to machines', () => {
  assert.equal(practicalService(origin, commune(), practical({ example: true })), undefined);
});
