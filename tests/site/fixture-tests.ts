import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Summary } from '../../scripts/lib/build/site.ts';
import { guides } from '../../src/guides/index.ts';
import { guidePath, helpPath, performancePath, reservedCommunes } from '../../src/urls.ts';
import { bare, commits, long, rich } from '../fixture/network.ts';
import { minimalPdf } from '../fixture/media.ts';
import { pageAt, textOf, type ReadSite } from './pages.ts';
import { linksOf } from './sitemap.ts';

/** Whether the page is made to be shown in another site. */
const isFrame = ({ path }: { path: string }) => path.endsWith('/cadre/');

const isForge = ({ value }: { value: string }) => value.startsWith('https://forge.example.org/');
const isDesk = ({ value }: { value: string }) => value.startsWith('/admin/');
/** What follows a department’s address and is no commune. */
const areaWords = `(?:${reservedCommunes.join('|')})/`;

/** What the invented network must show, and where. */
export function fixtureTests(site: ReadSite, summary: Summary): void {
  const page = (path: string) => pageAt(site, path);
  const says = (path: string, text: string) =>
    page(path).texts.some((one) => one.replaceAll(/\s/g, ' ').includes(text));

  test('a commune at fault has no page, and the others have theirs', () => {
    const [problem, ...more] = summary.problems;
    assert.deepEqual(more, []);
    assert.equal(problem?.file, 'vienne/cassebourg/events/fete.md');
    assert.equal(summary.communes, 4);
    assert(![...site.files].some((file) => file.startsWith('/vienne/cassebourg/')));
  });

  test('each page of a commune, and the home page, say where to improve them; no other does', () => {
    const own = new RegExp(`^/(?:vienne|guadeloupe)/(?!${areaWords})[^/]+/(?!.*cadre/)`);
    const having = site.pages.filter(({ addresses }) => addresses.some(isForge));
    const wanted = site.pages.filter(
      ({ path, moved }) => !moved && (path === '/' || own.test(path)),
    );
    assert.deepEqual(
      having.map(({ path }) => path),
      wanted.map(({ path }) => path),
    );
    assert(having.length > 40);
    for (const { path, addresses } of having)
      assert.equal(addresses.filter(isDesk).length, path === '/' ? 0 : 1, path);
  });

  test('a page leads to its own form, and to its own file', () => {
    const desk = '/admin/vienne/villebourg/#/collections/vienne--villebourg--';
    const forge = 'https://forge.example.org/essai/communes';
    const written = {
      '': ['profile/entries/profile', '_edit/main', '/profile.yaml'],
      'mairie/': ['profile/entries/profile', '_edit/main', '/profile.yaml'],
      'agenda/': ['events', 'src/branch/main', '/events'],
      'agenda/cinema/': ['events/entries/cinema', '_edit/main', '/events/cinema.md'],
      'actualites/rubriques/travaux/': ['news', 'src/branch/main', '/news'],
      'patrimoine/eglise/': ['heritage/entries/eglise', '_edit/main', '/heritage/eglise.md'],
    };
    for (const [path, [form = '', word = '', file = '']] of Object.entries(written)) {
      const links = page(rich + path).addresses.filter((one) => isDesk(one) || isForge(one));
      assert.deepEqual(
        links.map(({ value }) => value),
        [desk + form, `${forge}/${word}/content${rich.slice(0, -1)}${file}`],
      );
    }
  });

  test('each agenda and each list of offers has a frame for other sites', () => {
    const lists = site.pages.filter(({ path }) => /\/(?:agenda|annonces)\/$/.test(path));
    const frames = site.pages.filter(isFrame);
    assert.deepEqual(
      frames.map(({ path }) => path),
      lists.map(({ path }) => `${path}cadre/`),
    );
    assert(frames.length > 3);
  });

  test('examples, what is no longer true, views and frames are the only pages out of search engines', () => {
    const hidden = site.pages.filter(({ indexed, moved }) => !indexed && !moved);
    const others = hidden.filter((one) => !isFrame(one));
    assert.equal(hidden.length - others.length, site.pages.filter(isFrame).length);
    const isView = (path: string) =>
      /^\/(?:(?:vienne|guadeloupe|intercommunalites\/\d+)\/)?(?:actualites|agenda|annonces)\/./.test(
        path,
      ) ||
      /\/(?:rubriques\/|(?:plan-du-site|calendrier|recherche|mentions-legales|confidentialite|accessibilite)\/$)/.test(
        path,
      );
    assert.deepEqual(
      others.map(({ path }) => path).filter((path) => !isView(path)),
      [
        '/404.html',
        '/guadeloupe/actualites/', // nothing is new there
        '/guadeloupe/annonces/', // nothing is offered there
        `${rich}actualites/coupure-d-eau/`,
        `${rich}actualites/exemple-de-nouvelle/`,
        `${rich}agenda/exemple-de-bal/`,
        `${rich}alertes/exemple-d-alerte/`,
        `${rich}alertes/neige/`,
        `${rich}annonces/cantinier/`,
        `${rich}annonces/exemple-d-emploi/`,
        `${rich}annonces/saisonnier/`,
        `${rich}annuaire/exemple-d-epicerie/`,
        `${rich}conseil-municipal/actes/exemple-d-arrete/`,
        `${rich}conseil-municipal/seances/exemple-de-seance/`,
        `${rich}documents/exemple-de-budget/`,
        `${rich}lieux/exemple-de-jardin/`,
        `${rich}pages/exemple-de-page/`,
        `${rich}patrimoine/exemple-de-lavoir/`,
        `${rich}vie-pratique/exemple-d-eau/`,
        `${rich}vivre-ici/exemple-d-habitant/`,
      ],
    );
  });

  test('a person is named with their consent, and nowhere without it', () => {
    assert(says(`${rich}annuaire/boulangerie/`, 'Camille Daccord'));
    const named = [...site.files].filter((file) => textOf(site, file).includes('Sansaccord'));
    assert.deepEqual(named, []);
    const data = [...site.files].filter((file) => file.includes('/donnees/annuaire.'));
    assert(data.length > 0);
    for (const file of data) assert(!textOf(site, file).includes('Daccord'), file);
  });

  test('the directory is told by kind, and its names in their order', () => {
    const list = page(`${rich}annuaire/`).addresses.map(({ value }) => value);
    const entries = list.filter((value) => /\/annuaire\/[^/]+\/$/.test(value));
    assert.deepEqual(
      entries.map((value) => value.split('/').at(-2)),
      ['boulangerie', 'exemple-d-epicerie', 'ferme', 'plombier', 'cafe', 'gite'].concat(
        'cabinet-infirmier',
        'ecole',
        'club-de-lecture',
        'agence-postale',
      ),
    );
    const shops = `${rich}annuaire/rubriques/commerces/`;
    assert(list.includes(shops));
    assert(says(`${rich}annuaire/`, 'Commerces (2)'));
    assert(page(rich).addresses.some(({ value }) => value === shops));
    const only = page(long).addresses.map(({ value }) => value);
    assert(only.includes(`${long}annuaire/`));
    assert(!only.some((value) => value.includes('rubriques')), 'it has one kind');
  });

  test('an offer that is over says so, and is in no list', () => {
    assert(says(`${rich}annonces/saisonnier/`, 'terminée depuis le 31 mai 2027'));
    assert(says(`${rich}annonces/cantinier/`, 'Cette annonce est pourvue'));
    const lists = ['/', '/vienne/', rich, `${rich}annonces/`].map(page);
    const linked = lists.flatMap(({ addresses }) => addresses.map(({ value }) => value));
    assert(linked.includes(`${rich}annonces/secretaire/`));
    assert(!linked.includes(`${rich}annonces/saisonnier/`));
    assert(!linked.includes(`${rich}annonces/cantinier/`));
  });

  test('an alert in force, or that starts before long, is at the top of each page of its commune', () => {
    const region = /<section class="alerts".*?<\/section>/s;
    const told = (path: string) => region.exec(page(path).html)?.[0];
    const banner = told(rich) ?? '';
    assert(!banner.startsWith('<section class="alerts" aria-label="Alertes" data-group hidden'));
    const lines: readonly string[] = banner.match(/<li .*?<\/li>/gs) ?? [];
    assert.equal(lines.length, 2);
    assert.match(lines[0] ?? '', /Vigilance.*href="[^"]*\/alertes\/crue\/"/s);
    assert.match(
      lines[1] ?? '',
      / hidden>.*Information.*href="https:\/\/www.example.org\/deviation"/s,
    );
    assert.equal(told(`${rich}agenda/`), banner);
    assert.equal(told(bare), undefined);
    assert(page(rich).html.indexOf('class="skip"') < page(rich).html.indexOf(banner));
    assert(page(rich).html.indexOf(banner) < page(rich).html.indexOf('class="masthead"'));
    assert(Buffer.byteLength(told(long) ?? '') < 1000, 'the longest of messages');
  });

  test('an alert that is over says so, and stays in the list', () => {
    assert(says(`${rich}alertes/neige/`, 'Cette alerte est terminée'));
    assert(says(`${rich}alertes/crue/`, 'Du 14 au 16 juin 2027, jusqu’à 18 h'));
    const linked = page(`${rich}alertes/`).addresses.map(({ value }) => value);
    for (const slug of ['crue', 'route-barree', 'exemple-d-alerte', 'neige'])
      assert(linked.includes(`${rich}alertes/${slug}/`), slug);
  });

  test('news are in their lists, what is put forward first, and in the archive after their time', () => {
    const news = (path: string) =>
      page(path)
        .addresses.map(({ value }) => value)
        .filter((value) => /\/actualites\/(?!archives|rubriques)[^/.]+\/$/.test(value))
        .map((value) => value.split('/').at(-2));
    const shown = ['travaux-du-pont', 'exemple-de-nouvelle', 'fibre', 'budget'];
    const list = `${rich}actualites/`;
    assert.deepEqual(news(rich), shown.slice(0, 3));
    assert.deepEqual(news(list), shown);
    assert.deepEqual(news(`${list}rubriques/travaux/`), ['travaux-du-pont']);
    assert.deepEqual(news(`${list}archives/`), ['coupure-d-eau', 'ecole-repeinte']);
    assert(says(list, 'À la une'));
    assert(!says(`${list}archives/`, 'À la une'));
  });

  test('news that no longer hold say so, and old ones that they are of the archive', () => {
    assert(says(`${rich}actualites/travaux-du-pont/`, 'valable jusqu’au 10 juillet 2027'));
    const expired = `${rich}actualites/coupure-d-eau/`;
    assert(says(expired, 'Cette actualité valait jusqu’au 20 mai 2027'));
    const old = `${rich}actualites/ecole-repeinte/`;
    assert(says(old, 'Archive'));
    assert(!says(old, 'valait'));
  });

  test('an example is marked on its page and in its list', () => {
    for (const section of [
      'actualites/exemple-de-nouvelle/',
      'agenda/exemple-de-bal/',
      'annuaire/exemple-d-epicerie/',
      'lieux/exemple-de-jardin/',
      'patrimoine/exemple-de-lavoir/',
    ]) {
      assert(says(rich + section, 'Ceci est un exemple'), section);
      assert(says(rich + section, 'Exemple'), section);
    }
    const marked = page(`${rich}agenda/`).texts.filter((text) => text.includes('Bal des Essais'));
    assert(marked.some((text) => text.includes('Exemple')));
  });

  test('an example, and what is over, are shared with the image of their commune', () => {
    const imageOf = (path: string) => page(rich + path).meta['og:image'];
    const own = imageOf('');
    const without = ['actualites/coupure-d-eau/', 'agenda/carnaval/']
      .concat('actualites/exemple-de-nouvelle/')
      .concat('annonces/saisonnier/', 'annonces/exemple-d-emploi/');
    for (const path of without) assert.equal(imageOf(path), own, path);
    assert.notEqual(imageOf('annonces/secretaire/'), own);
    assert.match(imageOf('actualites/fibre/') ?? '', /partage-[0-9a-f]{16}\.png$/);
    assert.match(imageOf('annonces/secretaire/') ?? '', /partage-[0-9a-f]{16}\.png$/);
    assert.match(imageOf('agenda/fete-de-la-riviere/') ?? '', /\.webp$/, 'it has a photo');
  });

  test('a department, an intercommunality and the network have one image for all their pages', () => {
    const pages = site.pages.filter(({ path, moved }) => !moved && !path.endsWith('/cadre/'));
    const imagesUnder = (pattern: RegExp) =>
      new Set(pages.filter(({ path }) => pattern.test(path)).map(({ meta }) => meta['og:image']));
    const areas = [
      /^\/(?:$|agenda\/|annonces\/|vivre-ici\/|aide\/|integrer\/|donnees\/|404)/,
      /^\/vienne\/(?:$|agenda\/|annonces\/|patrimoine\/|vivre-ici\/)/,
      /^\/guadeloupe\/(?:$|agenda\/|annonces\/|patrimoine\/|vivre-ici\/)/,
      /^\/intercommunalites\/[^/]+\//,
    ].map(imagesUnder);
    for (const images of areas) assert.equal(images.size, 1);
    assert.equal(new Set(areas.flatMap((images) => [...images])).size, areas.length);
  });

  test('the state of an event is said in words', () => {
    assert(says(`${rich}agenda/concert/`, 'Annulé'));
    assert(says(`${rich}agenda/brocante/`, 'Reporté'));
    assert(says(`${rich}agenda/`, 'initialement samedi 19 juin 2027'));
    assert(!says(`${rich}agenda/`, 'initialement en septembre'), 'this is its new date');
    assert(says(`${rich}agenda/randonnee/`, 'Prévu auparavant le'));
    assert(says(`${rich}agenda/carnaval/`, 'Passé'));
    assert(says(`${rich}agenda/comice/`, 'en août, date à venir'));
    assert(says(`${rich}agenda/archives/`, 'Carnaval des enfants'));
    assert(!says(`${rich}agenda/`, 'Carnaval des enfants'));
  });

  test('each page of the site has the mention of accessibility, which leads to its statement', () => {
    const own = site.pages.filter((one) => !one.moved && !isFrame(one));
    for (const { path, texts, addresses } of own) {
      const [, base = '/'] = /^(\/(?:vienne|guadeloupe)\/(?!aide)[^/]+\/)/.exec(path) ?? [];
      const home = new RegExp(`^/[^/]+/${areaWords}`).test(path) ? '/' : base;
      assert(texts.includes('Accessibilité\u202f: partiellement conforme'), path);
      assert(
        addresses.some(({ value }) => value === `${home}accessibilite/`),
        path,
      );
    }
  });

  test('the statement and the notice say what the settings and the profile say', () => {
    assert(says(`${rich}accessibilite/`, '82,5 % des critères RGAA sont respectés'));
    assert(says(`${rich}mentions-legales/`, 'Directeur de la publication : Jeanne Martin, maire.'));
    assert(says(`${rich}mentions-legales/`, 'Serveurs d’essai'));
    assert(says(`${bare}mentions-legales/`, 'Il manque ici'));
    assert(says(`${rich}confidentialite/`, 'effacés au bout de 30 jours'));
  });

  test('a commune shows what it has, and no more', () => {
    assert(!site.files.has(`${bare}mairie/index.html`));
    const lists = ['actualites', 'agenda', 'annonces'].map((word) => `${bare}${word}/`);
    assert(!page(bare).addresses.some(({ value }) => lists.includes(value)));
    assert(says(`${rich}mairie/`, 'Jeanne Martin'));
    assert(!says(`${rich}mairie/`, 'Marc Ancien'), 'his mandate is over');
    assert(says(`${rich}mairie/`, 'Formation'));
    assert(!says(`${rich}mairie/`, 'Pont de mai'), 'this closure is over');
  });

  test('lastmod is the date of the files’ last commit, and absent for one never committed', () => {
    const links = ['reseau', 'vienne', 'guadeloupe'].flatMap((name) =>
      linksOf(site, `/sitemap-${name}.xml`),
    );
    const lastmod = (path: string) =>
      links.find(({ loc }) => loc === site.origin + path)?.lastmod ?? 'none';
    const utc = (date: string) => new Date(date).toISOString();
    assert.equal(lastmod(`${rich}patrimoine/eglise/`), utc(commits.church));
    assert.equal(lastmod(`${rich}agenda/cinema/`), utc(commits.cinema));
    assert.equal(lastmod(`${rich}agenda/marche/`), utc(commits.first));
    assert.equal(lastmod(rich), utc(commits.cinema));
    assert.equal(lastmod('/guadeloupe/'), utc(commits.first));
    assert.equal(lastmod(`${long}annonces/land/`), 'none');
    assert.equal(lastmod('/vienne/'), 'none');
  });

  test('the measures are shown in charts and in tables, and the help leads to them', () => {
    const { html, texts } = page(performancePath);
    const count = (pattern: RegExp) => html.match(pattern)?.length ?? 0;
    assert(count(/<svg[^>]* role="img"/g) >= 3);
    assert(count(/<rect /g) >= 9);
    assert(count(/<th scope="row"/g) >= 9);
    assert(texts.some((text) => text.includes('Comment c’est mesuré')));
    assert(!/NaN|Infinity|undefined/.test(html));
    assert(page('/').addresses.some(({ value }) => value === helpPath));
    assert(page(helpPath).addresses.some(({ value }) => value === performancePath));
  });

  test('the pictures of guides wait to be seen, and nothing moves when they come', () => {
    for (const { name } of guides) {
      const { html } = page(guidePath(name));
      const pictures = html.match(/<img [^>]*>/g) ?? [];
      assert(pictures.length >= 3, name);
      for (const picture of pictures) {
        assert.match(picture, /src="\/_astro\/[^"]+\.webp"/);
        assert.match(picture, /width="\d+" height="\d+"/);
        assert.match(picture, /loading="lazy"/);
      }
    }
  });

  test('an event and its place lead to each other, and the place says where the event is', () => {
    const event = `${rich}agenda/exposition/`;
    const place = `${rich}lieux/mediatheque/`;
    const leads = (from: string, to: string) =>
      page(from).addresses.some(({ value }) => value === to);
    assert(leads(event, place));
    assert(leads(place, event));
    assert(says(event, 'Médiathèque, 4 place de l’Église'));
    assert(says(`${rich}agenda/`, 'Médiathèque'));
    assert(leads(`${rich}patrimoine/exemple-de-lavoir/`, `${rich}lieux/exemple-de-jardin/`));
    assert(leads(`${rich}lieux/exemple-de-jardin/`, `${rich}patrimoine/exemple-de-lavoir/`));
  });

  test('a defibrillator is found by its address in the list of places', () => {
    assert(says(`${rich}lieux/`, '1 place de la Mairie'));
  });

  test('old addresses redirect', () => {
    assert.deepEqual(textOf(site, '/_redirects').trim().split('\n').toSorted(), [
      `/vienne/montaval/ ${rich} 301!`,
      `${rich}actualites/chantier-du-pont/ ${rich}actualites/travaux-du-pont/ 301!`,
      `${rich}agenda/fete-de-l-eau/ ${rich}agenda/fete-de-la-riviere/ 301!`,
      `${rich}alertes/riviere-haute/ ${rich}alertes/crue/ 301!`,
      `${rich}annonces/secretaire-de-mairie/ ${rich}annonces/secretaire/ 301!`,
      `${rich}annuaire/boulangerie-du-pont/ ${rich}annuaire/boulangerie/ 301!`,
      `${rich}conseil-municipal/actes/budget/ ${rich}conseil-municipal/actes/2027-011/ 301!`,
      `${rich}conseil-municipal/seances/budget-2027/ ${rich}conseil-municipal/seances/2027-04-08/ 301!`,
      `${rich}documents/bulletin-de-printemps/ ${rich}documents/bulletin-12/ 301!`,
      `${rich}lieux/salle-polyvalente/ ${rich}lieux/salle-des-fetes/ 301!`,
      `${rich}pages/trois-ponts/ ${rich}pages/les-ponts/ 301!`,
      `${rich}patrimoine/eglise-paroissiale/ ${rich}patrimoine/eglise/ 301!`,
      `${rich}vie-pratique/poubelles/ ${rich}vie-pratique/dechets/ 301!`,
      `${rich}vivre-ici/jeanne-potiere/ ${rich}vivre-ici/jeanne/ 301!`,
    ]);
    const moved = site.pages.filter((one) => one.moved).map(({ path }) => path);
    assert.equal(moved.length, 14);
  });

  test('an act shows what lets anyone check its file, and the session that took it', () => {
    const act = `${rich}conseil-municipal/actes/2027-011/`;
    const hash = createHash('sha256').update(minimalPdf()).digest('hex');
    assert(page(act).html.includes(`<code>${hash}</code>`));
    for (const text of ['Mis en ligne le', 'Jeanne Martin, Maire', '1 page'])
      assert(says(act, text), text);
    const session = `${rich}conseil-municipal/seances/2027-04-08/`;
    const leads = (from: string, to: string) =>
      page(from).addresses.some(({ value }) => value === to);
    assert(leads(act, session));
    assert(leads(session, act));
    assert(says(`${rich}conseil-municipal/actes/2027-012/`, 'Son texte se demande à la mairie'));
    assert(says(`${rich}conseil-municipal/seances/2027-05-13/`, 'Annulée'));
  });

  test('the menu has one entry for the council, and the register leads to each year and kind', () => {
    const council = `${rich}conseil-municipal/`;
    const links = (path: string) =>
      page(path)
        .addresses.map(({ value }) => value)
        .filter((value) => value.startsWith(council));
    assert.deepEqual(links(`${rich}mairie/`), [council]);
    const register = links(`${council}actes/`);
    for (const path of ['annees/2026/', 'rubriques/deliberations/', 'rubriques/decisions/'])
      assert(register.includes(`${council}actes/${path}`), path);
    assert(!register.includes(`${council}actes/d-2026-004/`), 'it is of another year');
  });

  test('a document is published as it is, under a clean name', () => {
    const { addresses } = page(`${rich}agenda/fete-de-la-riviere/`);
    const file = addresses.map(({ value }) => value).find((value) => value.endsWith('.pdf'));
    assert.match(file ?? '', /\/media\/programme-de-l-ete-[0-9a-f]+\.pdf$/);
    assert.equal(readFileSync(site.dist + (file ?? ''), 'latin1'), minimalPdf());
  });

  test('the cover of a bulletin is on its page, in the list and on the home of the commune', () => {
    const cover = 'Première page de «\u202fBulletin municipal n° 12\u202f»';
    for (const path of [rich, `${rich}documents/`, `${rich}documents/bulletin-12/`])
      assert(
        page(path).pictures.some(({ alt }) => alt === cover),
        path,
      );
    assert(!page(rich).pictures.some(({ alt }) => alt?.includes('n° 11')));
  });

  test('a document says its pages and weight, and is downloaded', () => {
    const path = `${rich}documents/plan-local-d-urbanisme/`;
    assert(says(path, 'Télécharger (PDF, 1 page, 1 ko)'));
    assert(says(path, 'Pages numérisées'));
    assert(!says(`${rich}documents/bulletin-12/`, 'Pages numérisées'));
  });

  test('photos come in their widths, the first of a page at once', () => {
    const [cover, ...others] = page(rich).pictures;
    assert.equal(cover?.['loading'], 'eager');
    assert(others.length > 0);
    const widths = cover['srcset']?.match(/\d+w/g);
    assert.deepEqual(widths, ['480w', '960w', '1600w']);
    assert.equal(page(`${rich}patrimoine/eglise/`).pictures[0]?.['loading'], 'eager');
  });
}
