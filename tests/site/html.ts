import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import type { ReadSite } from './pages.ts';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:recommended'],
    rules: {
      // A search engine cuts a long title; it is no fault of the page, whose names are long.
      'long-title': 'off',
      // Spaces at the end of a line are what Astro leaves of our own line ends: they weigh nothing.
      'no-trailing-whitespace': 'off',
    },
  }),
);

/** What html-validate finds in the pages. */
export async function htmlFaults({ pages }: ReadSite): Promise<string[]> {
  const reports = await Promise.all(
    pages.map(async ({ path, html }) => ({ path, report: await validator.validateString(html) })),
  );
  return reports.flatMap(({ path, report }) =>
    report.results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, selector }) => `${path}: ${ruleId} ${message} ${selector}`),
    ),
  );
}
