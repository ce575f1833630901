import {
  acknowledgeConcern,
  closeIncident,
  judgeIncident,
  latestLooks,
  raiseConcern,
} from '../../../../foundation/assurance/index.js';
import { seal } from '../../../../platform/sealed/index.js';
import { sendAnswer } from '../../../../work/messages/index.js';
import { lookAt } from '../stage/look-at.js';
import { discount, must, type Stage } from '../stage/stage.js';

const [handler, second] = ['Gwen Abernathy', 'Efa Marchbanks'];

/** A resident raised three concerns: one is answered and closed, one was read, one is new. */
export async function raiseConcerns(stage: Stage): Promise<void> {
  const one = await stage.case(discount);
  const winifred = await stage.resident('winifred', one);
  await lookAt(stage, one, { officer: 'Carys Whitlock' });
  const raise = (kind: 'lost' | 'wrong-person', what: string, daysAgo: number) =>
    stage.by(
      winifred,
      async (ctx) => must(await raiseConcern(ctx, { kind, look: undefined, what: seal(what) })).incident,
      daysAgo,
    );
  const lost = await raise('lost', 'I posted my bank statement to you in May and nobody has it.', 6);
  await stage.as(handler, async (ctx) => must(await acknowledgeConcern(ctx, lost)).incident, 5.5);
  await stage.as(handler, async (ctx) => must(await judgeIncident(ctx, { id: lost, judgement: 'unlikely' })), 5);
  const text = seal('It was in the council tax office, in a folder of the same name. We put it right, and are sorry.');
  await stage.as(handler, async (ctx) => must(await sendAnswer(ctx, { incident: lost, text })).incident, 4.5);
  await stage.as(second, async (ctx) => must(await closeIncident(ctx, lost)), 4);
  const wrong = await raise('wrong-person', 'A letter to me had the name of my neighbour in it.', 2);
  await stage.as(handler, async (ctx) => must(await acknowledgeConcern(ctx, wrong)).incident, 1.5);
  await stage.by(winifred, async (ctx) => {
    const subject = one.subjects.applicant;
    const [look] = subject ? await latestLooks(ctx, subject, { most: 1 }) : [];
    const meant = subject && look && { subject, number: look.number };
    const what = seal('I applied long ago. Why was this opened now?');
    return must(await raiseConcern(ctx, { kind: 'unneeded-look', look: meant, what })).incident;
  });
}
