import { setAuditor } from '../../../foundation/assurance/index.js';
import { act } from '../../../platform/house.js';
import type { Command } from '../commands.js';
import { atAskedPlace } from './at-asked-place.js';

const usage = 'FILE [--place SLUG]';

const refusals = {
  'not-allowed': 'The auditor is set by whoever runs the installation.',
  'not-a-key':
    'That is no X25519 public key in PEM. The auditor makes one: openssl genpkey -algorithm X25519 -out auditor.key, then openssl pkey -in auditor.key -pubout -out auditor.pem, and gives you auditor.pem. The other file stays with them.',
  'set-already': 'That key is set already.',
} as const;

/** `./guildhall concealed auditor FILE`. */
export const concealedAuditorCommand: Command = {
  name: 'concealed auditor',
  usage,
  does: 'Sets whose public key concealed looks are sealed for besides the place’s own; without one there are none.',
  run: (input) =>
    atAskedPlace(input, `concealed auditor ${usage}`, async ({ house, who, pem }) => {
      const set = await act(house, who, (ctx) => setAuditor(ctx, pem));
      if (set.ok) input.out(`The auditor’s key is ${set.value.thumbprint}. /assurance/concealed shows it from now on.`);
      else input.error(refusals[set.refused]);
      return set.ok ? 0 : 1;
    }),
};
