/**
 * The colour and the background that the site around the frame asks for, in the frame's address:
 * `?accent=2f6f5e&fond=sombre`. The style-sheet makes of them colours that can be read.
 */
const asked = new URLSearchParams(location.search);
const accent = asked.get('accent') ?? '';
const schemes = new Map([
  ['sombre', 'dark'],
  ['auto', 'light dark'],
]);
const scheme = schemes.get(asked.get('fond') ?? '');

const { style } = document.documentElement;
if (/^[0-9a-f]{6}$/i.test(accent)) style.setProperty('--tint', `#${accent}`);
if (scheme) style.colorScheme = scheme;
