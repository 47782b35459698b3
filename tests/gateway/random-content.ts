import { z } from 'zod';
import { infoOf } from '../../src/model/index.ts';

/** Texts that YAML, Markdown or a form could mistake for something else. */
const texts = [
  ...['A', 'Été : « bal »', '# x', 'a # b', '- x', '"q"', "l'a", 'it’s: "x"', '[x]', '{y}', 'a,b'],
  ...['&a', '*a', '!t', '%x', '@x', '`x', 'a:', ': b', '?', '? x', '-', '|', '>', '#', '\\', '~'],
  ...['12:30', 'yes', '0x1f', '1e3', 'null', 'true', '1.50', '.5', '+3', '01001', '1_000'],
  ...[
    '',
    '  ',
    ' x ',
    'a\tb',
    '🎉',
    'é\u00a0!',
    '\u2028x',
    '2027-01-01',
    `${'mot '.repeat(80)}fin`,
  ],
  ...[
    'a\nb',
    'a\n\n  b\n',
    'a  \nb',
    '\n\na',
    'x\n# y',
    'x\n---\ny',
    '---',
    '...',
    '|\n x',
    ' a\nb',
  ],
];

/** Draws what a file of a content type might hold, right or wrong; the same seed draws the same. */
export function contentDrawer(seed: number): (schema: z.core.$ZodType) => unknown {
  let state = seed;
  const chance = () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
  const among = (choices: readonly unknown[]) => choices[Math.floor(chance() * choices.length)];

  function draw(schema: z.core.$ZodType): unknown {
    if (schema instanceof z.ZodOptional) return draw(schema.unwrap());
    if (schema instanceof z.ZodObject) return drawGroup(schema.shape);
    if (chance() < 0.08) return among([null, '', [], {}]);
    if (schema instanceof z.ZodArray)
      return Array.from({ length: Math.floor(chance() * 4) }, () => draw(schema.element));
    const { kind } = infoOf(schema).widget;
    if (kind === 'number') return among([1, 2.5, -0.3, '12']);
    return kind === 'boolean' ? chance() < 0.5 : among(texts);
  }

  function drawGroup(shape: Readonly<Record<string, z.core.$ZodType>>): Record<string, unknown> {
    const keys = Object.keys(shape).filter(() => chance() < 0.5);
    if (chance() < 0.3) keys.reverse();
    const entries = keys.flatMap((key): [string, unknown][] => {
      const field = shape[key];
      const own: [string, unknown][] = field ? [[key, draw(field)]] : [];
      const unknown = `x${String(Math.floor(chance() * 5))}`;
      return chance() < 0.1 ? [...own, [unknown, { a: among(texts), b: [among(texts)] }]] : own;
    });
    return Object.fromEntries(entries);
  }

  return draw;
}
