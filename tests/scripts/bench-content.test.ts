import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { convertContent } from '../../scripts/lib/bench/content.ts';
import { readCommune } from '../../src/content/commune.ts';
import { listCommunes, readNetwork } from '../../src/content/network.ts';

/** A commune as `../shared/bench/gen.mjs` writes it. */
const GENERATED = {
  'profile.yaml': `nom: "Bourigny-sur-Cure"
insee: "01000"
departement: "Ain"
epci: "Communauté de communes Beligny"
epci_id: cc-0000
population: 431
altitude: 287
lat: 46.1
lon: 5.2
accroche: "Entre le bocage et la Cure"
couleur: "#0a1b2c"
mairie:
  adresse: "4 place de la Mairie, 01000 Bourigny-sur-Cure"
  telephone: "03 01 02 03 04"
  courriel: mairie@bourigny-sur-cure.example
  horaires:
    - "Lundi 9 h - 12 h"
maire: "Jeanne Moreau"
hameaux: ["La Belac", "Chez Villigny"]
presentation:
  - "Bourigny-sur-Cure compte 431 habitants."
  - "Le bourg domine le bocage."
maj: 2026-02-03
`,
  'patrimoine/lavoir-de-la-belac.md': `---
title: "Lavoir de La Belac"
resume: "On y accède par le bocage."
categorie: "lavoir"
epoque: "XIXe siècle"
lat: 46.1
lon: 5.2
accessible: true
photo:
  src: /media/bourigny/lavoir-de-la-belac.avif
  alt: "Vue du lavoir"
  credit: "Mairie"
sources:
  - "Archives départementales, Ain, série 3 J 12"
maj: 2026-02-03
---

Édifié en 1842.

## Histoire

Un incendie a détruit la toiture.
`,
  'evenements/fete-du-pain.md': `---
title: "Fête du pain"
resume: "Rendez-vous place de la Mairie."
categorie: "Fête du pain"
debut: "2026-05-09T09:00:00+01:00"
fin: "2026-05-09T12:00:00+01:00"
lieu: "place de la Mairie"
organisateur: "le comité des fêtes"
tarif: "Gratuit"
maj: 2026-02-03
---

L’entrée est libre.
`,
  'offres/boulangerie-de-la-belac.md': `---
title: "Boulangerie de La Belac"
resume: "Installée au bourg."
categorie: "Boulangerie"
contact: "Paul Mercier"
telephone: "03 01 02 03 05"
courriel: contact@boulangerie.example
adresse: "2 route de Villac"
horaires:
  - "Mardi 9 h - 12 h"
maj: 2026-02-03
---

Vente directe le mardi.
`,
};

test('a generated commune becomes one of ours, without a problem and with the same words', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'beffroi-bench-'));
  t.after(() => rm(folder, { recursive: true }));
  for (const [name, text] of Object.entries(GENERATED)) {
    const file = `${folder}/source/communes/bourigny-sur-cure-01000/${name}`;
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  convertContent(`${folder}/source`, `${folder}/content`);
  assert.deepEqual(readNetwork(`${folder}/content`).problems, []);
  const [id] = listCommunes(`${folder}/content`).communes;
  assert.deepEqual(id, { department: 'ain', commune: 'bourigny-sur-cure-01000' });
  const { commune, problems } = await readCommune(`${folder}/content`, id, `${folder}/cache`);
  assert.deepEqual(problems, []);
  assert.match(commune?.heritage[0]?.html ?? '', /Histoire<\/h2>\s*<p>Un incendie/u);
  assert.equal(commune?.heritage[0]?.data.kind, 'fountain');
  assert.equal(commune.events[0]?.data.startTime, '09:00');
  assert.equal(commune.offers[0]?.data.contact.phone, '03 01 02 03 05');
});
