import { z } from 'zod';
import { Words } from '../describing/schemas.js';

export const ServiceLine = z.strictObject({
  service: z.string(),
  version: z.int().describe('The version that is published: new requests run by it.'),
  title: Words,
  summary: Words,
  owner: z.string(),
  standing: z.enum(['open', 'paused', 'retired']),
  submissions: z
    .strictObject({
      taken: z.boolean(),
      because: z.enum(['channel', 'sign-in', 'fee', 'questions', 'standing', 'key']).nullable(),
    })
    .describe('Whether this key may send requests to it; else why not.'),
  url: z.string(),
});

const Question = z.strictObject({
  field: z.string(),
  kind: z.string(),
  label: Words,
  hint: Words.nullable(),
  options: z.record(z.string(), Words).describe('Codes to choose from, with their words.'),
  parts: z.array(z.string()).describe('What the answer is made of; empty where it is one text, number, list or day.'),
  optional: z.boolean(),
  conditional: z.boolean().describe('Whether it is asked only where other answers make it so.'),
  most: z.int().nullable().describe('How many files it takes.'),
  mark: z.enum(['open', 'internal', 'personal', 'special']),
  handling: z.string(),
  about: z.string().nullable().describe('Whose data it is.'),
  purpose: z.string(),
  need: Words.describe('Why it is asked.'),
  keep: z.string(),
  readable: z.boolean().describe('Whether this key reads what it was answered with.'),
});

const Transition = z.strictObject({
  transition: z.string(),
  label: Words,
  to: z.string(),
  by: z.array(z.string()).describe('The roles of those who make it.'),
  note: z.enum(['required', 'optional']).nullable(),
  makable: z.boolean().describe('Whether this key makes it.'),
});

const State = z.strictObject({
  state: z.string(),
  label: Words,
  team: z.string().nullable(),
  ends: z.string().nullable().describe('How a case ended that is here.'),
  reasons: z.record(z.string(), Words).describe('Of which one is given with a transition to it.'),
  transitions: z.array(Transition),
});

export const Service = ServiceLine.extend({
  channels: z.array(z.string()),
  purpose: z.strictObject({
    id: z.string(),
    basis: z.string().nullable(),
    dpv: z.string().nullable(),
    law: z.string().nullable(),
  }),
  promise: Words,
  questions: z.array(Question),
  states: z.array(State),
  costs: z.record(z.string(), z.string()).describe('What a case costs, by team: where each line comes from.'),
});

export const ServiceList = z.strictObject({ services: z.array(ServiceLine) });
