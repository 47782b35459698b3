import { textAt } from './decap.ts';
import { onceOnline, online } from './network.ts';
import { reconnect } from './reconnect.ts';

/** A refusal of the gateway: its sentence for the secretary, its status and all that it said. */
export class Refused extends Error {
  readonly status: number;
  readonly body: unknown;

  constructor(status: number, body: unknown) {
    super(textAt(body, 'error') || 'Le serveur n’a pas compris la demande.');
    this.status = status;
    this.body = body;
  }

  /** Decap puts this in its own sentence. */
  override toString(): string {
    return this.message;
  }
}

/** What to tell her of an error: the gateway's sentence, or this one when it said nothing. */
export function sentenceOf(error: unknown, otherwise: string): string {
  return error instanceof Refused ? error.message : otherwise;
}

let address = '';

/** Says once where the commune’s gateway is. */
export function speakTo(gateway: string): void {
  address = gateway;
}

/**
 * Asks the gateway, as long as it takes: a lost network is waited for, and a session that is over is
 * opened again. Throws a Refused.
 */
export async function request(action: string, params: object = {}): Promise<unknown> {
  for (let attempt = 0; ; attempt += 1) {
    const response = await send(action, params);
    if (response === undefined) await onceOnline(attempt);
    else if (response.status === 401) await reconnect(isSessionOpen);
    else return read(response);
  }
}

/** Asks once, and gives up at the first difficulty or at the signal. Throws a Refused. */
export async function requestOnce(
  action: string,
  params: object = {},
  signal?: AbortSignal,
): Promise<unknown> {
  const response = await send(action, params, signal);
  if (!response) throw new Refused(0, { error: 'Le serveur ne répond pas.' });
  return read(response);
}

async function isSessionOpen(): Promise<boolean> {
  const response = await send('welcome', {});
  return response?.ok ?? false;
}

const patience = 60_000;

/** Nothing when the gateway could not be reached, or is being started again. */
async function send(
  action: string,
  params: object,
  signal = AbortSignal.timeout(patience),
): Promise<Response | undefined> {
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json; charset=utf-8' },
      body: JSON.stringify({ branch: 'main', action, params }),
      signal,
    });
    if ([502, 503, 504].includes(response.status)) return undefined;
    online();
    return response;
  } catch {
    return undefined;
  }
}

async function read(response: Response): Promise<unknown> {
  const body: unknown = await response.json().catch(() => undefined);
  if (!response.ok || body === undefined) throw new Refused(response.status, body);
  return body;
}
