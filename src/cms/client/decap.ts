/**
 * What we use of Decap CMS 3.16.3, of the React that it holds, and of its Immutable values. All of it
 * is given by its bundle as globals; nothing here is loaded.
 */

/** What a component may give to show. */
export type Shown = ReactElement | string | number | boolean | null | undefined | readonly Shown[];

export interface ReactElement {
  readonly type: unknown;
  readonly props: unknown;
}

/** A React component: made by `createClass`, or one of Decap's. */
export type Component<P extends object = object> = new (props: P) => { readonly props: P };

export interface Instance<P extends object, S extends object = object> {
  readonly props: P;
  readonly state: S;
  setState: (change: Partial<S>) => void;
}

export interface Spec<P extends object, S extends object = object> {
  render: () => Shown;
  getInitialState?: () => S;
  componentDidMount?: () => void;
  componentDidUpdate?: (previous: P) => void;
  componentWillUnmount?: () => void;
  /** Of the control of a field: Decap saves nothing while it gives an error. */
  isValid?: () => { error: false | { type: string; parentIds: unknown; message: string } };
}

/** An Immutable Map or List, as far as it is read or changed here. */
export interface Immutable {
  readonly size: number;
  get: (key: string | number) => unknown;
  getIn: (path: readonly (string | number)[]) => unknown;
  set: (key: string | number, value: unknown) => Immutable;
  toJS: () => unknown;
}

export interface Widget {
  control: Component;
  preview: unknown;
  schema: unknown;
}

/** A file to save, as Decap gives it to a backend. */
export interface DataFile {
  path: string;
  slug: string;
  raw: string;
}

/** A photo or document to save; without `fileObj` when it was saved before. */
export interface AssetProxy {
  path: string;
  fileObj?: File;
}

export interface SaveOptions {
  collectionName: string;
  newEntry: boolean;
  status?: string;
}

/** A backend’s class is called with the configuration and Decap's own options. */
export type BackendClass = new (config: object, options: object) => object;

export interface Cms {
  init: () => void;
  registerBackend: (name: string, backend: BackendClass) => void;
  getLocale: (name: string) => object | undefined;
  registerLocale: (name: string, phrases: object) => void;
  getWidget: (name: string) => Widget | undefined;
  registerWidget: <P extends object>(
    name: string,
    control: Component<P>,
    preview?: unknown,
    schema?: unknown,
  ) => void;
  registerPreviewTemplate: <P extends object>(name: string, component: Component<P>) => void;
  registerEditorComponent: (component: {
    id: string;
    label: string;
    pattern: RegExp;
    fromBlock: (match: RegExpMatchArray) => object;
    toBlock: (data: object) => string;
    fields: readonly object[];
  }) => void;
  registerPreviewStyle: (style: string, options: { raw: true }) => void;
}

declare global {
  interface Window {
    CMS?: Cms;
    CMS_MANUAL_INIT?: boolean;
    CMS_CONFIG?: object;
    h?: (type: string | Component, props?: object | null, ...children: Shown[]) => ReactElement;
    createClass?: <P extends object, S extends object = object>(
      spec: Spec<P, S> & ThisType<Instance<P, S>>,
    ) => Component<P>;
  }
}

/** An object read by its keys, from which nothing is known. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

export function isImmutable(value: unknown): value is Immutable {
  return isRecord(value) && typeof value['getIn'] === 'function' && 'size' in value;
}

export function isText(value: unknown): value is string {
  return typeof value === 'string';
}

/** The text at a key of something from outside; empty when there is none. */
export function textAt(value: unknown, key: string): string {
  const found = isRecord(value) ? value[key] : undefined;
  return isText(found) ? found : '';
}

/** The files that a draft changes, in an answer of the gateway. */
export function diffsOf(draft: unknown): Record<string, unknown>[] {
  const diffs = isRecord(draft) ? draft['diffs'] : undefined;
  return Array.isArray(diffs) ? diffs.filter(isRecord) : [];
}

/** What Decap's bundle gives, once it is loaded. */
export function decap(): Required<Pick<Window, 'CMS' | 'h' | 'createClass'>> {
  const { CMS, h, createClass } = window;
  if (!CMS || !h || !createClass) throw new Error('Decap CMS is not loaded.');
  return { CMS, h, createClass };
}
