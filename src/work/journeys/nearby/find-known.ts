import type { Context } from '../../../platform/context.js';
import { contentOf } from '../../../platform/sealed/content-of.js';
import { listNearPublic, type NearCase } from '../../cases/index.js';
import { type Disruption, listDisruptions } from '../../places/index.js';
import { type Answers, areaField, type Compiled, readPoint, releaseArea } from '../../services/index.js';

/** What is known already where somebody is about to report something. */
export interface Known {
  /** Open cases that may be the same, of which their declaration tells the public. */
  readonly near: readonly Omit<NearCase, 'point'>[];
  /** What the place tells of that holds there. */
  readonly disruptions: readonly Disruption[];
}

/** A location as it was said, or the first line of an address, which names its street. */
function wordsIn(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  const isLine = typeof value === 'object' && value !== null && 'line1' in value && typeof value.line1 === 'string';
  return isLine ? (value.line1 as string) : undefined;
}

/** What is known where what was answered so far says: it was answered by whoever is told, and goes no further. */
export async function findKnown(ctx: Context, service: Compiled, answers: Answers): Promise<Known> {
  const { declaration } = service;
  const plainOf = (field: string | undefined): unknown => {
    const answer = field === undefined ? undefined : answers[field];
    return answer && contentOf(answer);
  };
  const point = readPoint(plainOf(declaration.case.near?.at));
  const said = plainOf(areaField(declaration));
  if (said === undefined && !point) return { near: [], disruptions: [] };
  const where = { area: await releaseArea(ctx, service, answers), words: wordsIn(said), point: readPoint(said) };
  return {
    near: point ? await listNearPublic(ctx, declaration, point) : [],
    disruptions: await listDisruptions(ctx, { service: declaration.service, where }),
  };
}

/** Whether an answer to one of these fields changes what is known. */
export const tellsWhere = ({ declaration }: Compiled, fields: readonly string[]): boolean =>
  [declaration.case.near?.at, areaField(declaration)].some((field) => field !== undefined && fields.includes(field));
