import { type MandateStep, offerMandate, stepMandate } from '../../../foundation/people/index.js';
import { act } from '../../../platform/house.js';
import { readId } from '../../../platform/ids.js';
import { handLetter } from '../../../work/messages/index.js';
import { lettersWords } from '../letters/words.js';
import { listJobs, readGiven } from '../mandates/give/read-form.js';
import { OfferedPage } from '../mandates/give/view.js';
import { type PageHandler, page } from '../page.js';
import { paths } from '../paths.js';
import { findHelped, inName, isReply } from './find-helped.js';
import { helperPage } from './may-help.js';
import { showHelped } from './show-helped.js';
import { AskWhoPage } from './view.js';
import { helpingWords } from './words.js';

const forHelpers = helperPage(helpingWords.notAllowed);

export const viewHelp: PageHandler = forHelpers(async (request) => page(<AskWhoPage frame={request} said={{}} />));

/** Whose mandates they are, and what may be done with them. */
export const submitHelp: PageHandler = forHelpers(async (request) => {
  const helped = await findHelped(request, 'read');
  return isReply(helped) ? helped : showHelped(request, helped);
});

/** Gives a mandate at the word of whom the officer helps, and shows its code once. */
export const submitHelpToGive: PageHandler = forHelpers(async (request) => {
  const helped = await findHelped(request, 'give');
  if (isReply(helped)) return helped;
  const jobs = (await listJobs(request)).map(({ value }) => value);
  const { said, given } = readGiven(request, jobs);
  if (!given) return showHelped(request, helped, { said });
  const offered = await act(request.house, inName(request, helped), (ctx) => offerMandate(ctx, given));
  if (!offered.ok) return showHelped(request, helped, { fault: helpingWords.notAble });
  return page(<OfferedPage frame={request} offered={offered.value} back={paths.helpWithMandates} />);
});

const steps: readonly string[] = ['withdraw', 'object'];
const isStep = (code: string | undefined): code is MandateStep => code !== undefined && steps.includes(code);

/** Ends a mandate, or objects to it, at the word of whom the officer helps. */
export const submitHelpToEnd: PageHandler = forHelpers(async (request) => {
  const helped = await findHelped(request, 'end');
  if (isReply(helped)) return helped;
  const [id, step] = [readId<'mandate'>(request.form.code('mandate')), request.form.code('step')];
  if (!id || !isStep(step)) return showHelped(request, helped);
  const stepped = await act(request.house, inName(request, helped), (ctx) => stepMandate(ctx, { id, step }));
  return showHelped(request, helped, stepped.ok ? { did: helpingWords.didEnd } : { fault: helpingWords.gone });
});

/** A letter that waited was read or given to whom the officer helps. */
export const submitHelpToHand: PageHandler = forHelpers(async (request) => {
  const helped = await findHelped(request, 'read');
  if (isReply(helped)) return helped;
  const id = readId<'message'>(request.form.code('letter'));
  if (!id) return showHelped(request, helped);
  const handed = await act(request.house, request.who, (ctx) => handLetter(ctx, { id, to: helped.person }));
  return showHelped(request, helped, handed.ok ? { did: lettersWords.didHand } : { fault: lettersWords.gone });
});
