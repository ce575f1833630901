import { type ProviderKind, SignInRefused } from '../../../foundation/people/index.js';
import { type PageReply, type PageRequest, redirect } from '../page.js';
import { paths } from '../paths.js';
import type { ProblemCode } from './problem/code.js';

/** The page that says why, whose address holds a code and nothing else: what came back in the address is left behind. */
const problemPath = (kind: ProviderKind, code: ProblemCode): string =>
  kind === 'staff' ? paths.staffProviderProblem(code) : paths.oneLoginProblem(code);

/** Says in the log, by codes, that a sign-in was refused, and leads to the page that says so. */
export function answerProblem(
  { house }: PageRequest,
  kind: ProviderKind,
  { code, step, fault }: { readonly code: ProblemCode; readonly step: string; readonly fault: string },
): PageReply {
  house.log.warn({ provider: kind, code, step, fault }, 'a sign-in was refused');
  return redirect(problemPath(kind, code));
}

/** Does a part of a sign-in; where it is refused, the refusal is the answer. */
export async function orProblem(
  request: PageRequest,
  kind: ProviderKind,
  work: () => Promise<PageReply>,
): Promise<PageReply> {
  try {
    return await work();
  } catch (fault) {
    if (fault instanceof SignInRefused) return answerProblem(request, kind, fault);
    throw fault;
  }
}
