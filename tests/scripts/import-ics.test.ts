import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { importCalendar } from '../../scripts/lib/import/run.ts';
import { outcomeText, problemsText } from '../../scripts/lib/import/tell.ts';
import { readCommune } from '../../src/content/commune.ts';
import { canonical } from '../../src/gateway/canonical.ts';
import { build, event, temporaryFolder, twoCommunes, write } from './small-network.ts';

const commune = { department: 'vienne', commune: 'aubry' };
const now = { epochMilliseconds: Date.parse('2027-06-15T08:00:00Z') };
const agenda = (name: string) => join('tests/scripts/agendas', `${name}.ics`);

/** A commune in a Git repository of its own, and what imports do of it. */
class Town {
  readonly root = temporaryFolder();
  readonly content = join(this.root, 'content');
  readonly events = join(this.content, 'vienne/aubry/events');

  constructor() {
    write(this.content, twoCommunes);
    this.git('init', '--quiet');
    this.git('config', 'user.name', 'Dominique');
    this.git('config', 'user.email', 'dominique@example.org');
    this.commit();
  }

  git(...words: string[]): void {
    execFileSync('git', words, { cwd: this.root });
  }

  commit(): void {
    this.git('add', '--all');
    this.git('commit', '--quiet', '--allow-empty', '--message', 'Agenda');
  }

  /** What an import says, its spaces made ordinary, and what it could not take. */
  async import(place: string, more: { name?: string; isDry?: boolean } = {}) {
    const { name, isDry = false } = more;
    const request = {
      ...{ content: this.content, commune, places: [place], name, isDry },
      kind: 'talk',
      now,
    } as const;
    const outcome = await importCalendar(place, request);
    const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
    return {
      said: plain(outcomeText(outcome, request)).split('\n'),
      problems: plain(problemsText(outcome.problems)).split('\n').filter(Boolean),
    };
  }

  /** Imports an agenda written here, under the name « Essai » unless it is said. */
  importText(text: string, name = 'Essai') {
    const file = join(this.root, 'essai.ics');
    writeFileSync(file, text);
    return this.import(file, { name });
  }

  /** All the events, by file. */
  files(): Record<string, string> {
    return Object.fromEntries(
      readdirSync(this.events).map((file) => [file, this.text(file.replace('.md', ''))]),
    );
  }

  text(slug: string): string {
    return readFileSync(join(this.events, `${slug}.md`), 'utf8');
  }

  edit(slug: string, change: (text: string) => string): void {
    writeFileSync(join(this.events, `${slug}.md`), change(this.text(slug)));
  }

  async read() {
    const { commune: found, problems } = await readCommune(
      this.content,
      commune,
      join(this.root, 'cache'),
    );
    assert.deepEqual(problems, []);
    assert.ok(found);
    return found;
  }
}

interface Words {
  uid?: string;
  title?: string;
  day?: string;
  more?: string[];
}

function vevent({ uid = 'bal', title = 'Bal', day = '20270710', more = [] }: Words = {}): string {
  const lines = [`UID:${uid}`, `SUMMARY:${title}`, `DTSTART;VALUE=DATE:${day}`, ...more];
  return ['BEGIN:VEVENT', ...lines, 'END:VEVENT', ''].join('\r\n');
}

function calendar(...events: string[]): string {
  return `BEGIN:VCALENDAR\r\nVERSION:2.0\r\n${events.join('')}END:VCALENDAR\r\n`;
}

const without = (text: string) => text.replace(/^imported:\n(?: {2}.*\n)+/m, '');

test('a Google agenda becomes files that people could have written', async () => {
  const town = new Town();
  const { said, problems } = await town.import(agenda('google'));
  assert.deepEqual(problems, []);
  assert.equal(
    said.at(-1),
    'Comité des fêtes d’Aubry : 4 ajoutés, 1 passé non repris, 1 privé non repris.',
  );
  assert.equal(
    without(town.text('grand-bal-du-10-juillet')),
    `---
title: Grand bal du 10 juillet
kind: fete
summary: Bal sur la place avec l’orchestre Les Flonflons.
start: 2027-07-10
startTime: "21:00"
endTime: "02:30"
place:
  name: Place de la Mairie
  address: 1 place de la Mairie, 86400 Aubry
sources:
  - title: Comité des fêtes d’Aubry
---
Bal sur la place avec l’orchestre Les Flonflons. Buvette sur place.

Réserver : le formulaire (<https://www.example.org/bal>)

- repas à 19 h
- bal à 21 h
`,
  );
});

test('of a series, the dates that are left out, moved, or events of their own', async () => {
  const town = new Town();
  await town.import(agenda('google'));
  const { events } = await town.read();
  const chorale = events.find(({ slug }) => slug === 'repetition-de-la-chorale')?.data;
  assert.equal(chorale?.recurrence, 'FREQ=WEEKLY;BYDAY=TU;UNTIL=20271221');
  const except = ['2027-07-13', '2027-07-20', '2027-09-07', '2027-09-14'];
  assert.deepEqual(chorale.exceptDates, except);
  const moved = { start: '2027-07-21', startTime: '20:30', endTime: '22:30' };
  assert.deepEqual(chorale.otherDates, [moved]);
  assert.equal(chorale.organizer?.name, 'Chorale d’Aubry (association)');
  const concert = events.find(({ slug }) => slug === 'concert-de-rentree-de-la-chorale')?.data;
  assert.deepEqual([concert?.start, concert?.place?.name], ['2027-09-07', 'Église']);
});

test('an Outlook agenda: zones in its own words, what is cancelled, what is to be confirmed', async () => {
  const town = new Town();
  const { said } = await town.import(agenda('outlook'));
  assert.ok(said.includes('  À savoir, pièces jointes non reprises : « Loto »'));
  const { events } = await town.read();
  const data = new Map(events.map((one) => [one.slug, one.data]));
  const council = data.get('conseil-municipal');
  assert.equal(council?.recurrence, 'FREQ=MONTHLY;BYDAY=2TU');
  assert.equal(council.startTime, '18:30');
  assert.equal(data.get('loto')?.status, 'cancelled');
  assert.equal(data.get('loto')?.organizer, undefined, 'the name of a person');
  const sale = data.get('vide-greniers-de-l-ecole');
  assert.deepEqual([sale?.start, sale?.startTime, sale?.kind], ['2027-09-05', undefined, 'sale']);
  assert.match(sale?.summary ?? '', /^À confirmer\. /);
});

test('a Nextcloud agenda: each event that cannot be taken is told, the others are', async () => {
  const town = new Town();
  const { said, problems } = await town.import(agenda('nextcloud'));
  assert.deepEqual(
    problems.map((line) => /« (.*?) » (.*?)(?: :|,)/.exec(line)?.slice(1)),
    [
      ['Cassé', 'n’est pas écrit comme un agenda doit l’être'],
      ['Événement sans titre', 'n’a pas de titre'],
      ['Pique-nique', 'n’a pas de date'],
      ['Départ', 'a ses heures dans un fuseau inconnu'],
    ],
  );
  assert.ok(said.includes('Randonneurs : 2 ajoutés.'));
  const { events } = await town.read();
  const walk = events.find(({ slug }) => slug === 'sortie-du-premier-dimanche')?.data;
  assert.deepEqual([walk?.kind, walk?.startTime, walk?.endTime], ['walk', '09:00', '12:30']);
  assert.deepEqual(walk?.place?.coordinates, { latitude: 46.1501, longitude: 0.3021 });
  assert.equal(walk.contact?.url, 'https://www.example.org/randonnees');
});

test('an OpenAgenda agenda: a long title is cut in its place, and whole in the text', async () => {
  const town = new Town();
  await town.import(agenda('openagenda'));
  const [visit] = (await town.read()).events.filter(({ data }) => data.imported);
  assert.ok(visit);
  assert.ok(visit.data.title.length <= 90 && visit.data.title.endsWith('…'));
  assert.ok(visit.slug.length <= 60);
  assert.match(visit.html, /retrouvées lors des travaux de l’an dernier<\/p>/);
  assert.equal(visit.data.startTime, '10:00');
});

test('the pages of what was imported are built, and the desk would change no byte of a file', async () => {
  const town = new Town();
  for (const name of ['google', 'outlook', 'nextcloud', 'openagenda'])
    await town.import(agenda(name));
  for (const text of Object.values(town.files()))
    assert.equal(canonical('events', text, text), text);
  const { problems } = await build(town.root);
  assert.deepEqual(problems, []);
  const page = join(town.root, 'dist/vienne/aubry/agenda/grand-bal-du-10-juillet/index.html');
  assert.match(readFileSync(page, 'utf8'), /Les Flonflons/);
});

test('the same agenda again, in another order too, changes nothing', async () => {
  const town = new Town();
  const events = ['un', 'deux', 'trois'].map((uid) => vevent({ uid }));
  await town.importText(calendar(...events));
  const files = town.files();
  assert.deepEqual(Object.keys(files), ['bal-2.md', 'bal-3.md', 'bal-4.md', 'bal.md']);
  const { said } = await town.importText(calendar(...events.toReversed()));
  assert.deepEqual(said, ['Essai : 3 inchangés.']);
  assert.deepEqual(town.files(), files);
  const other = new Town();
  await other.importText(calendar(...events.toReversed()));
  assert.deepEqual(other.files(), files);
});

test('a dry run tells the same and writes nothing', async () => {
  const town = new Town();
  const files = town.files();
  const { said } = await town.import(agenda('google'), { isDry: true });
  assert.ok(said.includes('  content/vienne/aubry/events/fete-du-lac.md : ajouté'));
  assert.equal(said.at(-1), 'Rien n’est écrit (--dry-run).');
  assert.deepEqual(town.files(), files);
});

test('what changed is updated, and keeps its address', async () => {
  const town = new Town();
  await town.importText(calendar(vevent({ title: 'Loto' })));
  const { said } = await town.importText(
    calendar(vevent({ title: 'Grand loto', day: '20270711' })),
  );
  assert.deepEqual(said, [
    '  content/vienne/aubry/events/loto.md : mis à jour',
    'Essai : 1 mis à jour.',
  ]);
  assert.match(town.text('loto'), /^title: Grand loto$/m);
  assert.match(town.text('loto'), /^start: 2027-07-11$/m);
});

test('what was edited by hand is never touched, renamed or not, and it is said', async () => {
  const town = new Town();
  await town.importText(calendar(vevent({ title: 'Loto' })));
  town.edit('loto', (text) => `${text}Apportez vos jetons.\n`);
  const edited = town.text('loto');
  assert.deepEqual((await town.importText(calendar(vevent({ title: 'Loto' })))).said, [
    'Essai : 1 modifié à la main depuis.',
  ]);
  rmSync(join(town.events, 'loto.md'));
  write(town.events, { 'loto-d-ete.md': edited });
  const { said } = await town.importText(calendar(vevent({ title: 'Grand loto' })));
  assert.match(said[0] ?? '', /loto-d-ete\.md : modifié à la main depuis, laissé tel quel/);
  assert.equal(town.text('loto-d-ete'), edited);
  assert.equal(Object.keys(town.files()).length, 2);
});

test('line ends of another system are no edit', async () => {
  const town = new Town();
  await town.importText(calendar(vevent({ title: 'Loto' })));
  town.edit('loto', (text) => text.replaceAll('\n', '\r\n'));
  const { said } = await town.importText(calendar(vevent({ title: 'Loto', day: '20270711' })));
  assert.equal(said.at(-1), 'Essai : 1 mis à jour.');
});

test('what was removed once it was committed does not come back', async () => {
  const town = new Town();
  const one = calendar(vevent({ title: 'Loto' }));
  await town.importText(one);
  town.commit();
  rmSync(join(town.events, 'loto.md'));
  const wanted = [
    '  « Loto » : supprimé à la main depuis, pas repris',
    'Essai : 1 supprimé à la main.',
  ];
  assert.deepEqual((await town.importText(one)).said, wanted);
  town.commit();
  assert.deepEqual((await town.importText(one)).said, wanted);
});

test('without a history, it is said that it may', async () => {
  const town = new Town();
  rmSync(join(town.root, '.git'), { recursive: true });
  const { said } = await town.importText(calendar(vevent({ title: 'Loto' })));
  assert.match(said.at(-1) ?? '', /L’historique Git manque/);
});

const lake = vevent({ uid: 'lac', title: 'Fête du lac', day: '20270814' });

test('what is no more in its agenda is cancelled, and comes back with it', async () => {
  const town = new Town();
  await town.importText(calendar(vevent({ title: 'Loto' }), lake));
  const before = town.text('loto');
  const { said } = await town.importText(calendar(lake));
  assert.match(said[0] ?? '', /loto\.md : annulé, car il n’est plus dans l’agenda/);
  const [loto] = (await town.read()).events.filter(({ slug }) => slug === 'loto');
  assert.equal(loto?.data.status, 'cancelled');
  assert.match(loto.data.statusNote ?? '', /n’est plus dans l’agenda «\sEssai\s»/);
  assert.deepEqual((await town.importText(calendar(lake))).said, ['Essai : 1 inchangé.']);
  await town.importText(calendar(vevent({ title: 'Loto' }), lake));
  assert.equal(town.text('loto'), before);
});

test('unless someone wrote in it, or the agenda is perhaps another one', async () => {
  const town = new Town();
  await town.importText(calendar(vevent({ title: 'Loto' }), lake));
  const files = town.files();
  for (const other of [calendar(), calendar(vevent({ uid: 'autre', day: '20260101' }))]) {
    const { problems } = await town.importText(other);
    assert.match(problems[0] ?? '', /« Essai » ne contient plus rien de ce qui en a été repris/);
  }
  town.edit('loto', (text) => `${text}Apportez vos jetons.\n`);
  const { said } = await town.importText(calendar(lake));
  assert.match(said[0] ?? '', /loto\.md : n’est plus dans l’agenda, mais a été modifié à la main/);
  assert.deepEqual({ ...town.files(), 'loto.md': '' }, { ...files, 'loto.md': '' });
});

test('an event that its agenda could not keep readable is not taken for gone', async () => {
  const town = new Town();
  await town.importText(calendar(vevent({ title: 'Loto' }), lake));
  const before = town.text('loto');
  const broken = vevent({ title: 'Loto', more: ['une ligne de trop'] });
  const { problems } = await town.importText(calendar(broken, lake));
  assert.equal(problems.length, 1);
  assert.equal(town.text('loto'), before);
});

test('an event that its agenda gives another identifier keeps its file', async () => {
  const town = new Town();
  await town.importText(calendar(vevent({ title: 'Loto' })));
  const { said } = await town.importText(calendar(vevent({ uid: 'nouveau', title: 'Loto' })));
  assert.equal(said.at(-1), 'Essai : 1 mis à jour.');
  assert.match(town.text('loto'), /^ {2}uid: nouveau$/m);
});

test('what the commune has already is not written twice', async () => {
  const town = new Town();
  write(town.events, { 'vide-greniers.md': event('Vide-greniers', '2027-09-05') });
  const sale = vevent({ title: 'Vide-greniers', day: '20270905' });
  const { said } = await town.importText(calendar(sale));
  assert.match(said[0] ?? '', /vide-greniers\.md : déjà écrit à la main, laissé tel quel/);
  await town.importText(calendar(lake));
  const twin = lake.replace('UID:lac', 'UID:jumeau');
  const other = await town.importText(calendar(twin), 'Autre');
  assert.match(other.said[0] ?? '', /fete-du-lac\.md : déjà repris d’un autre agenda/);
});

test('a file name is neither one of the site’s own nor one that is taken', async () => {
  const town = new Town();
  write(town.events, {
    'fete.md': event('Fête', '2027-07-14').replace('start', 'aliases: [kermesse]\nstart'),
  });
  const titles = ['Archives', 'Kermesse', '🎉', 'Bal'];
  await town.importText(calendar(...titles.map((title) => vevent({ uid: title, title }))));
  const added = Object.keys(town.files()).filter((name) => town.files()[name]?.includes('uid:'));
  assert.deepEqual(added, ['archives-2.md', 'bal-2.md', 'evenement.md', 'kermesse-2.md']);
  await town.read();
});

test('nothing is imported beside a file that cannot be read', async () => {
  const town = new Town();
  write(town.events, { 'casse.md': '---\ntitle: [\n---\n' });
  await assert.rejects(town.importText(calendar(lake)), /casse\.md.*Corrigez d’abord/s);
});

test('npm run import-ics tells what it did, and ends badly when something was not taken', () => {
  const town = new Town();
  const run = (...words: string[]) => {
    const command = ['scripts/run.js', 'import-ics', '--content', town.content, ...words];
    return spawnSync(process.execPath, command, {
      encoding: 'utf8',
      env: { ...process.env, NO_COLOR: '1' },
    });
  };
  const wrong = run('vienne/aubry', agenda('nextcloud'), agenda('outlook'));
  assert.match(wrong.stdout, /^Randonneurs\s:.*^Calendrier\s:/ms);
  assert.match(
    wrong.stderr,
    /«\sPique-nique\s» n’a pas de date.*4 problèmes\. Le reste est repris\./s,
  );
  assert.equal(wrong.status, 1);
  assert.equal(run('vienne/aubry', agenda('openagenda')).status, 0);
  assert.match(run('vienne/absente', agenda('google')).stderr, /vienne\/absente n’existe pas/);
  assert.match(run('vienne/aubry', 'absent.ics').stderr, /absent\.ics n’existe pas/);
  assert.match(run('vienne/aubry').stderr, /<agenda>/);
  assert.match(run('vienne/aubry', 'a.ics', '--kind', 'bal').stderr, /--kind <nature>/);
  assert.equal(run('--help').status, 0);
});
