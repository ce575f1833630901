import { read } from '../../../../platform/house.js';
import { dateOf } from '../../../../platform/language/index.js';
import { file, type PageHandler, page } from '../../page.js';
import { loadVisits } from '../calls/present-visit.js';
import { writeManifest } from './manifest.js';
import { FieldPage, ShellPage } from './view.js';
import { writeWorker } from './worker.js';

/** The officer's visits of today as links to the desk, until a script puts the app in their place. Reading it is no look. */
export const viewField: PageHandler = async (request) => {
  const { house, who, officer, place } = request;
  const visits = await read(house, who, async (ctx) =>
    officer ? (await loadVisits(ctx, { request, officer })).visits : [],
  );
  const today = dateOf(house.clock.now(), place.timeZone);
  return page(<FieldPage frame={request} visits={visits.filter(({ day }) => day === today)} />);
};

/** The app's page without anybody in it: the phone keeps it, to open it without signal. */
export const viewShell: PageHandler = async ({ place, language }) =>
  page(<ShellPage place={place} language={language} />);

/** How the app is called and looks on a phone. */
export const giveManifest: PageHandler = async ({ place, language }) =>
  file('application/manifest+json; charset=utf-8', `${JSON.stringify(writeManifest(place, language), null, 2)}\n`);

/** The worker that answers on the phone, with what it is to keep: it is another as soon as any of that is. */
export const giveWorker: PageHandler = async ({ place }) =>
  file('text/javascript; charset=utf-8', await writeWorker(place));
