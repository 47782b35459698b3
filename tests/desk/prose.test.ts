import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { newEvent, save } from './acts.ts';
import { startDeskSite } from './desk-site.ts';
import { openEvent } from './people.ts';
import { commitByHand, drafted } from './repository.ts';

const site = await startDeskSite();

const editor = (page: Page) => page.getByRole('textbox', { name: /^Texte \(/ });

/** What follows the fields in a file. */
function bodyOf(text: string): string {
  return text.slice(text.indexOf('\n---\n') + 5);
}

/** Gives an event another text, by hand, then opens its form. */
async function openText(slug: string, body: string): Promise<Page> {
  const withBody = (text: string) => text.slice(0, -bodyOf(text).length) + body;
  commitByHand(site, { message: 'Réécrit le texte', edit: [`events/${slug}.md`, withBody] });
  const page = await openEvent(site, await site.person(), slug);
  await editor(page).waitFor();
  return page;
}

async function saveWithSummary(page: Page): Promise<void> {
  await page.getByLabel(/^Résumé/).fill('Tout le monde est invité.');
  await save(page);
}

/** What Word puts in the clipboard, which it does not write as a page would. */
const word = readFileSync(`${import.meta.dirname}/pasted-from-word.txt`, 'utf8');

async function paste(into: Locator, html: string): Promise<void> {
  await into.click();
  await into.evaluate((element, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', pasted);
    clipboardData.setData('text/plain', element.textContent);
    element.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, html);
}

const fromWord = `## Le repas des aînés

Le repas est **offert** par la commune aux *plus de 70 ans*, salle des fêtes.

## Au menu

* Velouté de **potimarron**
* Poularde aux cèpes
* Fromage et dessert

## Pour s’inscrire

1. Remplir le bulletin.
2. Le déposer en mairie, ou l’envoyer à [mairie@example.org](mailto:mairie@example.org).

À apporter :

* son couvert
* sa bonne humeur

Renseignements : [le site du comité](https://www.example.org/repas?annee=2026) \\<ou en mairie>.
`;

test('a text pasted from Word keeps its sense and loses its look', async () => {
  const page = await site.open(await site.person(), 'collections/vienne--civray--events/new');
  await newEvent(page, { title: 'Repas des aînés' });
  await paste(editor(page), word);
  await editor(page).getByText('sa bonne humeur').waitFor();
  await save(page);
  const kept = bodyOf(drafted(site, 'repas-des-aines'));
  assert.equal(kept.replaceAll('\u00a0', ' '), fromWord);
});

test('a list with a line break bears being erased', async () => {
  const page = await site.open(await site.person(), 'collections/vienne--civray--events/new');
  await newEvent(page, { title: 'Marché de producteurs' });
  await editor(page).click();
  await page.getByRole('button', { name: 'Liste à puces' }).click();
  await page.keyboard.type('Miel');
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.type('et cire');
  for (let erased = 0; erased < 14; erased++) await page.keyboard.press('Backspace');
  await page.keyboard.type('Fromage de chèvre');
  await editor(page).getByText('Fromage de chèvre').waitFor();
  await save(page);
  assert.equal(bodyOf(drafted(site, 'marche-de-producteurs')), 'Fromage de chèvre\n');
});

/** A text that the editor, left to itself, would write in another way. */
const peculiar = `Une ligne  
sa suite, __forte__ et _douce_.

---

| Jour  | Heure |
|-------|------:|
| mardi | 8 h   |

- un

- deux

1. Ouverture
1. Clôture
`;

test('a text is kept to the byte when another field changes', async () => {
  const page = await openText('marche-de-noel', peculiar);
  await editor(page).getByText('sa suite').click();
  await page.keyboard.press('ArrowRight');
  await saveWithSummary(page);
  assert.equal(bodyOf(drafted(site, 'marche-de-noel')), peculiar);
});

test('what is added to a text changes nothing else in it', async () => {
  const page = await openText('vide-greniers', peculiar);
  await editor(page).getByText('Clôture').click();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.type('À bientôt.');
  await save(page);
  const kept = bodyOf(drafted(site, 'vide-greniers'));
  assert.equal(kept, `${peculiar}\nÀ bientôt.\n`);
});

test('a text that the editor would damage is written as it is', async () => {
  const quoted = '- un\n\n  > cité\n\n- [x] fait\n';
  const page = await openText('lecture-de-contes', quoted);
  await page.getByText('La mise en forme de ce texte est plus riche').waitFor();
  await saveWithSummary(page);
  assert.equal(bodyOf(drafted(site, 'lecture-de-contes')), quoted);
  const text = page.getByLabel(/^Texte \(/);
  await text.fill(`${await text.inputValue()}- [ ] à faire\n`);
  await save(page);
  assert.equal(bodyOf(drafted(site, 'lecture-de-contes')), `${quoted}- [ ] à faire\n`);
});
