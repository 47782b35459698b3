import { parse } from 'smol-toml';
import { z } from 'zod';

// Strict: a section that `npm start` would not honour (redirects, plugins…) is an error here, so
// that what is tried on one's machine stays what is hosted.
const hostingSchema = z.strictObject({
  build: z.unknown(),
  headers: z.array(
    z.strictObject({ for: z.string().startsWith('/'), values: z.record(z.string(), z.string()) }),
  ),
});

/** One `[[headers]]` section: the headers of every path that matches the pattern `for`. */
export type HeaderRule = z.infer<typeof hostingSchema>['headers'][number];

/** The header rules of the text of a `netlify.toml`. Throws if it has a section unknown to us. */
export function parseHeaderRules(toml: string): HeaderRule[] {
  return hostingSchema.parse(parse(toml)).headers;
}

/**
 * The headers of a path: those of every rule that matches it. `URLPattern` reads `*` (anything) and
 * `:name` (one segment) as Netlify does: https://docs.netlify.com/manage/routing/headers/
 */
export function headersFor(rules: HeaderRule[], pathname: string): Record<string, string> {
  const matching = rules.filter((rule) =>
    new URLPattern({ pathname: rule.for }).test({ pathname }),
  );
  return Object.fromEntries(matching.flatMap((rule) => Object.entries(rule.values)));
}

/**
 * The text of a `_redirects` file, as a map from old path to new path, both with a trailing slash.
 * Throws on any line but `/old/ /new/ 301!`. The `!` matters: without it Netlify serves the
 * fallback page that stands at the old address instead of redirecting
 * (https://docs.netlify.com/manage/routing/redirects/rewrites-proxies/#shadowing).
 */
export function parseRedirects(text: string): Map<string, string> {
  const lines = text.split('\n').filter((line) => line !== '');
  return new Map(lines.map(parseRedirect));
}

function parseRedirect(line: string): [from: string, to: string] {
  const { from, to } = /^(?<from>\/\S*\/) (?<to>\/\S*\/) 301!$/u.exec(line)?.groups ?? {};
  if (from === undefined || to === undefined) {
    throw new Error(`_redirects: not of the form "/old/ /new/ 301!": ${line}`);
  }
  return [from, to];
}
