import type { Context } from '../../../../platform/context.js';
import type { CaseId, PersonId } from '../../../../platform/ids.js';
import { fill, type Words } from '../../../../platform/language/index.js';
import { findHandOffs, type HandOff, isWaiting, listDoers } from '../../../../work/cases/index.js';
import type { PageRequest } from '../../page.js';
import { paths } from '../../paths.js';
import { sayDay } from './present.js';
import { sayTaker } from './say-taker.js';
import { handingWords } from './words.js';

/** The part of a case that is somebody's now, else whether any ever was. */
export interface PartOnCase {
  readonly running: HandOff | undefined;
  readonly who: Words | undefined;
  /** Who does it there. */
  readonly doers: readonly PersonId[];
}

/** Undefined where no part of it was ever handed off. */
export async function findPartOnCase(ctx: Context, id: CaseId): Promise<PartOnCase | undefined> {
  const parts = await findHandOffs(ctx, id);
  if (parts.length === 0) return undefined;
  const running = parts.find(({ endedAt }) => endedAt === undefined);
  const doers = running ? await listDoers(ctx, running) : [];
  return { running, doers, who: running && (await sayTaker(ctx, running.organisation)) };
}

/** How the case's page says it, with the way to where more is known: for whoever has it their list, else its parts. */
export function presentPart(request: PageRequest, id: string, part: PartOnCase | undefined) {
  const { language, officer, house } = request;
  if (!part) return undefined;
  const isPartner = officer?.shares !== undefined;
  const { running, who } = part;
  if (!running || !who)
    return isPartner ? undefined : { href: paths.handOff(id), text: handingWords.partsOf[language] };
  const key = isWaiting(running) ? 'whoWaits' : running.dueAt < house.clock.now() ? 'whoLate' : 'who';
  const text = fill(handingWords[key][language], { who: who[language], due: sayDay(request, running.dueAt) });
  return { href: isPartner ? paths.handOffs : paths.handOff(id), text };
}
