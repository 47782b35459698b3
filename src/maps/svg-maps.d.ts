// The package's own declarations import this module, which its author never published.
declare module 'svg-maps__common' {
  export interface Map {
    readonly viewBox: string;
    readonly locations: readonly { readonly id: string; readonly path: string }[];
  }
}
