import { type PersonId, readId } from '../../../../platform/ids.js';
import type { Language } from '../../../../platform/language/index.js';
import type { Doing } from '../../../../work/cases/index.js';
import type { Form } from '../../form.js';

type Asked = Exclude<Doing, { kind: 'put-back' | 'deal' }>;

/** What is to be done to them: 'assign' with `to`, 'move' with `move` ('SERVICE:TRANSITION'), or 'routine' with `routine` ('SERVICE:ROUTINE'). Undefined where nothing was chosen. */
export function readDoing(form: Form, language: Language): Asked | undefined {
  if (form.code('do') === 'assign') return readAssigning(form.code('to') ?? '');
  if (form.code('do') === 'routine') {
    const [service, routine] = (form.code('routine') ?? '').split(':');
    return service && routine ? { kind: 'routine', service, routine, language } : undefined;
  }
  const [service, transition] = (form.code('move') ?? '').split(':');
  if (!service || !transition) return undefined;
  const reason = form.code('reason');
  return { kind: 'move', service, transition, ...(reason ? { reason } : {}) };
}

function readAssigning(to: string): Asked | undefined {
  if (to === 'nobody') return { kind: 'assign' };
  const [kind, name = ''] = to.split(':');
  if (kind === 'team' && name) return { kind: 'assign', team: name };
  const person: PersonId | undefined = readId<'person'>(kind === 'person' ? name : undefined);
  return person ? { kind: 'assign', person } : undefined;
}

/** The same as the values of hidden boxes. */
export function writeDoing(doing: Asked): Readonly<Record<string, string | undefined>> {
  if (doing.kind === 'move') return { do: 'move', move: `${doing.service}:${doing.transition}`, reason: doing.reason };
  if (doing.kind === 'routine') return { do: 'routine', routine: `${doing.service}:${doing.routine}` };
  const { person, team } = doing;
  return { do: 'assign', to: person ? `person:${person}` : team ? `team:${team}` : 'nobody' };
}
