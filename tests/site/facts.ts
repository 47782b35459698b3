/** What an HTML page says of itself, as plain data. */
export interface Facts {
  lang: string;
  title: string;
  /** By name or property: description, robots, og:title… */
  meta: Record<string, string>;
  canonical: string[];
  /** True for the page left at an old address. */
  moved: boolean;
  addresses: Address[];
  ids: string[];
  h1: string[];
  pictures: Record<string, string>[];
  /** What the CSP refuses: styles, scripts and handlers written in the page. */
  inline: string[];
  /** The texts of JSON-LD. */
  data: string[];
  /** The text of each block, spaces brought down to one. */
  texts: string[];
}

/** An address that an element names, as it is written. */
export interface Address {
  element: string;
  value: string;
}

/**
 * Reads pages with the browser's own parser: it runs there, through Playwright, and so can use
 * nothing from around it. No script runs and nothing is loaded in such a document.
 */
export function readFacts(pages: string[]): Facts[] {
  const names = ['href', 'src', 'srcset', 'poster', 'action', 'data', 'xlink:href'];
  const blocks = 'p, li, dt, dd, h1, h2, h3, h4, th, td, caption, figcaption, label, summary';
  const attributes = (element: Element) =>
    Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));
  const written = (element: Element, name: string) => {
    const value = element.getAttribute(name) ?? '';
    const list = name === 'srcset' ? value.split(',') : [value];
    return list.map((one) => one.trim().split(' ')[0] ?? '');
  };
  const addresses = (element: Element): Address[] =>
    names
      .filter((name) => element.hasAttribute(name))
      .flatMap((name) => written(element, name))
      .map((value) => ({ element: element.localName, value }));
  return pages.map((html) => {
    const page = new DOMParser().parseFromString(html, 'text/html');
    const all = (selector: string) => [...page.querySelectorAll(selector)];
    // Code has a typography of its own: a word stands for it.
    for (const code of all('pre, code')) code.textContent = 'code';
    const text = (element: Element) => element.textContent.replace(/[ \t\n\r]+/g, ' ').trim();
    const isData = (script: Element) => script.getAttribute('type') === 'application/ld+json';
    return {
      lang: page.documentElement.lang,
      title: page.title,
      meta: Object.fromEntries(
        all('meta[content]').map((meta) => [
          meta.getAttribute('name') ?? meta.getAttribute('property') ?? '',
          meta.getAttribute('content') ?? '',
        ]),
      ),
      canonical: all('link[rel=canonical]').map((link) => link.getAttribute('href') ?? ''),
      moved: all('meta[http-equiv=refresh]').length > 0,
      addresses: all('*').flatMap(addresses),
      ids: all('[id]').map(({ id }) => id),
      h1: all('h1').map(text),
      pictures: all('picture').map((picture) => ({
        ...attributes(picture.querySelector('img') ?? picture),
        avif: picture.querySelector('source')?.srcset ?? '',
      })),
      inline: [
        ...all('style, script:not([src])').filter((element) => !isData(element)),
        ...all('*').filter(({ attributes: own }) =>
          [...own].some(({ name }) => name === 'style' || name.startsWith('on')),
        ),
      ].map((element) => element.outerHTML.slice(0, 80)),
      data: all('script')
        .filter(isData)
        .map((script) => script.textContent),
      texts: all(blocks).map(text),
    };
  });
}
