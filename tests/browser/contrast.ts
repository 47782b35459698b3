import type { Frame } from 'playwright-core';

/** Colours of a whole wheel, and the extremes. */
const accents = [
  ...Array.from({ length: 216 }, (_, index) =>
    [36, 6, 1].map((place) => hex((Math.floor(index / place) % 6) * 51)).join(''),
  ),
  ...['808080', 'fefefe', '010101', 'ffd700', 'b0c4de', '1d5c4f'],
];

function hex(value: number): string {
  return value.toString(16).padStart(2, '0');
}

/** What is written on what, in a frame. */
const pairs: [text: string, background: string][] = [
  ['--ink', '--surface'],
  ['--ink', '--accent-soft'],
  ['--ink-soft', '--surface'],
  ['--accent', '--surface'],
  ['--accent', '--accent-soft'],
  ['--on-accent', '--accent'],
  ['--surface', '--ink'],
];

/** Texts that WCAG 2.2 (criterion 1.4.3) finds hard to read, whatever colour the frame takes. */
export async function contrastFaults(frame: Frame): Promise<string[]> {
  return frame.evaluate(
    ({ accents, pairs }) => {
      const { style } = document.documentElement;
      const probe = document.body.appendChild(document.createElement('i'));
      const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
      const luminance = (token: string) => {
        probe.style.color = `var(${token})`;
        if (!canvas) return NaN;
        canvas.fillStyle = getComputedStyle(probe).color;
        canvas.fillRect(0, 0, 1, 1);
        const [red = NaN, green = NaN, blue = NaN] = [...canvas.getImageData(0, 0, 1, 1).data]
          .map((value) => value / 255)
          .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
      };
      const contrast = ([text, background]: [string, string]) => {
        const [low = NaN, high = NaN] = [luminance(text), luminance(background)].toSorted(
          (a, b) => a - b,
        );
        return (high + 0.05) / (low + 0.05);
      };
      return accents.flatMap((accent) => {
        style.setProperty('--tint', `#${accent}`);
        return pairs
          .map((pair) => ({ pair, ratio: contrast(pair) }))
          .filter(({ ratio }) => !(ratio >= 4.5))
          .map(({ pair, ratio }) => `${accent}: ${pair.join(' on ')} ${ratio.toFixed(2)}`);
      });
    },
    { accents, pairs },
  );
}
