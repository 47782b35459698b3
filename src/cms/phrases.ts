import { editorPhrases } from './phrases-editor.ts';
import { appPhrases } from './phrases-app.ts';

/** Decap's phrases, by place. */
export interface Phrases {
  [key: string]: string | Phrases;
}

/**
 * What Decap's French lacks, or says wrong or with words that a secretary does not know. A thing
 * being written is a « fiche », and taking it off the site keeps it as a draft, so it is not « supprimer ».
 */
export const phrases: Phrases = { ...appPhrases, editor: editorPhrases };
