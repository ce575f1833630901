import { seal } from '../../../../platform/sealed/index.js';
import {
  findTakingDesign,
  replyToProposal,
  sayWastedTime,
  sendProposal,
  takeProposal,
} from '../../../../work/participation/index.js';
import {
  answerPublishing,
  askToPublish,
  type DesignId,
  findDesign,
  getService,
} from '../../../../work/services/index.js';
import { must, type Stage } from '../stage/stage.js';
import { finishJourneys } from './finish-journeys.js';

const service = 'missed-bin';
const [owner, second] = ['Dominic Oyelaran-Field', 'Mali Rowlands'];

const hint = {
  en: 'The day that your collection calendar names.',
  cy: 'Y diwrnod y mae eich calendr casglu yn ei enwi.',
} as const;

/** Clearer words go from a resident to the next version of the service, and more finish what they begin. */
async function takeClearerWords(stage: Stage): Promise<void> {
  const elin = await stage.resident('elin');
  await finishJourneys(stage, { daysAgo: 21, begun: 10, sent: 6 });
  const proposal = await stage.by(
    elin,
    async (ctx) => {
      const { version } = await getService(ctx, service);
      const words = (['en', 'cy'] as const).map((of) => ({
        ...{ at: 'fields.missed_on.hint', in: of, text: seal(hint[of]) },
      }));
      const comment = seal('I did not know which day to write: the day I noticed, or the day on the calendar.');
      const said = { comment, credit: seal('Elin B.') };
      return must(await sendProposal(ctx, { service, version, spot: 'page-missed-on', words, ...said })).id;
    },
    20,
  );
  const design = await stage.as(
    owner,
    async (ctx) => {
      const seen = (await findTakingDesign(ctx, service))?.seen ?? '';
      const say = { en: 'Thank you: many asked us that.', cy: 'Diolch: gofynnodd llawer hynny i ni.' };
      return must(await takeProposal(ctx, { id: proposal, seen, withCredit: true, say })).design ?? undefined;
    },
    18,
  );
  const id = design as DesignId;
  const revisionOf = async (ctx: Parameters<typeof findDesign>[0]) => (await findDesign(ctx, id))?.revision ?? 0;
  await stage.as(owner, async (ctx) => void must(await askToPublish(ctx, { id, revision: await revisionOf(ctx) })), 16);
  await stage.as(second, async (ctx) => must(await answerPublishing(ctx, { id, revision: await revisionOf(ctx) })), 14);
  await finishJourneys(stage, { daysAgo: 9, begun: 10, sent: 9 });
}

/** A resident proposed clearer words, which run now; one more waits. An officer's step is answered, another's is not. */
export async function proposeClearerWords(stage: Stage): Promise<void> {
  await takeClearerWords(stage);
  const delwyn = await stage.resident('delwyn');
  await stage.by(
    delwyn,
    async (ctx) => {
      const { version } = await getService(ctx, service);
      const words = [
        { at: 'summary', in: 'en', text: seal('Tell us that your bin was left full, and we come back.') },
      ] as const;
      const sent = { service, version, spot: 'start', words, comment: undefined, credit: undefined };
      return must(await sendProposal(ctx, sent)).id;
    },
    3,
  );
  const asha = { step: 'desk.cases.id', service, state: 'received' };
  const said = await stage.as(
    'Asha Penrose',
    async (ctx) => must(await sayWastedTime(ctx, { ...asha, why: seal('I read the address twice to be sure.') })).id,
    12,
  );
  const say = { en: 'The address stands first from the next version on.', cy: '' };
  await stage.as(owner, async (ctx) => must(await replyToProposal(ctx, { id: said, say })).id, 11);
  const why = seal('I open each case only to see that nothing is to be done.');
  const bryn = { step: 'desk.cases', service: undefined, state: undefined, why };
  await stage.as('Bryn Calloway', async (ctx) => must(await sayWastedTime(ctx, bryn)).id, 20);
}
