import { parseArgs } from 'node:util';
import { invitationHours } from '../../../foundation/people/index.js';
import { act } from '../../../platform/house.js';
import type { Command } from '../commands.js';
import { findAskedPlace } from '../find-asked-place.js';
import { openHouse } from '../open-house.js';
import { type InviteByNameRefusal, type Invited, inviteByName } from './invite-by-name.js';

const usage = 'NAME [--role ROLE]… [--place SLUG]';

interface Asked extends Invited {
  readonly slug: string | undefined;
}

function readArguments(args: readonly string[]): Asked | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { role: { type: 'string', multiple: true }, place: { type: 'string' } },
    });
    const [name, ...more] = positionals;
    const { role: roles = [], place } = values;
    const isRole = (role: string) => /^[a-z][a-z0-9-]{0,62}$/.test(role);
    if (!name?.trim() || more.length > 0 || !roles.every(isRole)) return undefined;
    return { name: name.trim(), roles, slug: place };
  } catch {
    return undefined;
  }
}

const explanations = {
  several: 'There are several officers of that name: an administrator invites the right one at /desk/recovery.',
  'here-already':
    'An officer of that name is here already, and an invitation gives no role: an administrator gives it at /desk/people. To invite them with the roles that they have, leave --role out.',
  'no-roles': 'There is no officer of that name. To make one say which roles they hold: --role administrator',
  'not-staff': 'This officer holds no role and no team, so that there is nothing to sign in to.',
  'not-allowed': 'This is not allowed.',
  yourself: 'Nobody invites themself.',
  'has-ways-in': 'This officer has ways in.',
} satisfies Record<Exclude<InviteByNameRefusal, 'unknown-role'>, string>;

type Refused = Extract<Awaited<ReturnType<typeof inviteByName>>, { ok: false }>;

function explain({ refused, detail }: Refused): string {
  if (refused !== 'unknown-role') return explanations[refused];
  const mend = detail?.meant === undefined ? `The roles here: ${detail?.known}.` : `Did you mean ${detail.meant}?`;
  return `Nothing here asks for the role ${detail?.role}. ${mend} A new service’s roles are known once it is published.`;
}

/** `./guildhall staff invite NAME …`: how the first administrators of a live place come in. */
export const staffInviteCommand: Command = {
  name: 'staff invite',
  usage,
  does: 'Makes an officer with these roles, or finds them by name, and prints an invitation to make their passkeys.',
  async run({ args, environment, out, error }) {
    const asked = readArguments(args);
    if (!asked) {
      error(`Say whom: ./guildhall staff invite ${usage}`);
      return 2;
    }
    const house = await openHouse(environment, out);
    try {
      const place = await findAskedPlace(house, asked.slug, error);
      if (!place) return 1;
      const who = { place: place.place_id, actor: { kind: 'system', name: 'operator' }, channel: 'system' } as const;
      const invited = await act(house, who, (ctx) => inviteByName(ctx, asked));
      if (!invited.ok) {
        error(explain(invited));
        return 1;
      }
      out(`The invitation, which is shown once and works once, within ${invitationHours} hours:`);
      out(`  ${invited.value.code}`);
      out('Give it by hand or by voice. The officer enters it at /desk/join of the place’s own address.');
      return 0;
    } finally {
      await house.close();
    }
  },
};
