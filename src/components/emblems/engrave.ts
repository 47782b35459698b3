interface Layers {
  /** Shaded surfaces, filled by the style-sheet with the commune's colour. */
  readonly tint: string;
  /** Fine lines: hatching, joints, folds. */
  readonly detail: string;
  /** The drawing itself. */
  readonly line: string;
  /** Small openings and accents, in full ink. */
  readonly solid: string;
}

/** The SVG markup of one emblem on the 96 × 96 grid, from the path data of its four layers. */
export const engrave = ({ tint, detail, line, solid }: Layers): string =>
  [
    `<path class="emblem-tint" stroke="none" d="${tint}"/>`,
    `<path stroke-width="1.25" d="${detail}"/>`,
    `<path d="${line}"/>`,
    `<path fill="currentColor" stroke="none" d="${solid}"/>`,
  ].join('');
