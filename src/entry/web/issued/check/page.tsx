import { read } from '../../../../platform/house.js';
import { formatDate } from '../../../../platform/language/index.js';
import { type CheckAnswer, checkIssued } from '../../../../work/cases/index.js';
import { type Compiled, findService } from '../../../../work/services/index.js';
import { NotFound, type PageHandler, type PageReply, type PageRequest, page } from '../../page.js';
import { issuedWords } from '../words.js';
import { CheckIssuedPage, type Told } from './view.js';

/** The things of a service that anybody may ask about. */
const checkable = ({ declaration }: Compiled): readonly string[] =>
  Object.entries(declaration.issues).flatMap(([thing, issue]) => (issue['check-by'].length > 0 ? [thing] : []));

async function load({ house, who, params }: PageRequest): Promise<Compiled> {
  const service = await read(house, who, (ctx) => findService(ctx, params.service ?? ''));
  if (!service || checkable(service).length === 0) throw new NotFound();
  return service;
}

function tell(answer: CheckAnswer, { language }: PageRequest): Told {
  if (answer.by === 'answer')
    return { isGood: answer.isValid, text: issuedWords[answer.isValid ? 'isValid' : 'isNotValid'][language] };
  const { standing, validTo } = answer;
  const until = validTo && `${issuedWords.to[language]} ${formatDate(validTo, language)}`;
  return { isGood: standing === 'valid', text: issuedWords[standing][language], ...(until ? { until } : {}) };
}

async function show(
  request: PageRequest,
  service: Compiled,
  came: { told?: Told; error?: string } = {},
): Promise<PageReply> {
  const things = checkable(service).flatMap((thing) => service.declaration.issues[thing] ?? []);
  const [issue] = things;
  const byAnswer = things.some((each) => each['check-by'].some((by) => by !== 'number'));
  const view = {
    title: issue?.label[request.language] ?? '',
    label: issuedWords[byAnswer ? 'checkBoth' : 'checkNumber'][request.language],
    example: `${issue?.number ?? ''}-7K3Q-W2XD`,
    typed: request.form.has('what') ? request.form.again('what', ['']) : undefined,
    ...came,
  };
  return page(<CheckIssuedPage frame={request} {...view} />, came.error ? 422 : 200);
}

/** Asks what is to be checked. */
export const viewCheckIssued: PageHandler = async (request) => show(request, await load(request));

/** Says how it stands: on the page itself, so that what was typed is in no address. */
export const submitCheckIssued: PageHandler = async (request) => {
  const service = await load(request);
  const { house, who, form, language } = request;
  if (!form.isFilled('what')) return show(request, service, { error: issuedWords.missing[language] });
  const typed = form.typed('what');
  const answers = await read(house, who, async (ctx) => {
    const found: CheckAnswer[] = [];
    for (const thing of checkable(service)) {
      const answer = await checkIssued(ctx, { service, thing, typed });
      if (answer) found.push(answer);
    }
    return found;
  });
  const [answer] = [...answers].sort((a, b) => Number(a.by === 'answer') - Number(b.by === 'answer'));
  if (!answer) return show(request, service, { error: issuedWords.unknown[language] });
  return show(request, service, { told: tell(answer, request) });
};
