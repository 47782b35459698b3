import { z } from 'zod';
import type { Help } from './builders.ts';
import { fault, field } from './field.ts';

/** The path of a picture in the commune's own `media/`. */
export function pictureFile(label: string, { hint }: Help = {}) {
  const sentence =
    'On attend ici le chemin d’une image du dossier media, comme « media/eglise.jpg ».';
  const check = z.string(fault(sentence)).regex(mediaPath, sentence).overwrite(fromCommune);
  return field(check, { label, hint, widget: { kind: 'picture' } });
}

/** The path of a PDF in the commune's own `media/`. */
export function documentFile(label: string, { hint }: Help = {}) {
  const sentence =
    'On attend ici le chemin d’un PDF du dossier media, comme « media/programme.pdf ».';
  const check = z
    .string(fault(sentence))
    .regex(mediaPath, sentence)
    .regex(/\.[pP][dD][fF]$/, sentence)
    .overwrite(fromCommune);
  return field(check, { label, hint, widget: { kind: 'document' } });
}

/** `media/…` from profile.yaml, `../media/…` from an entry's file: both name the commune's own folder. */
const mediaPath = /^(?:\.\.\/)?media\/(?!.*\.\.)[^\\]+\.[A-Za-z0-9]+$/;
const fromCommune = (path: string) => path.replace(/^\.\.\//, '');
