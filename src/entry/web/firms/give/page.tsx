import { type FirmCapacity, firmCapacities, listFirms, offerToFirm } from '../../../../foundation/people/index.js';
import { act, read } from '../../../../platform/house.js';
import { readId } from '../../../../platform/ids.js';
import { pick } from '../../../../platform/language/index.js';
import { readName } from '../../../../work/services/index.js';
import { firstChosen, isAction, judgeJob, listJobs, readChosen, typedNames } from '../../mandates/give/read-form.js';
import { mandateWords } from '../../mandates/words.js';
import { type PageHandler, type PageRequest, page, redirect } from '../../page.js';
import { paths } from '../../paths.js';
import { firmWords } from '../words.js';
import { GiveFirmPage } from './view.js';

const isFirmCapacity = (text: string | undefined): text is FirmCapacity =>
  (firmCapacities as readonly (string | undefined)[]).includes(text);

/** The organisations that may be appointed, and the services that it may be for. */
const loadChoices = async (request: PageRequest) => ({
  firms: (await read(request.house, request.who, listFirms)).map(({ id, name }) => ({
    ...{ value: id, text: pick(name, request.language) },
  })),
  jobs: await listJobs(request),
});

export const viewGiveFirm: PageHandler = async (request) =>
  page(<GiveFirmPage frame={request} {...(await loadChoices(request))} chosen={firstChosen} said={{}} />);

/** Offers the mandate to the firm; nothing of a form that is not right is lost. */
export const submitGiveFirm: PageHandler = async (request) => {
  const { house, who, form, language } = request;
  const choices = await loadChoices(request);
  const chosen = readChosen(request);
  const [firm, name] = [readId<'org-unit'>(form.code('firm')), readName(form.typed('my-name'))];
  const { capacity, services, days } = chosen;
  const said: Record<string, string> = {};
  if (!firm || !choices.firms.some(({ value }) => value === firm)) said.firm = firmWords.chooseFirm[language];
  if (!name.ok) said['my-name'] = name.say[language];
  if (!isFirmCapacity(capacity)) said.capacity = mandateWords.chooseCapacity[language];
  const jobs = choices.jobs.map(({ value }) => value);
  Object.assign(said, judgeJob(request, jobs));
  const again = (status: number) =>
    page(<GiveFirmPage frame={request} {...choices} {...{ chosen, said, firm }} typed={typedNames(request)} />, status);
  if (Object.keys(said).length > 0 || !firm || !name.ok || !isFirmCapacity(capacity)) return again(422);
  const given = { firm, capacity, services, may: chosen.may.filter(isAction), days, name: name.value };
  const offered = await act(house, who, (ctx) => offerToFirm(ctx, given));
  if (offered.ok) return redirect(paths.mandate(offered.value));
  said.firm = (offered.refused === 'not-able' ? firmWords.notAble : firmWords.chooseFirm)[language];
  return again(409);
};
