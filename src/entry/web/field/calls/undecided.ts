import type { Words } from '../../../../platform/language/index.js';
import type { FieldUndecided } from '../../../../work/field/index.js';
import { loadUndecided, type Undecided, type Version } from '../waiting/load-waiting.js';
import type { FieldCall, FieldReply } from './call.js';
import { sayReason } from './outcome-words.js';
import { answerForPhone } from './write-case.js';

function wordsOf(version: Version): Words {
  if ('words' in version) return version.words;
  const { opened, say } = version;
  return answerForPhone(opened, (value) => ({ en: say(value, 'en'), cy: say(value, 'cy') })).text;
}

function present({ taken, one, label, mine, theirs }: Undecided): FieldUndecided {
  const reason = taken.reason ?? undefined;
  const words = sayReason(reason);
  return {
    ...{ id: taken.id, caseId: one.id, reference: one.reference, label, at: taken.doneAt.toISOString() },
    ...{ mine: wordsOf(mine), theirs: wordsOf(theirs) },
    ...(reason === undefined ? {} : { reason }),
    ...(words ? { words } : {}),
  };
}

/** What waits for this officer's decision, both versions side by side. */
export async function undecidedCall({ request, who }: FieldCall): Promise<FieldReply> {
  const found = await loadUndecided(request.house, who);
  return { body: { undecided: found.map(present) } };
}
