import { act, type House, type Who } from '../../../platform/house.js';
import { readId } from '../../../platform/ids.js';
import { endWebhook, renewSecret, replayWebhook, type WebhookId } from '../../../work/partners/index.js';
import { atPlace } from '../clients/at-place.js';
import { readName } from '../clients/read-name.js';
import type { Command, CommandInput } from '../commands.js';

type Done =
  | { readonly ok: true; readonly says: string }
  | { readonly ok: false; readonly refused: keyof typeof refusals };

const refusals = {
  'not-allowed': 'Webhooks are changed by whoever runs the installation.',
  'no-such-webhook': 'No webhook of that number is told. ./guildhall webhook list shows them.',
} as const;

/** A command that does one thing to one webhook. */
function commandOf(
  name: string,
  does: string,
  work: (house: House, who: Who, id: WebhookId, since: Date | undefined) => Promise<Done>,
  usage = 'WEBHOOK [--place SLUG]',
): Command {
  return {
    ...{ name, usage, does },
    async run(input: CommandInput) {
      const at = input.args.indexOf('--since');
      const moment = at < 0 ? undefined : new Date(input.args[at + 1] ?? '');
      const isMoment = moment === undefined || (usage.includes('--since') && !Number.isNaN(moment.getTime()));
      const line = readName(at < 0 ? input.args : input.args.toSpliced(at, 2));
      const id = line && readId<'webhook'>(line.name);
      if (!line || !id || !isMoment) {
        input.error(`Say it so: ./guildhall ${name} ${usage}`);
        return 2;
      }
      return atPlace(input, line.place, async (house, who) => {
        const done = await work(house, who, id, moment);
        if (done.ok) input.out(done.says);
        else input.error(refusals[done.refused]);
        return done.ok ? 0 : 1;
      });
    },
  };
}

/** `./guildhall webhook end WEBHOOK`. */
export const webhookEndCommand = commandOf(
  'webhook end',
  'Ends a webhook: nothing more is told to its address.',
  async (house, who, id) => {
    const ended = await act(house, who, (ctx) => endWebhook(ctx, { id, why: 'by-operator' }));
    return ended.ok ? { ok: true, says: 'Nothing more is told to it.' } : ended;
  },
);

/** `./guildhall webhook secret WEBHOOK`. */
export const webhookSecretCommand = commandOf(
  'webhook secret',
  'Gives a webhook another secret, and says it.',
  async (house, who, id) => {
    const renewed = await act(house, who, (ctx) => renewSecret(ctx, id));
    return renewed.ok ? { ok: true, says: renewed.value } : renewed;
  },
);

/** `./guildhall webhook replay WEBHOOK`. */
export const webhookReplayCommand = commandOf(
  'webhook replay',
  'Tells an address again what it never took, or all since a moment.',
  async (house, who, id, since) => {
    const replayed = await act(house, who, (ctx) => replayWebhook(ctx, { id, since }));
    return replayed.ok ? { ok: true, says: `${replayed.value} are told again, within a minute.` } : replayed;
  },
  'WEBHOOK [--since 2026-03-02T09:00:00Z] [--place SLUG]',
);
