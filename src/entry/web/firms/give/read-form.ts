import {
  type FirmCapacity,
  firmCapacities,
  listFirms,
  type MandateToFirm,
} from '../../../../foundation/people/index.js';
import { read } from '../../../../platform/house.js';
import { readId } from '../../../../platform/ids.js';
import { pick } from '../../../../platform/language/index.js';
import { readName } from '../../../../work/services/index.js';
import { isAction, judgeJob, listJobs, readChosen } from '../../mandates/give/read-form.js';
import { mandateWords } from '../../mandates/words.js';
import type { PageRequest } from '../../page.js';
import { firmWords } from '../words.js';

const isFirmCapacity = (text: string | undefined): text is FirmCapacity =>
  (firmCapacities as readonly (string | undefined)[]).includes(text);

/** The organisations that may be appointed, and the services that it may be for. */
export const listChoices = async (request: PageRequest) => ({
  firms: (await read(request.house, request.who, listFirms)).map(({ id, name }) => ({
    ...{ value: id, text: pick(name, request.language) },
  })),
  jobs: await listJobs(request),
});

type Said = Readonly<Record<string, string>>;

/** What a form gives to which firm, or what is wrong with what was chosen and typed, by field, in words. */
export function readFirmGiven(
  request: PageRequest,
  { firms, jobs }: Awaited<ReturnType<typeof listChoices>>,
): { readonly said: Said; readonly given: MandateToFirm | undefined } {
  const { form, language } = request;
  const { capacity, services, may, days } = readChosen(request);
  const [firm, name] = [readId<'org-unit'>(form.code('firm')), readName(form.typed('my-name'))];
  const said: Record<string, string> = {};
  if (!firm || !firms.some(({ value }) => value === firm)) said.firm = firmWords.chooseFirm[language];
  if (!name.ok) said['my-name'] = name.say[language];
  if (!isFirmCapacity(capacity)) said.capacity = mandateWords.chooseCapacity[language];
  const jobNames = jobs.map(({ value }) => value);
  Object.assign(said, judgeJob(request, jobNames));
  if (Object.keys(said).length > 0 || !firm || !name.ok || !isFirmCapacity(capacity)) return { said, given: undefined };
  return { said, given: { firm, capacity, services, may: may.filter(isAction), days, name: name.value } };
}

/** Why the firm was not asked, by field. */
export const sayNotOffered = ({ language }: Pick<PageRequest, 'language'>, refused: string): Said => ({
  firm: (refused === 'not-able' ? firmWords.notAble : firmWords.chooseFirm)[language],
});
