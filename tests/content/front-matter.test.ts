import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventWith, problems, read } from './essai.ts';

const refused =
  'events/bal.md:1:1 front-matter Ce fichier doit commencer par une ligne « --- », puis les champs, puis une autre ligne « --- » : ajoutez-les.';

declare global {
  var evaluated: boolean | undefined;
}

const programs = ['js', 'javascript', 'JS', ' js', 'coffee', 'json', 'toml', 'yaml'];
const program = 'globalThis.evaluated = true';
for (const language of programs)
  test(`---${language} is refused, and nothing in it is evaluated`, async () => {
    for (const rest of ['', '---\ntitle: Bal\n---\n', '\n---\n\n---js\nx\n---\n'])
      assert.deepEqual(
        await problems({ 'events/bal.md': `---${language}\n${program}\n---\n${rest}` }),
        [refused],
      );
    assert.equal(globalThis.evaluated, undefined);
  });

for (const [fault, text] of Object.entries({
  'no front matter': 'Un bal sur la place.\n',
  'text before it': `Un bal.\n${eventWith()}`,
  'a blank line before it': `\n${eventWith()}`,
  'front matter never closed': eventWith().replace(/---\n$/, ''),
  'front matter closed by more dashes': eventWith().replace(/---\n$/, '----\n'),
  'dashes within it': eventWith('price: |\n---more\n'),
  'a program after text': `Un bal.\n---js\n${program}\n---\n`,
}))
  test(fault, async () => {
    assert.deepEqual(await problems({ 'events/bal.md': text }), [refused]);
    assert.equal(globalThis.evaluated, undefined);
  });

test('front matter without a field', async () => {
  for (const front of ['', '# Bal\n', '\n', '~\n'])
    assert.match(
      (await problems({ 'events/bal.md': `---\n${front}---\nUn bal.\n` })).join(),
      /^events\/bal\.md:\d:\d value On attend ici des champs, un par ligne, comme « title: … »\.$/,
    );
});

test('spaces after the dashes, and dashes in the text, change nothing', async () => {
  const text = eventWith('', 'Un bal.\n\n---\n\nUn autre.\n').replaceAll('---\n', '---  \n');
  const { commune } = await read({ 'events/bal.md': text });
  assert.equal(commune?.events[0]?.html, '<p>Un bal.</p>\n<hr>\n<p>Un autre.</p>\n');
});

test('an entry may end with its front matter', async () => {
  const { commune } = await read({ 'events/bal.md': eventWith().trimEnd() });
  assert.equal(commune?.events[0]?.html, '');
});
