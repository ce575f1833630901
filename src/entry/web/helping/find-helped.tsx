import { type Evidence, type HandingWay, handingWays, helpPerson } from '../../../foundation/people/index.js';
import { act, read, type Who } from '../../../platform/house.js';
import type { PersonId } from '../../../platform/ids.js';
import type { Words } from '../../../platform/language/index.js';
import { faultWords, isEvidence } from '../desk/hand-over/words.js';
import { type PageReply, type PageRequest, page } from '../page.js';
import { findSeenPrincipal } from './find-seen-principal.js';
import { AskWhoPage } from './view.js';
import { helpingWords } from './words.js';

export interface Helped {
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
export async function findHelped(
  request: PageRequest,
  wish: 'read' | 'give' | 'end' | 'contact',
): Promise<Helped | PageReply> {
  const { house, who, form } = request;
  const found = await read(house, who, (ctx) => findSeenPrincipal(ctx, form.typed('reference')));
  const evidence = isEvidence(form.code('evidence')) ? (form.code('evidence') as Evidence) : undefined;
  // Where a form asks by which way messages are to come, that is `by`, and how they are in touch is `touch`.
  const touch = form.code(form.has('touch') ? 'touch' : 'by');
  const by = handingWays.find((way) => way === touch);
  if (!found || !evidence || !by) {
    const said = {
      ...(found ? {} : { reference: faultWords.unknown }),
      ...(evidence ? {} : { evidence: faultWords.evidence }),
      ...(by ? {} : { by: helpingWords.noWay }),
    };
    return askAgain(request, said, 422);
  }
  const helped = await act(house, who, (ctx) => helpPerson(ctx, { subject: found.subject, evidence, by, wish }));
  if (helped.ok) return { person: helped.value, reference: found.reference, evidence, by };
  if (helped.refused === 'not-sure-enough') return askAgain(request, { evidence: helpingWords.notSure }, 422);
  return askAgain(request, { reference: faultWords.several }, 409);
}

/** Who is helped, as the forms about how they are contacted bear it on. */
export const hiddenOf = ({ reference, evidence, by }: Pick<Helped, 'reference' | 'evidence' | 'by'>) => ({
  ...{ reference, evidence, touch: by },
});

export const isReply = (found: Helped | PageReply): found is PageReply => 'kind' in found;

/** The officer, in the name of whom they help. */
export const inName = ({ who }: PageRequest, { person }: Helped): Who => ({ ...who, onBehalfOf: person });
