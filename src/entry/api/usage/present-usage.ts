import { delegateRole, type Look } from '../../../foundation/assurance/index.js';
import type { OrgUnit } from '../../../foundation/people/index.js';
import type { SubjectId } from '../../../platform/ids.js';
import type { Case } from '../../../work/cases/index.js';

interface Known {
  readonly cases: ReadonlyMap<SubjectId, Pick<Case, 'reference' | 'service'>>;
  readonly units: readonly OrgUnit[];
  /** The place, by its code. */
  readonly system: string;
  readonly origin: string;
}

const text = { type: 'string' };

/** What is told of one look: the first five are Estonia's, the others ours. */
export const usageSchema = {
  type: 'object',
  required: ['logtime', 'action', 'receiverCode', 'receiverSystem', 'number', 'fields', 'kind', 'proof'],
  properties: {
    logtime: { type: 'string', format: 'date-time' },
    action: { ...text, description: 'For what and why, in words.' },
    receiverCode: { ...text, description: 'Which role or system; never a name.' },
    receiverName: { ...text, description: 'The team of that role.' },
    receiverSystem: { ...text, description: 'The place.' },
    number: { type: 'integer', description: 'Of the looks in this request, from 1 without a gap.' },
    previous: { type: ['string', 'null'], description: 'The digest of the look before.' },
    kind: { enum: ['look', 'search', 'refused'] },
    fields: { type: 'array', items: text, description: 'Which answers, by their codes; never what they hold.' },
    service: text,
    reference: text,
    proof: {
      ...text,
      format: 'uri',
      description: 'Where the person, signed in, has the proof that it is on the record.',
    },
  },
};

/** By which role it was, as the person reads it too: who acts for them and whoever has none is not named. */
function receiverOf({ actor, roles }: Look): string {
  if (actor.startsWith('system:')) return actor;
  if (roles.includes(delegateRole)) return 'delegate';
  return roles[0] ?? 'person';
}

const say = (code: string | null | undefined): string => (code ?? '').replaceAll('-', ' ');

export function presentUsage(look: Look, { cases, units, system, origin }: Known) {
  const one = cases.get(look.subject);
  const receiverCode = receiverOf(look);
  const team = units.find(({ slug }) => slug === receiverCode);
  return {
    logtime: look.at.toISOString(),
    action: [say(look.purpose), say(look.reason)].filter(Boolean).join(': '),
    receiverCode,
    ...(team ? { receiverName: team.name.en } : {}),
    receiverSystem: system,
    ...{ number: look.number, previous: look.previous, fields: look.fields },
    kind: look.isRefused ? 'refused' : look.isSearch ? 'search' : 'look',
    ...(one ? { service: one.service, reference: one.reference } : {}),
    proof: `${origin}/your-data/looks/${look.subject}/${look.number}/tlog-proof`,
  };
}
