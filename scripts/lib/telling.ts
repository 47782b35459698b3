import { BuildError } from './build/build-error.ts';
import { errorStyle } from './report.ts';

/** Does a command's work, which says whether all was well; a BuildError is told, and all was not. */
export async function telling(work: () => boolean | Promise<boolean>): Promise<boolean> {
  try {
    return await work();
  } catch (error) {
    showProgress('');
    if (!(error instanceof BuildError)) throw error;
    console.error(errorStyle('red', error.message));
    return false;
  }
}

/** One line that is rewritten in place; nothing where the output is not a terminal. */
export function showProgress(text: string): void {
  if (process.stdout.isTTY) process.stdout.write(`\r\u001b[K${text}`);
}
