import { converter, formatHex, toGamut, wcagContrast, type Oklch } from 'culori';

/** The colours that follow from a commune's accent, as CSS custom properties. */
export type Tokens = Record<`--${string}`, string>;

const toOklch = converter('oklch');
const intoRgb = toGamut('rgb', 'oklch');

/** The scale of an accent, for light and dark pages. Throws a `TypeError` for what is no colour. */
export function scaleOf(accent: string): { light: Tokens; dark: Tokens } {
  const base = toOklch(accent);
  if (!base) throw new TypeError(`Not a colour: ${accent}`);
  const tone = (l: number, chroma = 1) => hex({ ...base, l, c: Math.min(base.c, 0.16) * chroma });
  return { light: lightTokens(base.l, tone), dark: darkTokens(tone) };
}

type Tone = (lightness: number, chroma?: number) => string;

function lightTokens(lightness: number, tone: Tone): Tokens {
  const paper = tone(0.985, 0.06);
  const soft = tone(0.945, 0.22);
  const accent = readable(tone, Math.min(lightness, 0.52), -0.01, [paper, soft, '#ffffff']);
  return {
    '--paper': paper,
    '--surface': '#ffffff',
    '--ink': tone(0.22, 0.25),
    '--ink-soft': readable((l) => tone(l, 0.25), 0.48, -0.01, [paper, soft]),
    '--line': tone(0.88, 0.2),
    '--accent': accent,
    '--accent-soft': soft,
    '--accent-line': tone(0.8, 0.5),
    '--on-accent': '#ffffff',
    '--deep': tone(0.3, 0.75),
    '--on-deep': tone(0.97, 0.12),
    '--on-deep-soft': readable((l) => tone(l, 0.35), 0.82, 0.01, [tone(0.3, 0.75)]),
  };
}

function darkTokens(tone: Tone): Tokens {
  const paper = tone(0.17, 0.2);
  const soft = tone(0.27, 0.35);
  const surface = tone(0.215, 0.24);
  const accent = readable(tone, 0.76, 0.01, [paper, soft, surface]);
  return {
    '--paper': paper,
    '--surface': surface,
    '--ink': tone(0.95, 0.1),
    '--ink-soft': readable((l) => tone(l, 0.2), 0.76, 0.01, [paper, soft, surface]),
    '--line': tone(0.36, 0.25),
    '--accent': accent,
    '--accent-soft': soft,
    '--accent-line': tone(0.45, 0.5),
    '--on-accent': tone(0.17, 0.4),
    '--deep': tone(0.25, 0.6),
    '--on-deep': tone(0.97, 0.12),
    '--on-deep-soft': readable((l) => tone(l, 0.35), 0.82, 0.01, [tone(0.25, 0.6)]),
  };
}

/** WCAG 2.2 asks for 4.5 (criterion 1.4.3); a little more, so that rounding never loses it. */
const contrast = 4.6;

/** The tone nearest to `start` that can be read on each of the backgrounds. */
function readable(tone: Tone, start: number, step: number, on: readonly string[]): string {
  for (let lightness = start; lightness > 0 && lightness < 1; lightness += step) {
    const colour = tone(lightness);
    if (on.every((background) => wcagContrast(colour, background) >= contrast)) return colour;
  }
  return tone(step < 0 ? 0 : 1);
}

function hex(colour: Oklch): string {
  return formatHex(intoRgb(colour));
}

/**
 * The style-sheet of a commune: its scale in both colour schemes, about half a kilobyte. `--tint` is
 * the accent itself, from which a frame in another site makes its own scale (`styles/frame.css`).
 */
export function colourCss(accent: string): string {
  const { light, dark } = scaleOf(accent);
  return `@layer theme{:root{--tint:${accent};${declarations(light)}}@media(prefers-color-scheme:dark){:root{${declarations(dark)}}}}`;
}

function declarations(tokens: Tokens): string {
  return Object.entries(tokens)
    .map(([name, value]) => `${name}:${value}`)
    .join(';');
}
