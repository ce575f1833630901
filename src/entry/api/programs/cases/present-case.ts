import type { z } from 'zod';
import { reveal } from '../../../../platform/sealed/browser.js';
import type { Opened } from '../../../../platform/sealed/index.js';
import type { Case } from '../../../../work/cases/index.js';
import { type Declaration, isFileKind, isHeldFile } from '../../../../work/services/index.js';
import type { CaseLine } from './schemas.js';

type Line = z.infer<typeof CaseLine>;
type Value = Line['fields'][string];

const momentOf = (at: Date | undefined): string | null => at?.toISOString() ?? null;

export const urlOfCase = (origin: string, { id }: Pick<Case, 'id'>): string => `${origin}/api/v1/cases/${id}`;

/** A case as its unsealed columns tell it, with the answers that a program may read without a look. */
export function presentCase(one: Case, plain: readonly string[], origin: string): Line {
  return {
    ...{ case: one.id, reference: one.reference, service: one.service, serviceVersion: one.serviceVersion },
    ...{ version: one.version, state: one.state, ending: one.ending ?? null, reason: one.endingReason ?? null },
    ...{ openedAt: one.openedAt.toISOString(), closedAt: momentOf(one.closedAt), dueAt: momentOf(one.dueAt) },
    ...{
      isPaused: one.clockPausedAt !== undefined,
      channel: one.channel,
      area: one.area ?? null,
      team: one.team ?? null,
    },
    fields: Object.fromEntries(plain.map((field) => [field, (one.fields[field] ?? null) as Value])),
    url: urlOfCase(origin, one),
  };
}

/** Files are told by what they are called and what they are; they are fetched by themselves. */
function filesOf(value: unknown, url: string): Value {
  const files = Array.isArray(value) ? value.filter(isHeldFile) : [];
  return files.map(({ name, type, size, digest }, at) => ({ name, type, size, digest, url: `${url}/${at}` }));
}

/** An answer that was disclosed to the program. */
export function presentOpened(
  declaration: Declaration,
  field: string,
  opened: Opened<unknown> | undefined,
  url: string,
): Value {
  if (opened === undefined) return null;
  const value = reveal(opened);
  const isFiles = isFileKind(declaration.fields[field]?.type ?? 'text');
  return isFiles ? filesOf(value, `${url}/files/${field}`) : ((value ?? null) as Value);
}
