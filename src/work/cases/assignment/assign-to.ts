import type { PersonId } from '../../../platform/ids.js';
import type { AskedOfActor } from '../acting/judge-act-on.js';

/** To whom a case goes: a person (it stays with its team, unless another is named), a team (nobody's there yet), or back to nobody in its team. */
export type AssignTo = { readonly person: PersonId; readonly team?: string } | { readonly team: string } | 'nobody';

export type AssignRefusal =
  | 'no-such-case'
  | 'not-allowed'
  | 'case-closed'
  | 'no-such-person'
  | 'no-such-team'
  | 'already-so'
  | 'changed'
  | AskedOfActor;
