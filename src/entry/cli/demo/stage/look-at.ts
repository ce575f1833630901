import { disclose, type Emergency } from '../../../../foundation/assurance/index.js';
import { read } from '../../../../platform/house.js';
import { type Case, planLooks } from '../../../../work/cases/index.js';
import { getService } from '../../../../work/services/index.js';
import { must, type Stage } from './stage.js';

interface Opening {
  readonly officer: string;
  readonly daysAgo?: number;
  readonly emergency?: Emergency;
}

/** What an officer would see of a case. */
export async function planFor(stage: Stage, one: Case, { officer, daysAgo = 0, emergency }: Opening) {
  const [who, then] = [await stage.officer(officer, daysAgo), stage.at(daysAgo)];
  const { declaration } = await read(then, who, (ctx) => getService(ctx, one.service, one.serviceVersion));
  return { who, then, looks: planLooks(who.actor, { one, declaration, notes: [] }, emergency).looks };
}

/** An officer of the made-up place opens a case, and leaves the looks that this is. What opens is seen by nobody. */
export async function lookAt(stage: Stage, one: Case, opening: Opening): Promise<void> {
  await stage.deed(async () => {
    const { who, then, looks } = await planFor(stage, one, opening);
    for (const look of looks) must(await disclose(then, who, look));
  });
}
