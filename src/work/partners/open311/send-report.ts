import type { Context } from '../../../platform/context.js';
import { act, type House, type Who } from '../../../platform/house.js';
import { fill, type Language } from '../../../platform/language/index.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import type { Sealed } from '../../../platform/sealed/index.js';
import { addNote } from '../../cases/index.js';
import { NotSent, sendAtOnce } from '../../journeys/index.js';
import type { Compiled } from '../../services/index.js';
import type { Posted } from '../posted.js';
import { parameterOf, type ReportFault, readReport } from './read-report.js';
import { partnerWords } from './words.js';

export interface SentReport {
  readonly service_request_id: string;
  readonly service_notice: string;
}

export type SendReport = Outcome<SentReport, 'takes-none' | 'wrong'> & { readonly faults?: readonly ReportFault[] };

const wrong = (faults: readonly ReportFault[]): SendReport => ({
  ...refuse('wrong'),
  faults: faults.length > 0 ? faults : [{ parameter: '', say: partnerWords.notValid }],
});

/** What no question takes stands in a note on the case: it was said to those who work on it. */
export async function keepSpare(ctx: Context, id: SentCase, spare: Sealed<string> | undefined): Promise<void> {
  if (!spare) return;
  await ctx.writes.flush();
  const noted = await addNote(ctx, { case: id, text: spare });
  if (!noted.ok) throw new Error(`A note on a case that was just opened was refused: ${noted.refused}.`);
}

type SentCase = Parameters<typeof addNote>[1]['case'];

/**
 * Sends what an Open311 client posts as a request of the service, by the very acts of a person's pages, in one act or not at all.
 * Refuses `wrong` with what is to be mended, by parameter, and `takes-none` of a service that is paused.
 */
export async function sendReport(
  house: House,
  who: Who,
  {
    service,
    posted,
    language,
  }: { readonly service: Compiled; readonly posted: Sealed<Posted>; readonly language: Language },
): Promise<SendReport> {
  const { declaration } = service;
  const read = readReport(declaration, posted);
  if (!read.ok) return wrong(read.faults);
  try {
    return await act(house, who, async (ctx) => {
      const sent = await sendAtOnce(ctx, service, read.typed);
      await keepSpare(ctx, sent.case, read.spare);
      const gaps = { reference: sent.reference, told: declaration.case.clock.told[language] };
      return done({ service_request_id: sent.case, service_notice: fill(partnerWords.reference[language], gaps) });
    });
  } catch (fault) {
    if (!(fault instanceof NotSent)) throw fault;
    if (fault.why.why !== 'wrong') return refuse('takes-none');
    return wrong(fault.why.faults.map(({ column, say }) => ({ parameter: parameterOf(declaration, column), say })));
  }
}
