import { encode } from 'uqr';

/** A QR code as one SVG path, of strokes one module wide; `size` is in modules, the quiet zone apart. */
export interface Code {
  path: string;
  size: number;
}

/** Any of the eight masks can be read; to look for the best would take ten times as long. */
const options = { ecc: 'M', boostEcc: false, border: 0, maskPattern: 2 } as const;

/** The QR code of an address, at level M: a stain or a fold may hide 15 % of it. */
export function codeOf(url: string): Code {
  const { data, size } = encode(url, options);
  let at = { x: 0, y: 0 };
  const strokes = data.flatMap((row, y) =>
    runsOf(row).map(({ x, length }) => {
      const stroke = `m${String(x - at.x)} ${String(y - at.y)}h${String(length)}`;
      at = { x: x + length, y };
      return stroke;
    }),
  );
  return { path: strokes.join(''), size };
}

/** The dark runs of a row. */
function runsOf(row: readonly boolean[]): { x: number; length: number }[] {
  const runs: { x: number; length: number }[] = [];
  for (let x = row.indexOf(true); x >= 0;) {
    const end = row.indexOf(false, x);
    const length = (end < 0 ? row.length : end) - x;
    runs.push({ x, length });
    x = row.indexOf(true, x + length);
  }
  return runs;
}
