import type { moveCase } from '../../../../work/cases/index.js';
import type { Problem } from '../answering/problem.js';
import { mendWords } from '../answering/words.js';

type MoveRefused = Extract<Awaited<ReturnType<typeof moveCase>>, { readonly ok: false }>['refused'];

/** Why a move was not made, as a program is told it. */
export function problemOfMove(refused: MoveRefused): Problem {
  switch (refused) {
    case 'no-such-case':
      return { problem: 'not-found' };
    case 'changed':
      return { problem: 'changed' };
    case 'erased':
      return { problem: 'erased' };
    case 'not-from-this-state':
    case 'condition-not-met':
    case 'too-late-to-reopen':
    case 'too-late-to-extend':
      return { problem: 'not-now' };
    case 'note-required':
      return { problem: 'wrong-move', faults: [{ pointer: '/note', say: mendWords.note }] };
    case 'reason-required':
    case 'unknown-reason':
      return { problem: 'wrong-move', faults: [{ pointer: '/reason', say: mendWords.reason }] };
    default:
      // What is asked of officers alone: their roles, their training, what they decide and ask. No key names it.
      return { problem: 'not-for-key' };
  }
}
