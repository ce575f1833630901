import type { Context } from '../../platform/context.js';
import type { SubjectId } from '../../platform/ids.js';
import type { Case } from './case.js';
import { readCasesOf } from './case-store.js';

/** More than anybody has; the oldest beyond it are found by their reference. */
const most = 200;

/** Cases in which any of these subjects is a party, newest first. For the person whose subjects they are. */
export const listCasesOf = async (ctx: Context, subjects: readonly SubjectId[]): Promise<readonly Case[]> =>
  subjects.length === 0 ? [] : readCasesOf(ctx, subjects, most);
