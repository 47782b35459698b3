import { bare, long, overseas, rich } from '../fixture/network.ts';

/** A page of each template, and of each state that changes what it shows. */
export const templates: Readonly<Record<string, string>> = {
  network: '/',
  department: '/vienne/',
  'commune, rich': rich,
  'commune, longest name': long,
  'commune, bare': bare,
  'commune, overseas': overseas,
  mairie: `${rich}mairie/`,
  'heritage, list': `${rich}patrimoine/`,
  'heritage, item': `${rich}patrimoine/eglise/`,
  'heritage, item without photo': `${long}patrimoine/chateau/`,
  'events, list': `${rich}agenda/`,
  'events, archive': `${rich}agenda/archives/`,
  'event, rich': `${rich}agenda/fete-de-la-riviere/`,
  'event, several dates': `${rich}agenda/cinema/`,
  'event, cancelled': `${rich}agenda/concert/`,
  'event, long title': `${long}agenda/fete-patronale/`,
  'event, example': `${rich}agenda/exemple-de-bal/`,
  'offers, list': `${rich}annonces/`,
  'offer, job': `${rich}annonces/secretaire/`,
  'offer, home': `${rich}annonces/maison/`,
  'offer, over': `${rich}annonces/saisonnier/`,
  'guide of the mairies': '/aide/mairie/',
  performance: '/aide/performance/',
  'not found': '/rien/',
};
