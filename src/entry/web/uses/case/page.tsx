import { type Asked, disclose, sharedFields } from '../../../../foundation/assurance/index.js';
import { read } from '../../../../platform/house.js';
import { findCase, findUse, markingOf, planUseLook, subjectOfCase } from '../../../../work/cases/index.js';
import { findService, getService } from '../../../../work/services/index.js';
import { shutByAgreement } from '../../agreements/shut-page.js';
import { readCaseId } from '../../desk/acts/read-case-id.js';
import { askedOf } from '../../desk/risk/asked.js';
import { sayAnswer } from '../../desk/say/say-answer.js';
import { NotFound, type PageHandler, type PageRequest, page } from '../../page.js';
import { presentUseLine } from '../present.js';
import { ShutPage, UsedCasePage } from '../view.js';

const unreadable = '—';

/** The case and the use that an address names, both of one service. */
function load(request: PageRequest) {
  const { house, who, params } = request;
  const [id, service, use] = [readCaseId(request), params.service ?? '', params.use ?? ''];
  return read(house, who, async (ctx) => {
    const declared = (await findService(ctx, service)) && (await findUse(ctx, service, use));
    const one = await findCase(ctx, { id });
    const subject = declared && one && subjectOfCase(declared.service, one);
    if (!declared || !subject || one.service !== service) throw new NotFound();
    return { declared, one, subject, own: await getService(ctx, service, one.serviceVersion) };
  });
}

/** Whether agreements cover all of it. */
const isCovered = ({ who }: PageRequest, { grants, purpose, fields }: Asked): boolean =>
  sharedFields(who.actor, grants, purpose, fields)?.size === fields.length;

/** Opens what one use names of one request: a look for that use, and shut where the person has not turned it on. */
export const viewUsedCase: PageHandler = async (request) => {
  const { house, who, language, officer } = request;
  const { declared, one, subject, own } = await load(request);
  const { declaration } = own;
  const line = presentUseLine(declared, language);
  const look = planUseLook({ one, subject }, declaration, declared.id);
  const disclosed = await disclose(house, who, look);
  if (!disclosed.ok) {
    const asked = await askedOf(request, disclosed);
    if (!asked && officer?.shares && !isCovered(request, look))
      return shutByAgreement(request, { service: one.service, purpose: declared.id });
    const of = { service: one.service, use: declared.id };
    return page(
      <ShutPage frame={request} use={line} of={of} id={one.id} reference={one.reference} asked={asked} />,
      403,
    );
  }
  const opened = disclosed.value.get(one.id);
  const lines = look.fields.flatMap((field) => {
    const question = declaration.fields[field];
    const say = (value: unknown) => (question && sayAnswer(question, value, language)) ?? unreadable;
    return question ? [{ label: question.label[language], value: opened?.get(field), say }] : [];
  });
  const marking = markingOf(declaration, look.fields);
  return page(<UsedCasePage frame={request} use={line} reference={one.reference} marking={marking} lines={lines} />);
};
