import type { ErasureCertificate, Kept } from '../../../foundation/vault/index.js';
import type { PlaceId, SubjectId } from '../../../platform/ids.js';
import { eraseOrWait } from '../../../work/cases/index.js';
import type { Command, CommandInput } from '../commands.js';
import { findAskedPlace } from '../find-asked-place.js';
import { type OpenHouse, openHouse } from '../open-house.js';
import { type AskedErasure, erasureUsage, findAskedSubject, readErasure } from './read-erasure.js';

const day = (at: Date): string => at.toISOString().slice(0, 10);

/** The certificate as lines: ids, classes and dates, fit to be sent to whoever asked. */
function tell(
  { certificate, kept }: { certificate: ErasureCertificate; kept: readonly Kept[] },
  out: CommandInput['out'],
) {
  const { subject, shredded, opensNowhereFrom, isFinal } = certificate;
  out(`Certificate of erasure: subject ${subject}`);
  for (const { key, number, scope, keep, reason, shreddedAt } of shredded)
    out(
      `  destroyed ${shreddedAt.toISOString()}: ${keep ?? 'a key'} of ${scope ?? 'a lost case'}, key ${key}, number ${number} of the shred ledger (${reason})`,
    );
  for (const { key, ground } of kept) out(`  kept: ${key.keep} of ${key.scope}, because of: ${ground}`);
  if (!opensNowhereFrom) return;
  out(
    isFinal
      ? `  No backup has opened it since ${day(opensNowhereFrom)}.`
      : `  No backup opens it from ${day(opensNowhereFrom)} on. To make that today, run ./guildhall keys rotate.`,
  );
}

async function erase(house: OpenHouse, place: PlaceId, subject: SubjectId, asked: AskedErasure, input: CommandInput) {
  const who = { place, actor: { kind: 'system', name: 'operator' }, channel: 'system' } as const;
  const { erased, isWaiting } = await eraseOrWait(house, who, {
    ...{ subject, reason: asked.reason, isUpheld: asked.isObjectionUpheld },
    ...(asked.keep === undefined ? {} : { keep: asked.keep }),
  });
  if (isWaiting) input.out('A legal hold keeps some of it. That is erased within an hour of the hold being lifted.');
  if (erased.ok) {
    tell(erased.value, input.out);
    return 0;
  }
  if (erased.refused === 'nothing-to-erase') input.error('There is nothing to erase: no such key lives.');
  else
    input.error(
      `Nothing was erased: all of it is kept, because of: ${erased.detail?.ground}. See docs/vault.md for what each ground means.`,
    );
  return 1;
}

/** `./guildhall erase`: one person of one case, in every retention class or in one. */
export const eraseCommand: Command = {
  name: 'erase',
  usage: erasureUsage,
  does: 'Destroys the keys of one person in a case that no legal ground keeps, and prints the certificate.',
  async run(input) {
    const asked = readErasure(input.args);
    if (!asked) {
      input.error(`Say whom and why: ./guildhall erase ${erasureUsage}`);
      return 2;
    }
    const house = await openHouse(input.environment, input.out);
    try {
      const place = await findAskedPlace(house, asked.place, input.error);
      const subject = place && (await findAskedSubject(house, place.place_id, asked, input.error));
      return place && subject ? await erase(house, place.place_id, subject, asked, input) : 1;
    } finally {
      await house.close();
    }
  },
};
