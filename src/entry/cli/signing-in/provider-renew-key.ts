import { parseArgs } from 'node:util';
import { addClientKey, type ProviderKind, providerKinds } from '../../../foundation/people/index.js';
import { act } from '../../../platform/house.js';
import type { Command } from '../commands.js';
import { findAskedPlace } from '../find-asked-place.js';
import { openHouse } from '../open-house.js';

const usage = '(one-login | staff) [--place SLUG]';

function readArguments(
  args: readonly string[],
): { readonly kind: ProviderKind; readonly place: string | undefined } | undefined {
  try {
    const options = { place: { type: 'string' } } as const;
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options });
    const kind = providerKinds.find((one) => one === positionals[0]);
    return kind && positionals.length === 1 ? { kind, place: values.place } : undefined;
  } catch {
    return undefined;
  }
}

/** `./guildhall provider renew-key KIND`: the next key towards a provider, while the one before still holds. */
export const providerRenewKeyCommand: Command = {
  name: 'provider renew-key',
  usage,
  does: 'Makes the next key towards a provider: published now, signing in a day; the one before goes a day after that.',
  async run({ args, environment, out, error }) {
    const asked = readArguments(args);
    if (!asked) {
      error(`Say which: ./guildhall provider renew-key ${usage}`);
      return 2;
    }
    const house = await openHouse(environment, out);
    try {
      const place = await findAskedPlace(house, asked.place, error);
      if (!place) return 1;
      const who = { place: place.place_id, actor: { kind: 'system', name: 'operator' }, channel: 'system' } as const;
      const added = await act(house, who, (ctx) => addClientKey(ctx, { kind: asked.kind }));
      if (!added.ok) {
        error(
          added.refused === 'no-provider'
            ? 'No such provider is set. Set it first: ./guildhall provider set FILE'
            : `The key is not made: ${added.refused}.`,
        );
        return 1;
      }
      out(`The key ${added.value.id} is published now and signs from ${added.value.signsFrom.toISOString()}.`);
      return 0;
    } finally {
      await house.close();
    }
  },
};
