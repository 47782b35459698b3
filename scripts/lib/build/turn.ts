import { rmSync } from 'node:fs';
import { connect, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { hashOfBytes } from './hash.ts';

/**
 * Does some work on a folder once no other build works on it, in this process or in another one. A
 * socket is held meanwhile, which the system lets go of even when the process is killed.
 */
export async function inTurn<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const turn = await takeTurn(addressOf(folder));
  try {
    return await work();
  } finally {
    turn.end();
  }
}

/** Short, as the names of sockets are. Linux and Windows have some that are no file. */
function addressOf(folder: string): string {
  const name = `beffroi-${hashOfBytes(resolve(folder))}`;
  if (process.platform === 'linux') return `\0${name}`;
  return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : `${tmpdir()}/${name}.sock`;
}

interface Turn {
  end: () => void;
}

async function takeTurn(address: string): Promise<Turn> {
  for (;;) {
    const turn = await hold(address);
    if (turn) return turn;
    // The file that a killed build left answers nothing.
    if (!(await ended(address)) && address.endsWith('.sock')) rmSync(address, { force: true });
  }
}

/** Nothing when another holds it. */
function hold(address: string): Promise<Turn | undefined> {
  const waiting = new Set<Socket>();
  const server = createServer((socket) => {
    waiting.add(socket);
    socket.on('error', () => undefined);
  });
  const end = () => {
    server.close();
    for (const socket of waiting) socket.destroy();
  };
  return new Promise((done, fail) => {
    server.once('error', (error) => {
      if ('code' in error && error.code === 'EADDRINUSE') done(undefined);
      else fail(error);
    });
    server.listen(address, () => {
      done({ end });
    });
    server.unref();
  });
}

/** Waits until the one that holds it ends; gives whether there was one. */
function ended(address: string): Promise<boolean> {
  let wasHeld = false;
  return new Promise((done) => {
    const socket = connect(address, () => {
      wasHeld = true;
    });
    socket.on('error', () => undefined);
    socket.on('close', () => {
      done(wasHeld);
    });
  });
}
