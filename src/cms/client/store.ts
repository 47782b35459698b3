import { isImmutable, isRecord, type Immutable } from './decap.ts';

/**
 * Decap's Redux store. Redux lets developer tools wrap a store through a global function, which
 * Decap's bundle calls: the desk takes that place, to see each action and to give its own.
 */
export interface Action {
  type: string;
  payload?: unknown;
}

interface Store {
  getState: () => unknown;
  dispatch: (action: Action) => unknown;
}
type CreateStore = (reducer: unknown, initial?: unknown) => Store;
type Enhancer = (createStore: CreateStore) => CreateStore;

/** May stop an action by giving false, or by throwing. */
export type Guard = (action: Action, draft: Immutable) => boolean;
export type Watcher = (action: Action, draft: Immutable) => void;

declare global {
  interface Window {
    __REDUX_DEVTOOLS_EXTENSION_COMPOSE__?: (enhancer: Enhancer) => Enhancer;
  }
}

const guards: Guard[] = [];
const watchers: Watcher[] = [];
let store: Store | undefined;

/** To call before the bundle is loaded. */
export function catchStore(): void {
  window.__REDUX_DEVTOOLS_EXTENSION_COMPOSE__ = (enhancer) => (createStore) =>
    enhancer((reducer, initial) => (store = watched(createStore(reducer, initial))));
}

/** To call once the bundle is loaded. Throws when its store is not as expected: nothing could be kept. */
export function checkStore(): void {
  stateOf('entryDraft');
}

/** Judges each action before Decap does it. */
export function guard(judge: Guard): void {
  guards.push(judge);
}

/** Follows what Decap has just done. */
export function watch(watcher: Watcher): void {
  watchers.push(watcher);
}

export function dispatch(action: Action): void {
  known().dispatch(action);
}

/** One part of Decap's state: `entryDraft`, `collections`, `mediaLibrary`… */
export function stateOf(part: string): Immutable {
  const state = known().getState();
  const found = isRecord(state) ? state[part] : undefined;
  if (!isImmutable(found)) throw new Error(`Decap has no ${part}.`);
  return found;
}

function watched(inner: Store): Store {
  const send = (action: Action) => {
    if (!guards.every((judge) => judge(action, stateOf('entryDraft')))) return action;
    const answer = inner.dispatch(action);
    for (const watcher of watchers) watcher(action, stateOf('entryDraft'));
    return answer;
  };
  return { ...inner, dispatch: send };
}

function known(): Store {
  if (!store) throw new Error('Decap’s store is not made yet.');
  return store;
}
