import {
  type Choice,
  type ChoiceStanding,
  choiceStream,
  listChoices,
  listOwnSubjects,
  receiptDigest,
  receiptOf,
  standingOf,
} from '../../../../foundation/people/index.js';
import { listStream } from '../../../../foundation/record/index.js';
import { read } from '../../../../platform/house.js';
import { type Case, listCasesBySubject } from '../../../../work/cases/index.js';
import {
  type Declaration,
  findService,
  getServiceUnder,
  type Use,
  wordingOf,
} from '../../../../work/services/index.js';
import { NotFound } from '../../page.js';
import type { OwnRequest } from '../../your-data/own-page.js';

export interface LoadedReceipt {
  readonly choice: Choice;
  readonly standing: ChoiceStanding;
  readonly one: Case;
  /** The service and the use in the words by which they were asked. */
  readonly declaration: Declaration;
  readonly use: Use;
  /** Every state that it has been in, oldest first. */
  readonly events: readonly { readonly state: string; readonly at: Date }[];
  readonly stream: string;
  /** What the digest is over. */
  readonly proved: ReturnType<typeof receiptOf>;
  readonly digest: string;
}

/** A choice of the person who is signed in, with all that its receipt says. Anybody else's is not there. */
export const loadReceipt = ({ house, who, place, person, params }: OwnRequest): Promise<LoadedReceipt> =>
  read(house, who, async (ctx) => {
    const own = (await listOwnSubjects(ctx, person)).find((subject) => subject === params.subject);
    const choice = own && (await listChoices(ctx, [own])).find(({ use }) => use === params.use);
    const one = own && (await listCasesBySubject(ctx, [own])).get(own);
    if (!choice || !one) throw new NotFound();
    const { service, serviceVersion: version } = choice;
    const { declaration } = await getServiceUnder(ctx, service, { version, terms: version });
    const use = declaration.uses[choice.use];
    if (!use) throw new NotFound();
    const today = (await findService(ctx, service))?.declaration.uses[choice.use];
    const stream = choiceStream(choice);
    const entries = await listStream(ctx.db, place.id, stream);
    return {
      ...{ choice, one, declaration, use, stream },
      standing: standingOf(choice, today ? wordingOf(today) : '', ctx.clock.now()),
      events: entries.map(({ kind, occurredAt }) => ({ state: kind.slice('choice.'.length), at: occurredAt })),
      proved: receiptOf(place.id, choice),
      digest: receiptDigest(place.id, choice),
    };
  });
