import { currentDraft } from './drafts.ts';
import { isImmutable, isRecord, textAt } from './decap.ts';
import { tell } from './dialogs.ts';
import { nameOf } from './media.ts';
import { cleanName, fitted, freeName } from './photo-names.ts';
import { stateOf } from './store.ts';

const longSide = 2400;
const largestPdf = 20;

/** A file that cannot be taken; its sentence says why to the secretary. */
class RefusedFile extends Error {}

/**
 * Prepares the photos that she chooses before Decap has them: upright, light enough, without what a
 * phone writes in them of where and when they were taken.
 */
export function preparePhotos(): void {
  document.addEventListener(
    'change',
    (event) => {
      onChoice(event);
    },
    true,
  );
}

let passing = false;

function onChoice(event: Event): void {
  const input = event.target;
  if (passing || !(input instanceof HTMLInputElement) || input.type !== 'file') return;
  event.stopImmediatePropagation();
  const done = tell('Préparation du fichier…');
  void prepareAll([...(input.files ?? [])])
    .then((files) => {
      pass(input, files);
    })
    .catch((error: unknown) => {
      input.value = '';
      tell(error instanceof RefusedFile ? error.message : 'Ce fichier n’a pas pu être lu.');
    })
    .finally(done);
}

/** Lets Decap hear of the choice, with the files that are ready. */
function pass(input: HTMLInputElement, files: readonly File[]): void {
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  input.files = transfer.files;
  passing = true;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  passing = false;
}

async function prepareAll(files: readonly File[]): Promise<File[]> {
  const taken = takenNames();
  const ready: File[] = [];
  for (const file of files) {
    const made = await prepare(file);
    const name = freeName(made.name, taken);
    taken.add(name);
    ready.push(new File([made], name, { type: made.type }));
  }
  return ready;
}

async function prepare(file: File): Promise<File> {
  if (/\.pdf$/i.test(file.name)) return pdf(file);
  const bitmap = await decode(file);
  const type = file.type === 'image/png' ? 'image/png' : 'image/jpeg';
  const bytes = await encode(bitmap, type);
  bitmap.close();
  return new File([bytes], cleanName(file.name, type === 'image/png' ? 'png' : 'jpg'), { type });
}

function pdf(file: File): File {
  const size = Math.ceil(file.size / 1_000_000);
  if (file.size > largestPdf * 1_000_000)
    throw new RefusedFile(
      `Ce PDF est trop lourd\u202f: ${size} Mo, pour ${largestPdf} Mo au plus.`,
    );
  return new File([file], cleanName(file.name), { type: 'application/pdf' });
}

async function decode(file: File): Promise<ImageBitmap> {
  try {
    return await createImageBitmap(file, { imageOrientation: 'from-image' });
  } catch {
    throw new RefusedFile(
      /\.hei[cf]$/i.test(file.name)
        ? 'Ce navigateur ne sait pas lire les photos HEIC des iPhone. Envoyez-vous la photo par courriel, ou choisissez « Le plus compatible » dans Réglages, Appareil photo, Formats.'
        : 'Ce fichier n’est pas une photo que l’on sait lire. On attend une photo (JPEG ou PNG) ou un PDF.',
    );
  }
}

async function encode(bitmap: ImageBitmap, type: string): Promise<Blob> {
  const size = fitted(bitmap.width, bitmap.height, longSide);
  const canvas = Object.assign(document.createElement('canvas'), size);
  const pen = canvas.getContext('2d');
  if (!pen) throw new RefusedFile('Ce navigateur ne sait pas préparer les photos.');
  pen.imageSmoothingQuality = 'high';
  // What is transparent would come out black in a JPEG.
  pen.fillStyle = type === 'image/jpeg' ? '#fff' : 'transparent';
  pen.fillRect(0, 0, size.width, size.height);
  pen.drawImage(bitmap, 0, 0, size.width, size.height);
  return new Promise((resolve, reject) => {
    const done = (blob: Blob | null) => {
      if (blob) resolve(blob);
      else reject(new RefusedFile('Cette photo est trop grande pour ce navigateur.'));
    };
    canvas.toBlob(done, type, 0.85);
  });
}

/** Two files of the commune never have the same name: one would take the place of the other. */
function takenNames(): Set<string> {
  const library: unknown = stateOf('mediaLibrary').get('files');
  const listed: unknown = isImmutable(library) ? library.toJS() : library;
  const known = Array.isArray(listed) ? listed.filter(isRecord) : [];
  const mine = currentDraft()?.files.map(({ path }) => nameOf(path)) ?? [];
  return new Set([...known.map((file) => textAt(file, 'name')), ...mine]);
}
