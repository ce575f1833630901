import type { z } from 'zod';
import type { ApiKey } from '../../../../foundation/people/index.js';
import { listProgramMoves } from '../../../../work/cases/index.js';
import { whyNotByCall } from '../../../../work/partners/index.js';
import {
  type Compiled,
  callColumns,
  type Declaration,
  pagesOf,
  type ServiceStanding,
} from '../../../../work/services/index.js';
import type { Service, ServiceLine } from './schemas.js';

interface Known {
  readonly key: ApiKey;
  readonly origin: string;
  readonly standing: ServiceStanding['state'];
}

type Because = z.infer<typeof ServiceLine>['submissions']['because'];

function becauseOf({ declaration }: Compiled, { key, standing }: Known): Because {
  if (!key.may.includes('submit')) return 'key';
  return whyNotByCall(declaration) ?? (standing === 'open' ? null : 'standing');
}

/** A service in the list of those that a key is for. */
export function presentLine(service: Compiled, known: Known): z.infer<typeof ServiceLine> {
  const { declaration, version } = service;
  const because = becauseOf(service, known);
  return {
    ...{ service: declaration.service, version, title: declaration.title, summary: declaration.summary },
    ...{ owner: declaration.owner, standing: known.standing, submissions: { taken: because === null, because } },
    url: `${known.origin}/api/v1/services/${declaration.service}`,
  };
}

type Question = z.infer<typeof Service>['questions'][number];

function presentQuestion(declaration: Declaration, field: string, { key }: Known): Question | undefined {
  const question = declaration.fields[field];
  if (!question) return undefined;
  const { need, handling = 'OFFICIAL', purpose = declaration.purpose, most } = question;
  const parts = callColumns(declaration).filter((column) => column.field === field && column.part !== '');
  const isFiles = question.type === 'photo' || question.type === 'document';
  return {
    ...{ field, kind: question.type, label: question.label, hint: question.hint ?? null, options: question.of ?? {} },
    ...{ parts: parts.map(({ part }) => part), optional: question.optional === true },
    ...{ conditional: question['ask-if'] !== undefined, most: isFiles ? (most ?? 1) : null },
    ...{ mark: question.mark, handling, about: question.about ?? null, purpose: purpose.id },
    need: typeof need === 'string' ? { en: need, cy: need } : need,
    keep: String(question.keep),
    readable: key.may.includes('read') && key.fields.includes(`${declaration.service}.${field}`),
  };
}

function presentStates(declaration: Declaration, { key }: Known): z.infer<typeof Service>['states'] {
  const makable = listProgramMoves(declaration).filter((name) => key.moves.includes(`${declaration.service}.${name}`));
  return Object.entries(declaration.case.states).map(
    ([state, { label, team, ends, can = {}, 'say-why': reasons = {} }]) => ({
      ...{ state, label, team: team ?? null, ends: ends ?? null, reasons },
      transitions: Object.entries(can).map(([transition, { label: says, to, by, note }]) => ({
        ...{ transition, label: says, to, by: [by].flat(), note: note ?? null, makable: makable.includes(transition) },
      })),
    }),
  );
}

/** All of a service that a program needs to send to it and to know what becomes of it: its newest version. */
export function presentService(service: Compiled, known: Known): z.infer<typeof Service> {
  const { declaration } = service;
  const { purpose } = declaration;
  const asked = pagesOf(declaration).flatMap(({ ask, row }) => (row ? [] : ask));
  return {
    ...presentLine(service, known),
    channels: declaration.channels,
    purpose: { id: purpose.id, basis: purpose.basis ?? null, dpv: purpose.dpv ?? null, law: purpose.law ?? null },
    promise: declaration.case.clock.told,
    questions: asked.flatMap((field) => presentQuestion(declaration, field, known) ?? []),
    states: presentStates(declaration, known),
    costs: declaration.costs,
  };
}
