import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { differences } from '../../src/gateway/differences.ts';
import { missing } from '../../src/gateway/missing.ts';

const event = (fields: string, body = '') => `---\n${fields}---\n${body}`;

/** « label: mine | theirs », with ordinary spaces for no-break ones. */
function told(type: string, mine: string, theirs: string): string[] {
  return differences(type, mine, theirs).map((one) =>
    `${one.label}: ${one.mine} | ${one.theirs}`.replace(/[\u202f\u00a0]/g, ' '),
  );
}
const ofEvents = (mine: string, theirs: string) => told('events', event(mine), event(theirs));

describe('the differences of two texts', () => {
  it('are none when they say the same', () => {
    const theirs = "# relu\nkind: 'fete'\ntitle: >\n  Le\n  bal\nprice: ''\n";
    assert.deepEqual(ofEvents('title: Le bal\nkind: fete\n', theirs), []);
    assert.deepEqual(told('events', event('', 'Un bal.\r\n'), event('', '\nUn bal.')), []);
  });

  it('have the form’s labels, in its order', () => {
    assert.deepEqual(
      ofEvents(
        'place:\n  name: Halle\n  coordinates:\n    latitude: 46.14889\n    longitude: 0.2\ntitle: Bal\n',
        'title: Le bal\nplace:\n  name: Mairie\n  coordinates:\n    latitude: 46.14888\n    longitude: 0.2\n',
      ),
      [
        'Titre: Bal | Le bal',
        'Lieu › Nom du lieu: Halle | Mairie',
        'Lieu › Coordonnées géographiques › Latitude: 46,14889 ° | 46,14888 °',
      ],
    );
  });

  it('are in words', () => {
    assert.deepEqual(
      ofEvents(
        'kind: fete\nstart: 2027-07-04\nstartTime: "14:00"\nrecurrence: FREQ=WEEKLY;BYDAY=FR\nfree: true\n',
        'kind: sale\nstart: 2027-07-01\nstartTime: "09:30"\nfree: false\n',
      ),
      [
        'Nature: Fête | Vide-greniers, brocante',
        'Premier jour: dimanche 4 juillet 2027 | jeudi 1er juillet 2027',
        'Heure de début: 14 h | 9 h 30',
        'Répétition: tous les vendredis | ',
        'Gratuit: oui | non',
      ],
    );
  });

  it('give hours in words', () => {
    const hours = (value: string) => `name: A\nmairie:\n  openingHours: ${value}\n`;
    assert.deepEqual(
      told('profile', hours('Mo-Fr 09:00-12:00,14:00-17:00; Sa off'), hours('Sa 09:00-12:00')),
      [
        'Mairie › Horaires d’ouverture: lundi – vendredi 9 h – 12 h, 14 h – 17 h ; samedi fermé | samedi 9 h – 12 h',
      ],
    );
  });

  it('tell of a list of values all of them', () => {
    assert.deepEqual(
      ofEvents('exceptDates:\n  - 2027-07-13\n  - 2027-07-20\n', 'exceptDates:\n  - 2027-07-13\n'),
      ['Jours sans: mardi 13 juillet 2027 et mardi 20 juillet 2027 | mardi 13 juillet 2027'],
    );
  });

  it('tell of a list of groups those that differ', () => {
    const mine =
      'sources:\n  - title: Neuve\n  - title: Insee\n    url: https://insee.fr\n  - title: Mairie\n';
    const theirs = 'sources:\n  - title: Insee\n    url: https://www.insee.fr\n  - title: Mairie\n';
    assert.deepEqual(ofEvents(mine, theirs), [
      'Sources: Neuve\nInsee, https://insee.fr | Insee, https://www.insee.fr',
    ]);
  });

  it('tell of the order of a list', () => {
    const [one, other] = ['  - title: A\n', '  - title: B\n'];
    assert.deepEqual(ofEvents(`sources:\n${one}${other}`, `sources:\n${other}${one}`), [
      'Sources: A\nB | B\nA',
    ]);
  });

  it('tell of the text', () => {
    const theirs = event('', 'Un grand bal.\n');
    assert.deepEqual(told('events', event('', 'Un bal.\n'), theirs), [
      'Texte: Un bal. | Un grand bal.',
    ]);
  });

  it('tell of a file that is not there, or cannot be read', () => {
    const mine = event('title: Bal\nplace:\n  name: Halle\n', 'Un bal.\n');
    const all = ['Titre: Bal | ', 'Lieu › Nom du lieu: Halle | '];
    assert.deepEqual(told('events', mine, ''), [...all, 'Texte: Un bal. | ']);
    assert.deepEqual(told('events', mine, 'Bal'), [...all, 'Texte: Un bal. | Bal']);
  });

  it('tell of keys that the model does not know', () => {
    assert.deepEqual(ofEvents('budget: 1200\n', ''), ['budget: 1200 | ']);
  });
});

describe('what a profile does not say yet', () => {
  const fields = (text: string) => missing(text).map(({ field }) => field);

  it('is all of it, at first, hours before all', () => {
    assert.equal(fields('name: Civray\n')[0], 'mairie.openingHours');
    assert.deepEqual(fields(''), fields('name: Civray\n'));
  });

  it('has the form’s labels and reasons', () => {
    const [first] = missing('name: Civray\n');
    assert.equal(first?.label, 'Mairie › Horaires d’ouverture');
    assert.match(first.why, /habitants/);
  });

  it('is less and less', () => {
    const said =
      'name: Civray\nmairie:\n  openingHours: Mo 09:00-12:00\ncover: {file: media/a.jpg}\n';
    const left = fields(said);
    assert.ok(left.includes('mairie.phone'));
    assert.ok(!left.includes('mairie.openingHours') && !left.includes('cover'));
  });

  it('counts not what is given as an example', () => {
    const left = fields(readFileSync('content/vienne/civray/profile.yaml', 'utf8'));
    assert.ok(left.includes('mairie.phone') && !left.includes('presentation'));
  });
});
