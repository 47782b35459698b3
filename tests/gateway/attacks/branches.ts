import { execFileSync } from 'node:child_process';
import { collection } from '../bal.ts';
import { page, pdf, script } from '../pdf-files.ts';
import { drawing, fromPhone, photo } from '../picture-files.ts';
import { asking, event, type Town } from '../town.ts';
import type { Attack } from './attack.ts';

/** What a commit does at each path: a file, a link to somewhere, or nothing left. */
type Changes = Record<string, string | Buffer | { link: string } | undefined>;

const civray = 'content/vienne/civray';
const own = `${civray}/events/piege.md`;
const media = `${civray}/media/events/piege`;

const made: Record<string, [status: number, changes: Changes]> = {
  'the event of another commune': [403, { 'content/vienne/charroux/events/fete.md': event() }],
  'the profile of another commune': [403, { 'content/vienne/charroux/profile.yaml': 'name: A' }],
  'an event of another department': [403, { 'content/charente/civray/events/a.md': event() }],
  'another event of the commune': [403, { [`${civray}/events/fete.md`]: event() }],
  'the profile of the commune': [403, { [`${civray}/profile.yaml`]: 'name: A' }],
  'the settings of the network': [403, { 'content/network.yaml': 'name: A' }],
  'the program': [403, { 'package.json': '{}' }],
  'the attributes of Git': [403, { '.gitattributes': '* filter=a' }],
  'the attributes of Git in the commune': [403, { [`${civray}/.gitattributes`]: '* text' }],
  'the modules of Git': [403, { '.gitmodules': '[submodule "a"]' }],
  'a file in an upper-case folder': [403, { [`${civray}/Events/bal.md`]: event() }],
  'an accent in a name': [403, { [`${media}/\u00e9t\u00e9.jpg`]: photo }],
  'a drawing': [403, { [`${media}/blason.svg`]: drawing }],
  'a page of HTML': [403, { [`${media}/page.html`]: '<script>alert(1)</script>' }],
  'the photo of another event': [403, { [`${civray}/media/events/fete/a.jpg`]: photo }],
  'the photo of the mairie': [403, { [`${civray}/media/mairie.jpg`]: photo }],
  'a text under the name of a photo': [422, { [`${media}/a.jpg`]: 'bonjour' }],
  'a photo that says where it was taken': [422, { [`${media}/a.jpg`]: fromPhone['jpg'] }],
  'a PDF with a script': [422, { [`${media}/a.pdf`]: pdf(page, `/OpenAction ${script}`) }],
  'a text that runs': [422, { [own]: '---js\n({ title: 1 })\n---\n' }],
  'a text with a script': [422, { [own]: event('Bal', '', '<script>alert(1)</script>\n') }],
  'a text with a YAML bomb': [422, { [own]: event('Bal', 'place: &a { name: *a }\n') }],
  'a text that is not right': [422, { [own]: event('Bal', 'admin: true\n') }],
  'a removal of another event': [403, { [`${civray}/events/fete.md`]: undefined }],
  'a removal of the profile': [403, { [`${civray}/profile.yaml`]: undefined }],
  'a link in place of the text': [422, { [own]: { link: '../../../network.yaml' } }],
  'a link in place of a photo': [422, { [`${media}/a.jpg`]: { link: '/etc/passwd' } }],
  'a link to all of the machine': [403, { [`${civray}/media/tout`]: { link: '/' } }],
};

/** A draft that someone made without the desk, of the event « piege » and something else. */
function branch({ root }: Town, changes: Changes, name = `${collection}/piege`): string {
  const all = Object.entries({ [own]: event('Essai'), ...changes });
  const start = [
    `commit refs/heads/cms/${name}`,
    'committer Inconnu <a@exemple.org> 1800000000 +0000',
    data(Buffer.from('Essai\n\nStage: pending_publish\n')),
    'from refs/heads/main^0\n',
  ];
  const input = Buffer.from(
    [start.join('\n'), ...all.map(([path, change]) => line(path, change))].join(''),
    'latin1',
  );
  execFileSync('git', ['fast-import', '--quiet', '--force'], { cwd: root, input });
  return `cms/${name}`;
}

function line(path: string, change: Changes[string]): string {
  const place = Buffer.from(path).toString('latin1');
  if (change === undefined) return `D ${place}\n`;
  const isFile = typeof change === 'string' || Buffer.isBuffer(change);
  const bytes = Buffer.from(isFile ? change : change.link);
  return `M ${isFile ? '100644' : '120000'} inline ${place}\n${data(bytes)}\n`;
}

function data(bytes: Buffer): string {
  return `data ${bytes.length}\n${bytes.toString('latin1')}`;
}

function publishing(type: string, slug = 'piege'): Request {
  return asking('publishUnpublishedEntry', { collection: type, slug });
}

/** Drafts made by hand, which someone publishes from the desk. */
export const branches: Attack[] = [
  ...Object.entries(made).map(([name, [status, changes]]): Attack => ({
    name: `publish ${name}`,
    status,
    prepare: (town) => branch(town, changes),
    send: () => publishing(collection),
  })),
  ...['vienne--civray--things', 'vienne--charroux--events'].map((type): Attack => ({
    name: `publish a draft of ${type}`,
    status: 403,
    prepare: (town) => branch(town, {}, `${type}/piege`),
    send: () => publishing(type),
  })),
  { name: 'publish no draft', status: 404, send: () => publishing(collection, 'main') },
];
