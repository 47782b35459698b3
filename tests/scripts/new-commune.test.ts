import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { test } from 'node:test';
import { parse, stringify } from 'yaml';
import { chooseCommune, chooseGroup } from '../../scripts/lib/new-commune/choices.ts';
import { folderOf } from '../../scripts/lib/new-commune/folder.ts';
import {
  listedCommunes,
  listedGroups,
  type ListedCommune,
} from '../../scripts/lib/new-commune/insee.ts';
import { maker } from '../../scripts/lib/new-commune/make.ts';
import { profileText } from '../../scripts/lib/new-commune/profile.ts';
import { checkData } from '../../src/content/check.ts';
import { readCommune } from '../../src/content/commune.ts';
import { readYaml } from '../../src/content/yaml.ts';
import { canonical } from '../../src/gateway/canonical.ts';
import { profile, type Profile } from '../../src/model/index.ts';
import { reservedCommunes } from '../../src/urls.ts';
import { redAndBlue } from '../media/files.ts';
import { build, network, temporaryFolder, write } from './small-network.ts';

const communes = listedCommunes();
const groups = listedGroups();

function communeOf(code: string): ListedCommune {
  const found = communes.find((commune) => commune.code === code);
  assert.ok(found, code);
  return found;
}

/** What a new commune's file says. */
function dataOf(code: string): Profile {
  const commune = communeOf(code);
  const group = groups.find(({ members }) => members.includes(code));
  return profile.schema.parse(parse(profileText(commune, group)));
}

/** Runs the command on a content folder, as someone whose answers nobody reads. */
function run(content: string, ...words: string[]) {
  const all = ['scripts/run.js', 'new-commune', '--content', content, ...words];
  const env = { ...process.env, NO_COLOR: '1' };
  const { status, stdout, stderr } = spawnSync(process.execPath, all, { encoding: 'utf8', env });
  return { code: status, out: plain(stdout), err: plain(stderr) };
}

const plain = (text: string) => text.replaceAll('\u202f', ' ');

/** A content folder with nothing but the settings of its network. */
function emptyContent(): string {
  const content = join(temporaryFolder(), 'content');
  write(content, { 'network.yaml': network });
  return content;
}

async function problemsOf(content: string, folder: string): Promise<string[]> {
  const [department = '', commune = ''] = folder.split('/');
  const { problems } = await readCommune(content, { department, commune }, `${content}/../cache`);
  return problems.map(({ message }) => message);
}

test('npm run new-commune makes a folder that is read, and built, without a problem', async () => {
  const root = temporaryFolder();
  const content = join(root, 'content');
  write(content, { 'network.yaml': network });
  const { code, out, err } = run(content, '86078');
  assert.equal(err, '');
  assert.match(out, /^✓ Civray \(Vienne, 86078\) : .*content\/vienne\/civray\/profile\.yaml\n/);
  assert.match(out, /1\. Ouvrez .*2\. « npm run check ».*\/vienne\/civray\/\n.*3\. Enregistrez/s);
  assert.equal(code, 0);
  assert.deepEqual(await problemsOf(content, 'vienne/civray'), []);
  const { problems } = await build(root);
  assert.deepEqual(problems, []);
  const page = readFileSync(join(root, 'dist/vienne/civray/index.html'), 'utf8');
  assert.match(page, /<h1[^>]*>\s*Civray/);
});

test('the national lists say of the communes of this repository what their files say', () => {
  const known = readdirSync('content/vienne');
  assert.ok(known.length >= 20);
  for (const folder of known) {
    const text = readFileSync(`content/vienne/${folder}/profile.yaml`, 'utf8');
    const there = profile.schema.parse(parse(text));
    const made = dataOf(there.insee);
    assert.equal(folderOf(communeOf(there.insee)), `vienne/${folder}`);
    assert.equal(made.name, there.name.replaceAll("'", '’'));
    for (const key of ['siren', 'postalCodes', 'intercommunality', 'population'] as const)
      assert.deepEqual(made[key], there[key], `${folder}: ${key}`);
  }
});

test('a commune has its former communes, but for the one that has its name', () => {
  const names = (code: string) =>
    dataOf(code).formerCommunes?.map(({ name, insee }) => `${name} ${String(insee)}`);
  assert.deepEqual(names('86247'), ['Saint-Macoux 86231', 'Saint-Saviol 86247']);
  const valence = ['Ceaux-en-Couhé 86043', 'Châtillon 86067', 'Couhé 86082', 'Payré 86188'];
  assert.deepEqual(names('86082'), [...valence, 'Vaux 86278']);
  assert.ok(communeOf('79174').parts.some(({ name }) => name === 'Melle'));
  assert.ok(names('79174')?.every((name) => !name.startsWith('Melle ')));
  assert.equal(names('86078'), undefined);
});

test('the population has its own year, which is an older one in Mayotte', () => {
  assert.deepEqual(dataOf('97611').population, { count: 71437, year: 2017 });
  assert.match(dataOf('97611').sources?.[0]?.title ?? '', / 2017 /);
});

/** The file as it is once the « # » of each example is gone. */
const uncommented = (text: string) => text.replace(/^#(?! \S)/gm, '');

test('each field that only the mairie knows is there, as an example that is right', async () => {
  const content = emptyContent();
  const text = uncommented(profileText(communeOf('86078'), groups[0]));
  write(content, { 'vienne/civray/profile.yaml': text });
  mkdirSync(`${content}/vienne/civray/media`);
  for (const [file] of text.matchAll(/media\/[\w-]+\.\w+/g))
    await redAndBlue(32, 24).toFile(`${content}/vienne/civray/${file}`);
  assert.deepEqual(await problemsOf(content, 'vienne/civray'), []);
  const fields = Object.keys(profile.schema.shape).filter((field) => field !== 'aliases');
  const written: unknown = parse(text);
  assert.deepEqual(Object.keys(profile.schema.parse(written)).toSorted(), fields.toSorted());
});

test('the desk leaves the file as it is, and its comments when a field is filled in', () => {
  const text = profileText(communeOf('86078'), groups[0]);
  const data = profile.schema.parse(parse(text));
  assert.equal(canonical('profile', stringify(data), text), text);
  const filled = canonical('profile', stringify({ ...data, demonym: 'Civraisiens' }), text);
  assert.equal(filled, text.replace('  year: 2023\n', '  year: 2023\ndemonym: Civraisiens\n'));
});

test('every commune of France has a folder of its own, that the site does not keep for itself', () => {
  const folders = communes.map(folderOf);
  assert.equal(new Set(folders).size, communes.length);
  for (const folder of folders) {
    assert.match(folder, /^[a-z0-9-]+\/[a-z0-9]+(?:-[a-z0-9]+)*$/);
    assert.ok(!reservedCommunes.includes(folder.split('/')[1] ?? ''), folder);
  }
});

test('the file of a commune is right wherever it is, and so are its examples', () => {
  const elsewhere = ['2A004', '2B033', '75056', '69123', '13055', '80829', '17485']
    .concat('97105', '97209', '97302', '97411', '97502', '98735', '98818')
    .map(communeOf);
  const some = communes.filter((_, index) => index % 200 === 0);
  for (const commune of [...elsewhere, ...some]) {
    const text = profileText(commune, undefined);
    for (const written of [text, uncommented(text)]) {
      const { problems } = checkData(profile, folderOf(commune), readYaml(written));
      assert.deepEqual(problems, []);
    }
    assert.equal(profile.schema.parse(parse(text)).name, commune.name);
  }
});

/** What is found without asking anybody. */
async function found(words: string) {
  const { commune, by } = await chooseCommune(words, communes, undefined);
  return by ? `${by.name} → ${commune.name}` : commune.name;
}

test('a commune is found whatever the accents, the capitals, the hyphens and the articles', async () => {
  const cases = {
    86237: 'Saint-Pierre-d’Exideuil',
    '2a004': 'Ajaccio',
    "st pierre d'exideuil": 'Saint-Pierre-d’Exideuil',
    'SAINT-PIERRE-D’EXIDEUIL': 'Saint-Pierre-d’Exideuil',
    'val de comporte': 'Val-de-Comporté',
    'oeuf en ternois': 'Œuf-en-Ternois',
    'ile d yeu': 'L’Île-d’Yeu',
    couhé: 'Couhé → Valence-en-Poitou',
    86231: 'Saint-Macoux → Val-de-Comporté',
    86033: '86033 → La Roche-Rigault',
    83580: 'Gassin',
  };
  for (const [words, expected] of Object.entries(cases))
    assert.equal(await found(words), expected, words);
});

test('an article that is typed is meant; without one, both are offered', async () => {
  await assert.rejects(found('pin'), /\. Pin \(Haute-Saône, 70410\)\n.*\. Le Pin \(/s);
  await assert.rejects(found('le pin'), (error: Error) => !error.message.includes('. Pin ('));
});

test('a name that nobody bears has the nearest one offered', async () => {
  const refusal = async (words: string) =>
    plain(await found(words).catch((error: unknown) => String(error)));
  assert.match(await refusal('Civrey'), /ne répond à « Civrey »\. Vouliez-vous dire « Civray » \?/);
  assert.match(await refusal('99999'), /ne répond à « 99999 »\. Donnez son code Insee/);
  await assert.rejects(
    chooseGroup('civraisien en poitoo', groups, communes, undefined),
    /Vouliez-vous dire «\s?Civraisien en Poitou/,
  );
});

/** What is shown to a person who gives these answers, one to each question, then leaves. */
async function answering(words: string, ...answers: string[]) {
  const [input, output] = [new PassThrough(), new PassThrough()];
  let shown = '';
  output.on('data', (text) => {
    shown += plain(String(text));
    if (!shown.endsWith('arrêter) : ')) return;
    const answer = answers.shift();
    if (answer === undefined) input.end();
    else input.write(`${answer}\n`);
  });
  const picked = chooseCommune(words, communes, { input, output });
  const result = await picked.then(({ commune }) => commune.code, String);
  return { result, shown };
}

test('a name that several bear is asked about, until the answer is one of them', async () => {
  const { result, shown } = await answering('civray', '7', 'abc', '2');
  assert.equal(result, '86078');
  assert.match(shown, / 1\. Civray \(Cher, 18066\)\n +2\. Civray \(Vienne, 86078\)\n/);
  assert.equal(shown.match(/Laquelle \?/g)?.length, 3);
  assert.equal((await answering('civray', '18066')).result, '18066');
  assert.match((await answering('civray', '0')).result, /Rien n’a été créé\.$/);
});

test('without a person to ask, the codes are given, and the command ends badly', () => {
  const content = emptyContent();
  const { code, out, err } = run(content, 'Saint', 'Martin');
  assert.match(err, /Saint-Martin \(Gers, 32389\)\n.*Relancez la commande avec le code/s);
  assert.equal(out, '');
  assert.equal(code, 1);
  assert.deepEqual(readdirSync(content), ['network.yaml']);
});

test('a commune that has a folder keeps it as it is, whatever its name', () => {
  const content = emptyContent();
  const mine = 'name: Civray\ninsee: "86078"\npostalCodes: ["86400"]\n';
  write(content, { 'vienne/ma-commune/profile.yaml': mine });
  const { code, err } = run(content, 'civray', 'vienne');
  assert.match(err, /ne répond à « civray vienne »/);
  assert.equal(code, 1);
  const again = run(content, '86078');
  assert.match(again.err, /^Civray \(Vienne, 86078\) a déjà un dossier.*vienne\/ma-commune\./);
  assert.equal(again.code, 1);
  assert.equal(again.out, '');
  assert.deepEqual(readdirSync(`${content}/vienne`), ['ma-commune']);
  assert.equal(readFileSync(`${content}/vienne/ma-commune/profile.yaml`, 'utf8'), mine);
});

test('a folder that holds no profile is not written into', () => {
  const content = emptyContent();
  write(content, { 'vienne/civray/media/plan.txt': '' });
  assert.equal(maker(content, groups)(communeOf('86078')).isNew, false);
  assert.ok(!existsSync(`${content}/vienne/civray/profile.yaml`));
});

test('a whole intercommunality is made at once, but for what is there', async () => {
  const content = emptyContent();
  write(content, { 'vienne/saint-saviol/profile.yaml': 'insee: "86247"\n' });
  const { code, out, err } = run(content, '--epci', '200070035');
  assert.equal(err, '');
  assert.match(out, /^Communauté de communes du Civraisien en Poitou :\n +1\/35 {2}Anché : /);
  assert.match(out, /\n +29\/35 {2}Val-de-Comporté : .*\/vienne\/saint-saviol, déjà là\n/);
  assert.match(out, /\n34 dossiers créés, 1 dossier déjà là\.\n/);
  assert.equal(code, 0);
  const made = readdirSync(`${content}/vienne`).filter((name) => name !== 'saint-saviol');
  assert.equal(made.length, 34);
  for (const name of made) assert.deepEqual(await problemsOf(content, `vienne/${name}`), []);
  const again = run(content, '--epci', 'Civraisien', 'en', 'Poitou');
  assert.match(again.out, /\n0 dossier créé, 35 dossiers déjà là\.\n$/);
  assert.equal(again.code, 0);
});

test('an intercommunality may be in two departments, and have the name of another one', async () => {
  const names = ['cc d’aire sur l’adour', 'Aire-sur-l’Adour', '200 030 435'];
  for (const name of names) {
    const group = await chooseGroup(name, groups, communes, undefined);
    assert.equal(group.siren, '200030435', name);
  }
  const make = maker(emptyContent(), groups);
  const members = groups.find(({ siren }) => siren === '200030435')?.members ?? [];
  const folders = members.map((code) => make(communeOf(code)).folder);
  const departments = new Set(folders.map((folder) => folder.split('/')[0]));
  assert.deepEqual(departments, new Set(['landes', 'gers']));
  await assert.rejects(
    chooseGroup('quatre rivieres', groups, communes, undefined),
    /\(Haute-Saône, 247000623\)\n.*\(Haute-Savoie, 247400666\)\n/,
  );
});

test('an INSEE code that is also a postal code of others says so', () => {
  const { out } = run(emptyContent(), '86100');
  assert.match(
    out,
    /^✓ Fontaine-le-Comte .*\n {2}86100 est .*aussi un code postal : .*Châtellerault/,
  );
});

test('no content folder, no word, an unknown option, and help', () => {
  const nowhere = run(join(temporaryFolder(), 'nowhere'), '86078');
  assert.match(nowhere.err, /nowhere n’existe pas : créez-le, ou corrigez --content\.\n$/);
  assert.equal(nowhere.code, 1);
  assert.match(run('content').err, /npm run new-commune -- <commune>/);
  assert.equal(run('content', '--force', '86078').code, 1);
  const help = run('content', '--help');
  assert.match(help.out, /--epci <intercommunalité>/);
  assert.equal(help.code, 0);
});
