import { appendEntry } from '../../../foundation/record/index.js';
import type { Context } from '../../../platform/context.js';
import { act, type House } from '../../../platform/house.js';
import type { PlaceId } from '../../../platform/ids.js';
import { dateAt, type LocalDate, workingClockOf } from '../../places/index.js';
import { type Issue, listServices } from '../../services/index.js';
import { type Issued, issuedStream } from './issued.js';
import { readEnding, writeReminded } from './issued-store.js';
import { shiftDate } from './validity.js';

/** The day of the reminder that is due by today, the latest where several are; undefined when all that are due were sent. */
function reminderDue({ remind }: Pick<Issue, 'remind'>, one: Issued, today: LocalDate): LocalDate | undefined {
  if (one.validTo === undefined || one.ended || today > one.validTo) return undefined;
  const last = one.validTo;
  const due = remind.map((before) => shiftDate(last, before, -1)).filter((day) => day <= today && day >= one.validFrom);
  const latest = due.toSorted().at(-1);
  return latest !== undefined && (one.remindedOn === undefined || one.remindedOn < latest) ? latest : undefined;
}

function remind(ctx: Context, one: Issued, today: LocalDate): void {
  const next = { ...one, remindedOn: today, version: one.version + 1 };
  writeReminded(ctx, next);
  appendEntry(ctx, {
    stream: issuedStream(one.id),
    version: next.version,
    kind: 'issued.reminded',
    service: one.service,
    data: { reminded_on: today, valid_to: one.validTo ?? null },
  });
}

async function remindAll(ctx: Context): Promise<number> {
  const today = dateAt((await workingClockOf(ctx)).timeZone, ctx.clock.now());
  let reminded = 0;
  for (const { declaration } of await listServices(ctx)) {
    const things = Object.entries(declaration.issues).filter(([, issue]) => issue.remind.length > 0);
    if (things.length === 0) continue;
    const furthest =
      things
        .flatMap(([, issue]) => issue.remind.map((before) => shiftDate(today, before)))
        .toSorted()
        .at(-1) ?? today;
    for (const one of await readEnding(ctx, { service: declaration.service, from: today, to: furthest })) {
      const issue = declaration.issues[one.thing];
      if (!issue || reminderDue(issue, one, today) === undefined) continue;
      remind(ctx, one, today);
      reminded += 1;
    }
  }
  return reminded;
}

/** Records for each holder whose permit ends soon that they are reminded; letters follow. By days of the place; once for each reminder. */
export const remindHolders = (house: House, place: PlaceId): Promise<number> =>
  act(house, { place, actor: { kind: 'system', name: 'remind-holders' }, channel: 'system' }, remindAll);
