import { offerToFirm } from '../../../../foundation/people/index.js';
import { act } from '../../../../platform/house.js';
import { listChoices, readFirmGiven, sayNotOffered } from '../../firms/give/read-form.js';
import { firstChosen, readChosen, typedNames } from '../../mandates/give/read-form.js';
import { page } from '../../page.js';
import { findHelped, inName, isReply } from '../find-helped.js';
import { helperPage } from '../may-help.js';
import { showHelped } from '../show-helped.js';
import { helpingWords } from '../words.js';
import { HelpToAppointPage } from './view.js';

/** Asks which organisation is to act for whom the officer helps, and appoints it at their word. */
export const submitHelpToAppoint = helperPage(helpingWords.notAllowed)(async (request) => {
  const helped = await findHelped(request, 'give');
  if (isReply(helped)) return helped;
  const { reference, evidence, by } = helped;
  const choices = await listChoices(request);
  const shown = { frame: request, hidden: { reference, evidence, by }, ...choices };
  if (request.form.code('do') !== 'appoint')
    return page(<HelpToAppointPage {...shown} chosen={firstChosen} said={{}} />);
  const { said, given } = readFirmGiven(request, choices);
  const kept = { ...shown, chosen: readChosen(request), firm: request.form.code('firm'), typed: typedNames(request) };
  if (!given) return page(<HelpToAppointPage {...kept} said={said} />, 422);
  const offered = await act(request.house, inName(request, helped), (ctx) => offerToFirm(ctx, given));
  if (offered.ok) return showHelped(request, helped, { did: helpingWords.didAppoint });
  if (offered.refused === 'not-able') return showHelped(request, helped, { fault: helpingWords.notAble });
  return page(<HelpToAppointPage {...kept} said={sayNotOffered(request, offered.refused)} />, 409);
});
