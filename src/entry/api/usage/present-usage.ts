import type { Look } from '../../../foundation/assurance/index.js';
import type { OrgUnit } from '../../../foundation/people/index.js';
import { type DpvPurpose, dpvBases } from '../../../platform/dpv.js';
import type { SubjectId } from '../../../platform/ids.js';
import type { Case } from '../../../work/cases/index.js';
import { type Compiled, findPurpose } from '../../../work/services/index.js';

interface Known {
  readonly cases: ReadonlyMap<SubjectId, Pick<Case, 'reference' | 'service'>>;
  readonly units: readonly OrgUnit[];
  readonly services: readonly Pick<Compiled, 'declaration'>[];
  /** For what the person lets the client ask. */
  readonly askedFor: DpvPurpose | undefined;
  /** The place, by its code. */
  readonly system: string;
  readonly origin: string;
}

const text = { type: 'string' };
const iri = { ...text, format: 'uri' };

/** What is told of one look: the first five are Estonia's, the others ours. Purposes and bases are IRIs of the Data Privacy Vocabulary. */
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
    purposeType: { ...iri, description: 'The declared purpose that it was looked at for.' },
    lawfulBasis: { ...iri, description: 'The lawful basis of that purpose.' },
    askedFor: { ...iri, description: 'For what the person lets this client ask, and no more.' },
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
  if (/^(system|client):/.test(actor)) return actor;
  return roles[0] ?? 'person';
}

const say = (code: string | null | undefined): string => (code ?? '').replaceAll('-', ' ');

/** What the look's purpose is in the vocabulary, where the service of its request declares one. */
function purposeOf({ purpose }: Look, service: string | undefined, { services }: Known) {
  const declared = services.find(({ declaration }) => declaration.service === service)?.declaration;
  const found = declared && purpose !== null ? findPurpose(declared, purpose) : undefined;
  return found ? { ...(found.dpv ? { purposeType: found.dpv } : {}), lawfulBasis: dpvBases[found.basis] } : {};
}

export function presentUsage(look: Look, known: Known) {
  const { cases, units, askedFor, system, origin } = known;
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
    ...purposeOf(look, one?.service, known),
    ...(askedFor ? { askedFor } : {}),
    proof: `${origin}/your-data/looks/${look.subject}/${look.number}/tlog-proof`,
  };
}
