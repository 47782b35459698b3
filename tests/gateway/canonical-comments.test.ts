import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { canonical } from '../../src/gateway/canonical.ts';

const event = (fields: string) => `---\n${fields}---\n`;
const merged = (raw: string, current: string) => canonical('events', event(raw), event(current));

describe('what volunteers wrote in a file that a form rewrites', () => {
  it('is there when other fields change, each comment at its place', () => {
    const current = `# Relu par Jeanne.

title: 'Bal'
# Voir le comité.
kind: fete
summary: >
  Un bal
  populaire.
start: 2027-07-14 # date du comité

# À confirmer
place: {name: "Halle"}

# fin
`;
    const raw =
      'title: Bal\nkind: market\nsummary: Un bal populaire.\nstart: "2027-07-14"\nplace:\n  name: Halle\n';
    const kept = current
      .replace('fete', 'market')
      .replace('>\n  Un bal\n  populaire', '>\n  Un bal populaire');
    assert.equal(merged(raw, current), event(kept));
  });

  it('stays beside a value that changes', () => {
    const current = 'title: Bal\nstart: 2027-07-14 # date du comité\n';
    const raw = 'title: Bal\nstart: "2027-07-15"\n';
    assert.equal(merged(raw, current), event('title: Bal\nstart: 2027-07-15 # date du comité\n'));
  });

  it('goes with the field that goes', () => {
    const current = 'title: Bal\n# Peut-être.\nprice: 5 €\nfree: true\n';
    assert.equal(merged('title: Bal\nfree: true\n', current), event('title: Bal\nfree: true\n'));
  });

  it('moves with its field', () => {
    const current = 'title: Bal\n# gratuit\nfree: true\n# le comité\norganizer:\n  name: Comité\n';
    assert.equal(
      merged('title: Bal\nfree: true\norganizer:\n  name: Comité\n', current),
      event('title: Bal\n# le comité\norganizer:\n  name: Comité\n# gratuit\nfree: true\n'),
    );
  });

  it('follows its item when others come, go and move', () => {
    const current = `sources:
  # la mairie
  - title: Mairie
    # vue en mai
    url: https://mairie.example
  # l’Insee
  - title: Insee
  - title: Oubli
`;
    const raw =
      'sources:\n  - title: Nouvelle\n  - title: Insee\n  - title: La mairie\n    url: https://mairie.example\n';
    assert.equal(
      merged(raw, current),
      event(`sources:
  - title: Nouvelle
  # l’Insee
  - title: Insee
  # la mairie
  - title: La mairie
    # vue en mai
    url: https://mairie.example
`),
    );
  });

  it('stays above a list whose first item goes', () => {
    const current = 'exceptDates:\n  # vus en conseil\n  - 2027-01-01\n  - 2027-01-02 # fermé\n';
    const kept = 'exceptDates:\n  # vus en conseil\n  - 2027-01-02 # fermé\n';
    assert.equal(merged('exceptDates:\n  - "2027-01-02"\n', current), event(kept));
  });
});

describe('keys that the model does not know', () => {
  it('keep their places, and their values', () => {
    const current =
      'title: Bal\nbudget: {total: 1200}\nkind: fete\nplace:\n  name: Halle\n  key: "12"\n';
    assert.equal(
      merged('summary: Un bal.\nkind: fete\ntitle: Le bal\nplace:\n  name: La halle\n', current),
      event(
        'title: Le bal\nbudget: {total: 1200}\nkind: fete\nsummary: Un bal.\nplace:\n  name: La halle\n  key: "12"\n',
      ),
    );
  });

  it('are kept in an item that is still the same, not in another’s', () => {
    const profile = (mandates: string) => `name: Civray\nmandates:\n${mandates}`;
    const one = '  - person: jeanne\n    role: mayor\n    party: sans\n    start: 2026-03-28\n';
    const changed = '  - person: jeanne\n    role: councillor\n    start: 2026-03-28\n';
    const other = '  - person: paul\n    role: mayor\n    start: 2026-03-28\n';
    const result = (raw: string) => canonical('profile', profile(raw), profile(one));
    assert.equal(result(changed), profile(one.replace('mayor', 'councillor')));
    assert.equal(result(other), profile(other));
  });

  it('come from the form as well', () => {
    const raw = 'title: Bal\nsource: citoyen\nkind: fete\n';
    assert.equal(canonical('events', event(raw)), event(raw));
  });
});

it('does without a file that cannot be read', () => {
  const raw = event('title: Bal\n');
  for (const current of ['', 'title: Bal\n', event('title: "Bal\n'), event('a: &a 1\nb: *a\n')])
    assert.equal(canonical('events', raw, current), raw);
});
