import { escape } from './document.ts';

/** What a browser is told of a search page, so as to search from its address bar. */
export interface OpenSearch {
  name: string;
  description: string;
  /** Absolute address of the search page. */
  url: string;
}

/** An OpenSearch description (https://github.com/dewitt/opensearch, 1.1 draft 6); names have 16 characters at most. */
export function openSearchText({ name, description, url }: OpenSearch): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escape(name.slice(0, 16))}</ShortName>
  <Description>${escape(description)}</Description>
  <Language>fr</Language>
  <InputEncoding>UTF-8</InputEncoding>
  <Url type="text/html" template="${escape(url)}?q={searchTerms}"/>
</OpenSearchDescription>
`;
}
