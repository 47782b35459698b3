import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pdfWarnings } from '../../src/check/pdfs.ts';
import type { PublishedDocument } from '../../src/content/media.ts';
import { draftsOf, readSources } from '../../src/content/sources.ts';
import { asLine, contentWith, eventWith } from '../content/essai.ts';

const attached = eventWith('attachments:\n  - {title: Plan, file: ../media/plan.pdf}');
const right: PublishedDocument = {
  file: '/plan.pdf',
  name: 'plan.pdf',
  size: 1,
  sha256: '',
  pages: 1,
  hasText: true,
};

/** The warnings of an event with a PDF that says this of itself. */
function warnings(pdf: Partial<PublishedDocument>): string[] {
  const drafts = draftsOf(readSources(contentWith({ 'events/bal.md': attached }), 'vienne/essai'));
  const pdfs = new Map([['media/plan.pdf', { ...right, title: 'Plan', ...pdf }]]);
  return pdfWarnings(drafts, pdfs, 'Essai').map(asLine);
}

const names = (pdf: Partial<PublishedDocument>) =>
  warnings(pdf).map((line) => line.split(' ').slice(0, 2).join(' '));

test('a PDF with a text, a title and no name has no warning', () => {
  assert.deepEqual(warnings({}), []);
  for (const author of ['Mairie', 'mairie d’essai', 'Commune d’Essai', 'ESSAI'])
    assert.deepEqual(warnings({ author }), [], author);
});

test('a PDF that is an image, one without a title, one that names a person', () => {
  const at = 'events/bal.md:7:25';
  assert.deepEqual(names({ hasText: false, title: undefined }), [
    `${at} pdf-text`,
    `${at} pdf-title`,
  ]);
  assert.deepEqual(warnings({ author: 'Camille Exemple' }), [
    `${at} pdf-author Les propriétés de ce PDF nomment « Camille Exemple », une donnée personnelle dont personne n’a besoin (RGPD, article 5) : dans le traitement de texte, « Fichier », « Propriétés », effacez « Auteur », puis exportez-le de nouveau en PDF.`,
  ]);
});
