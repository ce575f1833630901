import { read } from '../../../../platform/house.js';
import { listCases } from '../../../../work/cases/index.js';
import { presentLines } from '../../desk/queue/present-line.js';
import { readNames } from '../../desk/queue/read-names.js';
import { file, type PageHandler, page } from '../../page.js';
import { writeManifest } from './manifest.js';
import { FieldPage, ShellPage } from './view.js';
import { writeWorker } from './worker.js';

/** The officer's open cases as links to the desk, until a script puts the app in their place. Reading it is no look. */
export const viewField: PageHandler = async (request) => {
  const { house, who, officer } = request;
  const lines = await read(house, who, async (ctx) => {
    const found = await readNames(ctx);
    const filters = officer ? ({ is: 'open', assignee: officer.person } as const) : {};
    const listed = await listCases(ctx, { filters, order: 'due' });
    return presentLines(request, found, listed.ok ? listed.value.cases : []);
  });
  return page(<FieldPage frame={request} lines={lines} />);
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
