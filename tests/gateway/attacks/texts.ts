import { event, profile } from '../town.ts';
import { idOf } from './versions.ts';
import { each, saving, type Attack } from './attack.ts';

const fields = 'title: Bal\nkind: fete\nsummary: Un bal.\nstart: 2027-07-14\n';

const heads = [
  `---js\n({ title: require('child_process').execSync('id') })\n---\n`,
  `--- js\n({})\n---\n`,
  `---javascript\n({})\n---\n`,
  `---json\n{ "title": "Bal" }\n---\n`,
  `---toml\ntitle = "Bal"\n---\n`,
  `+++\ntitle = "Bal"\n+++\n`,
  `;;;\n{ "title": "Bal" }\n;;;\n`,
  `\ufeff---js\n({})\n---\n`,
  `\n---\n${fields}---\n`,
  ` ---\n${fields}---\n`,
  `\u2028---js\n({})\n---\n`,
  `---\n${fields}`,
  `---\n${fields}---js\n`,
  `<script>alert(1)</script>\n---\n${fields}---\n`,
  '{"title": "Bal"}',
  '',
];

const laughs = Array.from({ length: 9 }, (_, index) => {
  const before = Array<string>(9).fill(`*a${index}`).join(', ');
  return `a${index + 1}: &a${index + 1} [${before}]\n`;
});
const yamls = [
  'summary: !!js/function "function () { return 1 }"',
  'summary: !!python/object/apply:os.system ["id"]',
  'summary: !<tag:exemple.org,2027:x> y',
  'summary: !texte y',
  'summary: !!str y',
  'summary: !!binary aGVsbG8=',
  'summary: &a y\naudience: *a',
  `a0: &a0 rire\n${laughs.join('')}`,
  'place: &a\n  name: *a',
  '<<: { title: Bal }',
  'place:\n  <<: { name: Halle }\n  name: Halle',
  'title: Grand bal',
  '? [a, b]\n: c',
  '? { a: b }\n: c',
  '__proto__: { example: true }',
  'constructor: { prototype: { example: true } }',
  `${'['.repeat(5000)}${']'.repeat(5000)}`,
  `place: ${'{ a: '.repeat(3000)}1${' }'.repeat(3000)}`,
  '%YAML 1.1',
  '...\nadmin: true',
  'summary: "\\0"',
  'summary: "\\u001b[31m"',
  'summary: un\0deux',
  'summary: un\u009bdeux',
  'summary: un\ud800deux',
  '\tsummary: x',
  'admin: true',
  'title: { toString: 1 }',
  'start: 2027-02-31',
  'start: 2027-99-99T00:00',
  'booking: javascript:alert(1)',
  'booking: data:text/html,<script>alert(1)</script>',
  'booking: "https://exemple.org/\\" onclick=\\"alert(1)"',
  'recurrence: FREQ=SECONDLY;COUNT=99999999',
];

const photoOf = (file: string) => `photos: [{ file: "${file}", alt: Danse, credit: Mairie }]`;
const photos = [
  '../../charroux/media/secret.jpg',
  '../media/../../charroux/media/secret.jpg',
  'media/../profile.yaml',
  '/etc/passwd',
  'https://exemple.org/suivi.jpg',
  'media/absente.jpg',
  'media/lien.jpg',
];

const bodies = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<iframe src="https://exemple.org"></iframe>',
  '<a href="javascript:alert(1)">ici</a>',
  '[ici](javascript:alert(1))',
  '[ici](JaVaScRiPt:alert(1))',
  '[ici](data:text/html;base64,PHNjcmlwdD4=)',
  '[ici](vbscript:x)',
  '[ici](//exemple.org)',
  '[ici][1]\n\n[1]: javascript:alert(1)',
  '<javascript:alert(1)>',
  '![x](https://exemple.org/suivi.gif)',
  '![x](../../charroux/media/secret.jpg)',
  '![x](data:image/svg+xml;base64,PHN2Zz4=)',
  'un\u0000deux',
];

/** Texts that would run something, take all the memory, or show what is not the commune's. */
export const texts: Attack[] = [
  ...each('text', 422, heads, (raw) => saving({ raw })),
  ...each('field', 422, yamls, (yaml) => saving({ raw: event('Bal', `${yaml}\n`) })),
  ...each('photo', 422, photos, (file) => saving({ raw: event('Bal', `${photoOf(file)}\n`) })),
  ...each('body', 422, bodies, (body) => saving({ raw: event('Bal', '', `${body}\n`) })),
  {
    name: 'text of 300 kB',
    status: 422,
    send: () => saving({ raw: event('Bal', '', 'é'.repeat(150_000)) }),
  },
  { name: 'text of 1 MB', status: 422, send: () => saving({ raw: 'x'.repeat(1_000_000) }) },
  {
    name: 'profile of another department',
    status: 422,
    send: () =>
      saving({
        path: 'vienne/civray/profile.yaml',
        slug: 'profile',
        seen: { 'vienne/civray/profile.yaml': [idOf(profile)] },
        collectionName: 'vienne--civray--profile',
        raw: 'name: Civray\ninsee: "16001"\npostalCodes: ["16000"]\n',
      }),
  },
  {
    name: 'title as long as a page, as an address',
    status: 422,
    send: () => {
      const slug = 'a'.repeat(130);
      return saving({ slug, path: `vienne/civray/events/${slug}.md` });
    },
  },
];
