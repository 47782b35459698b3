import type { IncomingMessage, ServerResponse } from 'node:http';
import sirv from 'sirv';
import { compileTheme } from './build/theme.ts';
import { openDesk } from './desk.ts';
import { answerAdmin, isAdmin } from './server.ts';

/**
 * Opens the desk for the development server, with the theme as it is now. The function answers for
 * `/admin/`, and gives the compiled scripts of its page from `/_astro/`.
 */
export async function open(
  content: string,
): Promise<(request: IncomingMessage, response: ServerResponse) => void> {
  const { assets } = await compileTheme();
  const files = sirv(assets, { dev: true });
  const desk = await openDesk({ content });
  return (request, response) => {
    if (!desk || !isAdmin(request.url ?? '')) files(request, response);
    else void answerAdmin(desk.handle, request, response);
  };
}
