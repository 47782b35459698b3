import { keepUntouched, sameWords } from './prose-blocks.ts';

/**
 * What keeps a text as it was until someone writes in it: the rich text editor rewrites the whole
 * Markdown in its own way as soon as it opens, and says so each time that the cursor moves.
 */
export class Memory {
  /** What the form holds, as far as the editor knows. */
  text: string;
  /** Whether someone wrote, pasted, or pressed a button of the editor. */
  touched = false;
  #original: string;
  /** The original as the editor writes it; unknown until it first speaks. */
  #rewritten: string | undefined;

  constructor(text: string) {
    this.text = text;
    this.#original = text;
  }

  /** Another text was put in the form. */
  replace(text: string): void {
    this.text = text;
    this.touched = false;
    this.#original = text;
    this.#rewritten = undefined;
  }

  /** Whether the editor shows less than the text says: then nobody must write in it. */
  isLosing(): boolean {
    return this.#rewritten !== undefined && !sameWords(this.#original, this.#rewritten);
  }

  /** The text to keep now that the editor gives this one; nothing when it is the same as before. */
  hear(markdown: string): string | undefined {
    if (!this.touched) this.#rewritten = markdown;
    if (this.isLosing()) return undefined;
    const text = keepUntouched(this.#original, this.#rewritten ?? markdown, markdown);
    if (text === this.text) return undefined;
    this.text = text;
    return text;
  }
}
