export { city } from './commune.ts';
export { events } from './events.ts';
export { graph, jsonLd, type Graph } from './graph.ts';
export { heritagePlace } from './heritage.ts';
export { mairie } from './mairie.ts';
export { newsArticle } from './news.ts';
export { offer } from './offers.ts';
export { webPage } from './page.ts';
export { breadcrumbs, webSite, type Crumb } from './site.ts';
