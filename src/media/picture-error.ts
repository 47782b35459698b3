export type PictureErrorCode =
  'unreadable' | 'too-heavy' | 'unsupported' | 'broken' | 'too-many-pixels' | 'too-tall';

/** A photo that cannot go on the site. The message is French, for whoever put it there. */
export class PictureError extends Error {
  override readonly name = 'PictureError';
  readonly code: PictureErrorCode;

  constructor(code: PictureErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

const number = new Intl.NumberFormat('fr-FR');
const pixels = (width: number, height: number): string =>
  `${number.format(width)}\u202f×\u202f${number.format(height)}\u00a0pixels`;

/** The file is missing, is not a file, or may not be opened. */
export function unreadable(cause: unknown): PictureError {
  const message =
    'La photo ne peut pas être lue. Vérifiez qu’elle se trouve dans le dossier et que son nom est écrit à l’identique.';
  return new PictureError('unreadable', message, { cause });
}

/** Both sizes in bytes. */
export function tooHeavy(size: number, limit: number): PictureError {
  const megabytes = (bytes: number): string => number.format(Math.ceil(bytes / 1e6));
  return new PictureError(
    'too-heavy',
    `La photo est trop lourde\u202f: ${megabytes(size)}\u00a0Mo, pour ${megabytes(limit)}\u00a0Mo au plus. Enregistrez-la en JPEG, qualité 90, et remplacez le fichier.`,
  );
}

/** The format of iPhones, which sharp cannot decode (HEVC is covered by patents). */
export function heic(): PictureError {
  return new PictureError(
    'unsupported',
    'La photo est au format HEIC des iPhone, qui n’est pas accepté. Enregistrez-la en JPEG. Pour les prochaines, sur l’iPhone\u202f: Réglages, Appareil photo, Formats, «\u202fLe plus compatible\u202f».',
  );
}

/** A gzip file: `.svgz`, most likely. */
export function compressed(): PictureError {
  return new PictureError(
    'unsupported',
    'Le fichier est compressé (.svgz ou .gz), ce qui n’est pas accepté. Enregistrez l’image en SVG simple ou en PNG.',
  );
}

/** The bytes are no image that sharp knows, or stop before the end. */
export function broken(cause: unknown): PictureError {
  const message =
    'La photo est abîmée ou n’est pas une image. Ouvrez-la pour vérifier, puis enregistrez-la de nouveau en JPEG (sont aussi acceptés\u202f: PNG, WebP, AVIF, GIF, TIFF, SVG).';
  return new PictureError('broken', message, { cause });
}

export function tooManyPixels(width: number, height: number, limit: number): PictureError {
  return new PictureError(
    'too-many-pixels',
    `La photo est trop grande\u202f: ${pixels(width, height)}, pour ${number.format(limit / 1e6)}\u00a0millions de pixels au plus. Réduisez-la\u202f: ${number.format(4000)}\u00a0pixels de large suffisent.`,
  );
}

export function tooTall(width: number, height: number, limit: number): PictureError {
  return new PictureError(
    'too-tall',
    `La photo est trop haute pour sa largeur\u202f: ${pixels(width, height)}. Recadrez-la pour que sa hauteur fasse au plus ${number.format(limit)}\u00a0fois sa largeur.`,
  );
}
