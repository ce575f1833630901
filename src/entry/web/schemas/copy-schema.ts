import { letterWays } from '../../../foundation/people/index.js';

type Schema = Readonly<Record<string, unknown>>;

const text: Schema = { type: 'string' };
const iri: Schema = { ...text, format: 'uri', description: 'Of the Data Privacy Vocabulary' };
const yesNo: Schema = { type: 'boolean' };
const moment: Schema = { type: 'string', format: 'date-time' };
const maybe = (schema: Schema): Schema => ({ anyOf: [schema, { type: 'null' }] });
const list = (items: Schema): Schema => ({ type: 'array', items });
const group = (properties: Readonly<Record<string, Schema>>): Schema => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
});

const marking: Schema = {
  ...text,
  description: 'OFFICIAL, or OFFICIAL-SENSITIVE with its descriptors: how carefully our staff handle it',
};

const answer = group({
  field: text,
  label: text,
  value: {
    description: 'As it is held: a text, a number, or the parts of an address; null where nothing is, or it was erased',
  },
  said: { ...text, description: 'The same in words, or that nothing was given, or when it was erased' },
  class: text,
  marking,
  why: text,
  purpose: text,
  law: text,
  until: text,
  seenBy: text,
  contest: maybe(group({ state: { enum: ['contested', 'upheld', 'corrected', 'refused'] }, said: text })),
});

const request = group({
  service: text,
  title: text,
  reference: text,
  state: text,
  opened: moment,
  closed: maybe(moment),
  marking,
  isAnothers: { ...yesNo, description: 'It is somebody else’s, who named this person' },
  answers: list(answer),
  choices: {
    ...list(group({ title: text, state: text })),
    description: 'What it may be used for besides, and what they said of that',
  },
  leftOut: group({ about: list(text), notes: yesNo }),
  history: list(group({ at: moment, what: text, state: maybe(text), because: list(text) })),
});

const look = group({
  at: moment,
  by: text,
  why: text,
  purpose: maybe(text),
  purposeType: maybe(iri),
  lawfulBasis: maybe(iri),
  reference: text,
  fields: list(text),
  isRefused: yesNo,
  isSearch: yesNo,
  keptBack: maybe({ ...text, description: 'When it was made, until when the law kept it back, and why' }),
  number: { type: 'integer', description: 'Of the chain of looks at one subject, from 1 without a gap' },
  previous: maybe({ ...text, description: 'The digest of the look before, in hexadecimal' }),
});

const account = group({
  unsent: {
    ...list(
      group({
        ...{ service: text, title: text, until: moment, marking },
        answers: list(group({ field: text, label: text, said: maybe(text) })),
      }),
    ),
    description: 'What they typed while they were signed in, and did not send',
  },
  proposals: {
    ...list(
      group({
        ...{ service: maybe(text), reference: text, sent: moment, answered: maybe(moment), state: text },
        typed: list(group({ field: text, said: text })),
      }),
    ),
    description: 'What they proposed for services while they were signed in',
  },
  mandates: list(
    group({
      ...{ isForYou: yesNo, name: maybe(text), capacity: text, services: list(text), state: text },
      uses: list(group({ service: text, purpose: text, purposeType: maybe(iri), lawfulBasis: iri, law: text })),
      ...{ since: moment, until: moment },
    }),
  ),
  contact: {
    ...maybe(
      group({
        ...{ language: { enum: ['en', 'cy'] }, by: { enum: [...letterWays] }, print: { enum: ['standard', 'large'] } },
        ...{ calls: { enum: ['yes', 'no'] }, phone: maybe(text) },
      }),
    ),
    description: 'How they wish to be contacted; null where they said nothing of it',
  },
  waysIn: list(group({ kind: text, address: maybe(text), since: moment })),
  sessions: list(group({ how: text, since: moment })),
  copies: list(group({ as: { enum: ['page', 'data'] }, asked: moment, due: moment, given: maybe(moment) })),
});

/** The shape of the copy that a person takes of all that is held about them, `guildhall-copy/1`. */
export const copySchema: Schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'A copy of all that a Guildhall holds about a person',
  ...group({
    ...{ format: { const: 'guildhall-copy/1' }, schema: text, title: text, place: text },
    ...{ language: { enum: ['en', 'cy'] }, marking, made: moment, leftOut: text },
    ...{ requests: list(request), looks: list(look), account },
  }),
};
