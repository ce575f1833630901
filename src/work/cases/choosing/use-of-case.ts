import type { Choice } from '../../../foundation/people/index.js';
import type { Context } from '../../../platform/context.js';
import type { SubjectId } from '../../../platform/ids.js';
import { type Compiled, getService, principalOf, type Use } from '../../services/index.js';
import type { Case } from '../case.js';

/** A use as the newest version of a case's service declares it: what people say, they say to that. */
export interface DeclaredUse {
  readonly service: Compiled;
  readonly id: string;
  readonly use: Use;
}

/** What somebody said to a use about one of their requests. */
export interface SaidOfCase {
  readonly one: Case;
  readonly subject: SubjectId;
  readonly choice: Choice | undefined;
}

/** The use of that code; undefined where the newest version of the service has none. */
export async function findUse(ctx: Context, name: string, id: string): Promise<DeclaredUse | undefined> {
  const service = await getService(ctx, name);
  const { uses } = service.declaration;
  const use = Object.hasOwn(uses, id) ? uses[id] : undefined;
  return use && { service, id, use };
}

/** Whose case it is: the one who has a say in what else it is used for. */
export const subjectOfCase = ({ declaration }: Compiled, one: Case): SubjectId | undefined =>
  one.subjects[principalOf(declaration)];
