import type { JsonLdObject } from 'schema-dts';

/** What one page says to machines. A node may have two types, which schema-dts' own Graph refuses. */
export interface Graph {
  '@context': 'https://schema.org';
  '@graph': readonly JsonLdObject[];
}

/** All the nodes of a page, as one document. */
export function graph(nodes: readonly JsonLdObject[]): Graph {
  return { '@context': 'https://schema.org', '@graph': nodes };
}

/**
 * The text of a `<script type="application/ld+json">`. Nothing in it can close the element or open
 * a comment: https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements
 */
export function jsonLd(document: Graph): string {
  return JSON.stringify(document).replace(
    /[<\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

type Loose<T> = { [K in keyof T]: K extends '@type' ? T[K] : T[K] | undefined };

/** A node, without what is undefined or an empty list. */
export function node<T extends object>(properties: Loose<T>): T;
export function node(properties: object): object {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => !isEmpty(value)));
}

function isEmpty(value: unknown): boolean {
  return value === undefined || (Array.isArray(value) && value.length === 0);
}
