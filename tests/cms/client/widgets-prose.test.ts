import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { keepUntouched, withSigns } from '../../../src/cms/client/widgets/prose-blocks.ts';
import { Memory } from '../../../src/cms/client/widgets/prose-memory.ts';

const original =
  'Une ligne  \nsa suite.\n\n---\n\n| Jour |\n|-----:|\n| mardi |\n\n- un\n\n- deux\n\n1. a\n1. b\n';
/** The same text as the rich text editor writes it. */
const rewritten =
  'Une ligne\\\nsa suite.\n\n- - -\n\n| Jour |\n| ----- |\n| mardi |\n\n* un\n* deux\n\n1. a\n2. b';

describe('a text opened in the rich text editor', () => {
  it('is not changed by opening it, nor by moving in it', () => {
    const memory = new Memory(original);
    assert.equal(memory.hear(rewritten), undefined);
    assert.equal(memory.hear(rewritten), undefined);
    memory.touched = true;
    assert.equal(memory.hear(rewritten), undefined);
  });

  it('is as it was once what was written is undone', () => {
    const memory = new Memory(original);
    memory.hear(rewritten);
    memory.touched = true;
    assert.notEqual(memory.hear(`${rewritten}!`), undefined);
    assert.equal(memory.hear(rewritten), original);
  });

  it('keeps each block that nobody changed as the file has it', () => {
    const edited = `${rewritten.replace('- - -', '- - -\n\nUn ajout.')}\n\nLa fin.`;
    const kept = `${original.trim().replace('---\n', '---\n\nUn ajout.\n')}\n\nLa fin.`;
    assert.equal(keepUntouched(original, rewritten, edited), kept);
  });

  it('keeps what is around a list of which an item changes', () => {
    const edited = rewritten.replace('* deux', '* trois');
    const kept = original.trim().replace('- un\n\n- deux', '* un\n* trois');
    assert.equal(keepUntouched(original, rewritten, edited), kept);
  });

  it('is not to be written in when the editor shows less of it', () => {
    const memory = new Memory('- un\n\n  > cité\n\n- [x] fait');
    assert.equal(memory.hear('* cité\n* fait'), undefined);
    assert.equal(memory.isLosing(), true);
    memory.touched = true;
    assert.equal(memory.hear('* cité\n* fait, et plus'), undefined);
    assert.equal(memory.text, '- un\n\n  > cité\n\n- [x] fait');
  });

  it('begins again with a text that comes from elsewhere', () => {
    const memory = new Memory('Avant');
    memory.touched = true;
    memory.replace('Une  \nautre');
    assert.equal(memory.hear('Une\\\nautre'), undefined);
    assert.equal(memory.text, 'Une  \nautre');
  });

  it('may be emptied, and filled again', () => {
    const memory = new Memory('Avant');
    memory.hear('Avant');
    memory.touched = true;
    assert.equal(memory.hear(''), '');
    assert.equal(memory.hear('Après'), 'Après');
  });
});

describe('a sign that Markdown would take for a tag', () => {
  it('stays a sign', () => {
    assert.equal(withSigns('moins <ou plus>, 3 < 4, \\<b>'), 'moins \\<ou plus>, 3 < 4, \\<b>');
  });

  it('leaves the addresses between two of them', () => {
    const addresses = '<https://example.org/> et ![plan](<media/le plan.png>)';
    assert.equal(withSigns(addresses), addresses);
  });
});
