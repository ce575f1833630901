import { discloseConcealed, listConcealed } from '../../../../foundation/assurance/index.js';
import { read } from '../../../../platform/house.js';
import type { CaseId } from '../../../../platform/ids.js';
import { planLooks } from '../../../../work/cases/index.js';
import { NotFound, type PageHandler, page } from '../../page.js';
import { paths } from '../../paths.js';
import { loadCase } from '../case/load-case.js';
import { gatherSight } from '../case/look-at-case.js';
import { presentCase } from '../case/present-case.js';
import { CasePage } from '../case/view.js';
import { lastQueue } from '../queue/last-queue.js';
import { askedOf } from '../risk/asked.js';
import { showConcealed } from './page.js';
import type { ConcealedWord } from './words.js';

const refusals = {
  'not-allowed': 'notAllowed',
  'no-auditor': 'noAuditor',
  'not-approved': 'notApproved',
  'nothing-to-see': 'nothingToSee',
  'step-up': 'askedFirst',
  'second-person': 'askedFirst',
  refuse: 'askedFirst',
} as const satisfies Record<string, ConcealedWord>;

/**
 * Opens a case once under an approval, and shows it to be read: its forms would lead back to the case's own page, which is
 * an ordinary look. It is posted, so that no reload or link opens it again.
 */
export const submitOpenConcealed: PageHandler = async (request) => {
  const { house, who, params } = request;
  const asked = (await read(house, who, listConcealed)).find(({ id, isOwn }) => isOwn && id === params.id);
  if (!asked) throw new NotFound();
  const loaded = await loadCase(request, asked.case as CaseId);
  if (!loaded) throw new NotFound();
  const plan = planLooks(who.actor, loaded);
  const opened = await discloseConcealed(house, who, { id: asked.id, case: loaded.one.id, looks: plan.looks });
  if (!opened.ok) {
    const asks = await askedOf(request, opened);
    return showConcealed(request, { wrong: refusals[opened.refused], ...(asks ? { asked: asks } : {}) }, 409);
  }
  const sight = await gatherSight(request, loaded, plan, opened.value);
  const frame = { ...request, url: paths.concealed };
  const view = { ...presentCase(request, { loaded, sight }), mayWork: false, looked: 'concealed' } as const;
  return page(<CasePage frame={frame} {...view} queue={lastQueue(request)} next={undefined} />);
};
