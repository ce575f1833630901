import type { Context } from '../../../../platform/context.js';
import { act, type Who } from '../../../../platform/house.js';
import type { CaseId } from '../../../../platform/ids.js';
import { dateOf } from '../../../../platform/language/index.js';
import { seal } from '../../../../platform/sealed/index.js';
import { moveCase } from '../../../../work/cases/index.js';
import { answerPage, findDraft, startDraft, submitDraft } from '../../../../work/journeys/index.js';
import { getService } from '../../../../work/services/index.js';
import { must, type Stage } from '../stage/stage.js';

const given: Readonly<Record<string, string>> = {
  address: 'manual',
  'address-line1': '9 Weir Street',
  'address-town': 'Wealdham',
  'address-postcode': 'WX2 1CA',
  container: 'garden',
};

/** What is typed on any page, on that day. */
function answersOn(day: string) {
  const [year = '', month = '', date = ''] = day.split('-');
  const typed: Record<string, string> = {
    ...given,
    'missed_on-day': date,
    'missed_on-month': month,
    'missed_on-year': year,
  };
  return (name: string) => seal(typed[name] === undefined ? [] : [typed[name]]);
}

const begin = async (ctx: Context) => must(await startDraft(ctx, await getService(ctx, 'missed-bin')));

interface Journeys {
  readonly daysAgo: number;
  readonly begun: number;
  /** How many of them were sent, and done the same day. */
  readonly sent: number;
}

/** Residents who are not signed in report missed bins, page by page; some stop at the first one. */
export async function finishJourneys(stage: Stage, { daysAgo, begun, sent }: Journeys): Promise<void> {
  await stage.deed(async () => {
    const [house, asha, bryn] = [
      stage.at(daysAgo),
      await stage.officer('Asha Penrose', daysAgo),
      await stage.officer('Bryn Calloway', daysAgo),
    ];
    const anybody: Who = { place: asha.place, actor: { kind: 'anonymous' }, channel: 'web' };
    const typed = answersOn(dateOf(house.clock.now(), 'Europe/London'));
    const move = (who: Who, id: CaseId, transition: string) =>
      act(house, who, async (ctx) => void must(await moveCase(ctx, { case: id, transition })));
    for (let one = 0; one < begun; one += 1) {
      const { token, page: first } = await act(house, anybody, begin);
      if (one >= sent) continue;
      for (let page: string | undefined = first; page !== undefined; ) {
        const at: string = page;
        const on = await act(house, anybody, async (ctx) =>
          must(await answerPage(ctx, { token, page: at, typed, isChange: false, isKept: false })),
        );
        page = 'page' in on ? on.page : undefined;
      }
      const { case: id } = await act(house, anybody, async (ctx) => {
        const revision = (await findDraft(ctx, token))?.draft.revision ?? 0;
        return must(await submitDraft(ctx, { token, revision }));
      });
      await move(asha, id, 'schedule');
      await move(bryn, id, 'collect');
    }
  });
}
