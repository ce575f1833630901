import { act } from '../../../../platform/house.js';
import { readId } from '../../../../platform/ids.js';
import { type AssignTo, assignCase } from '../../../../work/cases/index.js';
import type { Form } from '../../form.js';
import type { Officer, PageHandler } from '../../page.js';
import { answerAct } from './answer-act.js';
import { readCaseId } from './read-case-id.js';
import { readSeen } from './read-seen.js';
import { sayRefused } from './say-refused.js';

/** To whom, as the form says it. A person or team that nobody could have chosen there is refused as unknown. */
function readTo(form: Form, me: Officer | undefined): AssignTo | 'no-such-person' | 'no-such-team' {
  const to = form.code('to');
  if (to === 'nobody') return 'nobody';
  if (to === 'team') return { team: form.code('team') ?? '' };
  const person = to === 'me' ? me?.person : readId<'person'>(form.code('person'));
  return person ? { person } : 'no-such-person';
}

/** Gives a case to somebody, to a team, or back to nobody. */
export const submitAssign: PageHandler = async (request) => {
  const { house, who, form, officer } = request;
  const id = readCaseId(request);
  const to = readTo(form, officer);
  const refuse = async (outcome: Parameters<typeof sayRefused>[1]) => {
    const { refused } = outcome;
    const person = form.code('person');
    const team = form.code('team');
    const target = refused === 'no-such-person' ? 'person' : refused === 'no-such-team' ? 'team' : undefined;
    const tried = {
      ...{ form: 'assign', ...(await sayRefused(request, outcome)) },
      ...(target === undefined ? {} : { target }),
      ...(person === undefined ? {} : { person }),
      ...(team === undefined ? {} : { team }),
    };
    return answerAct(request, id, { tried });
  };
  if (to === 'no-such-person' || to === 'no-such-team') return refuse({ refused: to });
  const assigned = await act(house, who, (ctx) => assignCase(ctx, { case: id, to, ...readSeen(form) }));
  return assigned.ok ? answerAct(request, id, { did: 'assigned' }) : refuse(assigned);
};
