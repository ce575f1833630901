import type { FieldOutcome } from '../../../work/field/browser.js';
import { sealBox } from '../keeping/box.js';
import type { Store } from '../keeping/open-store.js';

/** A refusal that the server does not keep is not forgotten here: its sealed command stays with it. */
const isOver = ({ outcome, isKept }: FieldOutcome): boolean => outcome !== 'refused' || isKept === true;

/** Keeps what the server said of commands; the officer reads it under the shift key, where the shift is open still. */
export async function noteOutcomes(
  store: Store,
  key: CryptoKey | undefined,
  outcomes: readonly FieldOutcome[],
): Promise<void> {
  for (const said of outcomes) {
    const answer = key && (await sealBox(key, `answer:${said.id}`, said));
    const change = store.transaction('outgoing', 'readwrite', { durability: 'strict' });
    const found = await change.store.get(said.id);
    if (found) {
      const content = isOver(said) ? '' : found.content;
      const isForNobody = !found.mine && isOver(said);
      if (isForNobody) await change.store.delete(said.id);
      else await change.store.put({ ...found, content, outcome: said.outcome, answer }, said.id);
    }
    await change.done;
  }
}
