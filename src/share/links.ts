/** A way of sending a page to someone: a plain link, without any script of a network. */
export interface ShareLink {
  name: string;
  href: string;
  /** On another site, which need not know whence one comes. */
  outside?: true;
}

/** The ways of sharing the page at an absolute address. */
export function shareLinks(title: string, url: string): ShareLink[] {
  const text = encodeURIComponent(`${title}\n${url}`);
  return [
    { name: 'E-mail', href: `mailto:?subject=${encodeURIComponent(title)}&body=${text}` },
    // With « ? » before « & », Android and iOS both take the text.
    { name: 'SMS', href: `sms:?&body=${text}` },
    { name: 'WhatsApp', href: `https://wa.me/?text=${text}`, outside: true },
    {
      name: 'Facebook',
      href: `https://www.facebook.com/sharer/sharer.php?u=${encodeURIComponent(url)}`,
      outside: true,
    },
  ];
}
