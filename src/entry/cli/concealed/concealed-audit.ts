import { auditConcealed } from '../../../foundation/assurance/index.js';
import { readAuditorSecret } from '../../../foundation/vault/index.js';
import { readAtOnce } from '../../../platform/house.js';
import type { Command } from '../commands.js';
import { atAskedPlace } from './at-asked-place.js';

const usage = '--key FILE [--place SLUG]';

/** `./guildhall concealed audit --key FILE`: for the auditor, whose key is used here and kept nowhere. */
export const concealedAuditCommand: Command = {
  name: 'concealed audit',
  usage,
  does: 'Lets the auditor read every concealed look with their own key, and checks the whole chain; writes nothing.',
  run: (input) =>
    atAskedPlace(input, `concealed audit ${usage}`, async ({ house, who, pem }) => {
      const key = readAuditorSecret(pem);
      if (!key) {
        input.error('That is no X25519 private key in PEM: the auditor’s own is asked for, not the public one.');
        return 1;
      }
      const audit = await readAtOnce(house, who, (ctx) => auditConcealed(ctx, key));
      const { looks, months, faults, entries, head, others } = audit;
      for (const { number, at, case: one, ground, requester, approver, revealOn } of looks)
        input.out(
          `${number}: ${at.toISOString()} case ${one}, ${ground}, asked by ${requester}, approved by ${approver}, until ${revealOn}`,
        );
      for (const { number, month, head: then } of months) input.out(`${number}: ${month} closed, head ${then}`);
      for (const { number, wrong } of faults) input.error(`${number}: ${wrong}.`);
      if (others > 0) input.out(`${others} entries are sealed for another auditor’s key.`);
      input.out(`${entries} entries, ${looks.length} looks, head ${head || 'none'}.`);
      input.out(faults.length === 0 ? 'Nothing is wrong.' : `${faults.length} things are wrong.`);
      return faults.length === 0 ? 0 : 1;
    }),
};
