import { bringUp, partOf, picture, type Studio } from './studio.ts';

const together = '/intercommunalites/civraisien-en-poitou/';

/** What the guides of volunteers, of intercommunalities and of hosts show of the site. */
export async function takePublic(studio: Studio): Promise<void> {
  await volunteer(studio);
  await intercommunality(studio);
  await host(studio);
}

async function volunteer(studio: Studio): Promise<void> {
  const commune = await studio.onComputer('/vienne/lizant/', { width: 600, height: 320 });
  await bringUp(commune.getByText('il manque ici'), 160);
  await picture('benevole-manque', commune);
  const church = await studio.onComputer('/vienne/civray/patrimoine/eglise-saint-nicolas/', {
    width: 600,
    height: 400,
  });
  await bringUp(church.locator('.sources').first(), 160);
  await picture('benevole-sources', church);
  const problems = await studio.onComputer('/aide/problemes/', { width: 600, height: 400 });
  await bringUp(problems.locator('#value'), 24);
  await picture('benevole-probleme', problems);
}

async function intercommunality(studio: Studio): Promise<void> {
  await picture('intercommunalite-accueil', await studio.onComputer(together));
  await picture('intercommunalite-agenda', await studio.onPhone(`${together}agenda/`));
  const page = await studio.onComputer(`/integrer/?zone=${together}&quoi=agenda`, { height: 900 });
  const form = page.locator('form');
  await page.frameLocator('form iframe').getByRole('heading').first().waitFor();
  await bringUp(form, 16);
  const code = await partOf(form, page.getByRole('button', { name: 'Copier le code' }));
  await picture('intercommunalite-code', page, code);
  await picture('intercommunalite-cadre', page, await partOf(page.locator('form iframe')));
}

async function host(studio: Studio): Promise<void> {
  await picture('hebergeur-accueil', await studio.onComputer('/'));
  await picture('hebergeur-bureau', await studio.onComputer('/admin/'));
  await picture('hebergeur-vitesse', await studio.onComputer('/aide/performance/'));
}
