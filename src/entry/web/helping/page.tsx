import {
  type Evidence,
  findStanding,
  type HandingWay,
  handingRoles,
  handingWays,
  helpPerson,
  listOwnMandates,
  type MandateStep,
  offerMandate,
  stepMandate,
} from '../../../foundation/people/index.js';
import { act, read, type Who } from '../../../platform/house.js';
import { type PersonId, readId } from '../../../platform/ids.js';
import type { Words } from '../../../platform/language/index.js';
import { findPrincipal } from '../desk/find-principal.js';
import { type Fault, faultWords, isEvidence } from '../desk/hand-over/words.js';
import { firstChosen, listJobs, readChosen, readGiven, typedNames } from '../mandates/give/read-form.js';
import { OfferedPage } from '../mandates/give/view.js';
import { type PageHandler, type PageReply, type PageRequest, page } from '../page.js';
import { paths } from '../paths.js';
import { presentHelped } from './present.js';
import { AskWhoPage, HelpedPage, NotAllowedPage } from './view.js';
import { helpingWords } from './words.js';

/** A page for those who may help people without email or a device. */
const helperPage =
  (handle: PageHandler): PageHandler =>
  async (request) =>
    request.officer?.roles.some((role) => handingRoles.includes(role))
      ? handle(request)
      : page(<NotAllowedPage frame={request} />, 403);

interface Helped {
  readonly person: PersonId;
  readonly reference: string;
  readonly evidence: Evidence;
  readonly by: HandingWay;
}

function askAgain(request: PageRequest, said: Readonly<Record<string, Words>>, status: number): PageReply {
  const { form } = request;
  const chosen = { evidence: form.code('evidence'), by: form.code('by') };
  return page(<AskWhoPage frame={request} said={said} {...chosen} typed={form.again('reference', [''])} />, status);
}

/** Who is helped, once it is recorded how the officer saw that; or the page that asks. */
async function findHelped(request: PageRequest, wish: 'read' | 'give' | 'end'): Promise<Helped | PageReply> {
  const { house, who, form } = request;
  const found = await read(house, who, (ctx) => findPrincipal(ctx, form.typed('reference')));
  const evidence = isEvidence(form.code('evidence')) ? (form.code('evidence') as Evidence) : undefined;
  const by = handingWays.find((way) => way === form.code('by'));
  if (!found || !evidence || !by) {
    const missing = { reference: !found, evidence: !evidence, by: !by };
    const faults = (['reference', 'evidence', 'by'] as const).filter((name) => missing[name]);
    return askAgain(request, Object.fromEntries(faults.map((fault: Fault) => [fault, faultWords[fault]])), 422);
  }
  const helped = await act(house, who, (ctx) => helpPerson(ctx, { subject: found.subject, evidence, by, wish }));
  if (helped.ok) return { person: helped.value, reference: found.reference, evidence, by };
  if (helped.refused === 'not-sure-enough') return askAgain(request, { evidence: helpingWords.notSure }, 422);
  return askAgain(request, { reference: faultWords.several }, 409);
}
const isReply = (found: Helped | PageReply): found is PageReply => 'kind' in found;

/** The officer, in the name of whom they help. */
const inName = ({ who }: PageRequest, { person }: Helped): Who => ({ ...who, onBehalfOf: person });

interface Shown {
  readonly said?: Readonly<Record<string, string>>;
  readonly did?: Words;
  readonly fault?: Words;
}

async function showHelped(request: PageRequest, helped: Helped, shown: Shown = {}): Promise<PageReply> {
  const { house, who } = request;
  const found = await read(house, who, async (ctx) => ({
    mandates: await listOwnMandates(ctx, helped.person),
    standing: await findStanding(ctx, helped.person),
  }));
  const given = found.mandates.filter(({ person }) => person === helped.person);
  const { said = {} } = shown;
  const status = Object.keys(said).length > 0 ? 422 : shown.fault ? 409 : 200;
  const chosen = status === 422 ? readChosen(request) : firstChosen;
  const again = status === 422 ? { typed: typedNames(request) } : {};
  const { reference, evidence, by } = helped;
  return page(
    <HelpedPage
      frame={request}
      lines={presentHelped(request, given, found.standing)}
      give={{ jobs: await listJobs(request), chosen, said, ...again }}
      hidden={{ reference, evidence, by }}
      did={shown.did}
      fault={shown.fault}
    />,
    status,
  );
}

export const viewHelp: PageHandler = helperPage(async (request) => page(<AskWhoPage frame={request} said={{}} />));

/** Whose mandates they are, and what may be done with them. */
export const submitHelp: PageHandler = helperPage(async (request) => {
  const helped = await findHelped(request, 'read');
  return isReply(helped) ? helped : showHelped(request, helped);
});

/** Gives a mandate at the word of whom the officer helps, and shows its code once. */
export const submitHelpToGive: PageHandler = helperPage(async (request) => {
  const helped = await findHelped(request, 'give');
  if (isReply(helped)) return helped;
  const jobs = (await listJobs(request)).map(({ value }) => value);
  const { said, given } = readGiven(request, jobs);
  if (!given) return showHelped(request, helped, { said });
  const offered = await act(request.house, inName(request, helped), (ctx) => offerMandate(ctx, given));
  if (!offered.ok) return showHelped(request, helped, { fault: helpingWords.notAble });
  return page(<OfferedPage frame={request} code={offered.value.code} back={paths.helpWithMandates} />);
});

const steps: readonly string[] = ['withdraw', 'object'];
const isStep = (code: string | undefined): code is MandateStep => code !== undefined && steps.includes(code);

/** Ends a mandate, or objects to it, at the word of whom the officer helps. */
export const submitHelpToEnd: PageHandler = helperPage(async (request) => {
  const helped = await findHelped(request, 'end');
  if (isReply(helped)) return helped;
  const [id, step] = [readId<'mandate'>(request.form.code('mandate')), request.form.code('step')];
  if (!id || !isStep(step)) return showHelped(request, helped);
  const stepped = await act(request.house, inName(request, helped), (ctx) => stepMandate(ctx, { id, step }));
  return showHelped(request, helped, stepped.ok ? { did: helpingWords.didEnd } : { fault: helpingWords.gone });
});
