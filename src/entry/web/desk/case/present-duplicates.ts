import { formatList } from '../../../../platform/language/index.js';
import { type Case, planDuplicates } from '../../../../work/cases/index.js';
import type { PageRequest } from '../../page.js';
import { paths } from '../../paths.js';
import type { LoadedCase } from './load-case.js';

/** Whether this has come before: by what it would be told, and, once it was looked for, what was found. */
export interface DuplicatesView {
  /** The questions whose answers the same cases share. */
  readonly by: string;
  readonly days: number;
  readonly found:
    | readonly { readonly reference: string; readonly href: string; readonly state: string; readonly openedAt: Date }[]
    | undefined;
}

/** Undefined for a reader whom the service does not tell. */
export function presentDuplicates(
  { language, who }: PageRequest,
  { one, declaration }: LoadedCase,
  same: readonly Case[] | undefined,
): DuplicatesView | undefined {
  const plan = planDuplicates(who.actor, one, declaration);
  if (!plan) return undefined;
  const labels = plan.same.map((field) => declaration.fields[field]?.label[language] ?? field);
  return {
    by: formatList(
      labels.map((label) => `“${label}”`),
      language,
    ),
    days: plan.days,
    found: same?.map(({ id, reference, state, openedAt }) => ({
      ...{ reference, href: paths.case(id), openedAt },
      state: declaration.case.states[state]?.label[language] ?? state,
    })),
  };
}
