import { addEmail, createPerson, findByAddress } from '../../../../foundation/people/index.js';
import { linkSubject } from '../../../../foundation/vault/index.js';
import { createSetClock } from '../../../../platform/clock.js';
import type { Context } from '../../../../platform/context.js';
import { type House, read, type Who } from '../../../../platform/house.js';
import { createIds, type PersonId } from '../../../../platform/ids.js';
import type { Outcome } from '../../../../platform/refusal.js';
import { seal } from '../../../../platform/sealed/index.js';
import { type Case, getCase } from '../../../../work/cases/index.js';
import { findMadeUpCase, type Wanted } from './find-made-up-case.js';
import { officerOf } from './officer-of.js';
import type { Made, Steps, Telling } from './steps.js';

const day = 86_400_000;
const oldEnough = 45;

export const must = <T>(outcome: Outcome<T>): T => {
  if (!outcome.ok) throw new Error(`What the demonstration shows was refused: ${outcome.refused}.`);
  return outcome.value;
};

/** A request that an officer may look at, and one so old that it was decided long ago. */
export const discount: Wanted = { service: 'council-tax-single-person-discount' };
export const oldDiscount = (stage: Stage): Wanted => ({
  ...{ ...discount, is: 'closed' },
  suits: ({ openedAt }) => stage.daysSince(openedAt) > oldEnough,
});

/** Where a resident of the made-up place gets letters, and signs in. */
export const addressOf = (name: string): string => `${name}@residents.wealdham.example`;

/** The made-up place as somebody acts in it, so many days ago, in one story. Each act is a step: done once, whatever comes between. */
export interface Stage {
  at(daysAgo: number): House;
  /** An officer by their name, as they were then. */
  officer(name: string, daysAgo?: number): Promise<Who>;
  /** What an officer does, at the word of a person if one is given. */
  as<T extends Made>(
    name: string,
    work: (ctx: Context) => Promise<T>,
    daysAgo?: number,
    onBehalfOf?: PersonId,
  ): Promise<T>;
  by<T extends Made>(person: PersonId, work: (ctx: Context) => Promise<T>, daysAgo?: number): Promise<T>;
  asSystem<T extends Made>(work: (ctx: Context) => Promise<T>, name?: string): Promise<T>;
  /** What commits by itself, as a look does. */
  deed: Telling['deed'];
  /** The newest made-up case that no story is about yet. */
  case(wanted: Wanted): Promise<Case>;
  /** A resident who can sign in by this address; whoever the case is about, if there is one. */
  resident(name: string, of?: Case): Promise<PersonId>;
  dayOf(days: number): string;
  daysSince(at: Date): number;
}

async function admit(ctx: Context, name: string, of: Case | undefined): Promise<PersonId> {
  const email = seal(addressOf(name));
  if (await findByAddress(ctx, email)) throw new Error(`A visitor has taken the address of ${name}.`);
  const person = createPerson(ctx, { kind: 'resident' });
  await ctx.writes.flush();
  const subject = of?.subjects.reporter ?? of?.subjects.applicant;
  if (subject) await linkSubject(ctx, subject, person);
  must(await addEmail(ctx, { person, email }));
  return person;
}

export function createStage(house: House, who: Who, steps: Steps, story: string): Stage {
  const { step, deed } = steps.of(story);
  const at = (daysAgo: number): House => {
    const clock = createSetClock(new Date(house.clock.now().getTime() - daysAgo * day));
    return { ...house, clock, ids: createIds(clock, house.random) };
  };
  return {
    at,
    officer: (name, daysAgo = 0) => officerOf(at(daysAgo), who, name),
    as: async (name, work, daysAgo = 0, onBehalfOf) => {
      const then = at(daysAgo);
      const officer = await officerOf(then, who, name);
      return step(then, onBehalfOf ? { ...officer, onBehalfOf } : officer, work);
    },
    by: (person, work, daysAgo = 0) =>
      step(at(daysAgo), { ...who, actor: { kind: 'resident', person }, channel: 'web' }, work),
    asSystem: (work, name) =>
      step(house, name === undefined ? who : { ...who, actor: { kind: 'client', name }, channel: 'api' }, work),
    deed,
    case: async (wanted) => {
      const id = await step(house, who, (ctx) => findMadeUpCase(ctx, wanted, steps.has));
      return read(house, who, (ctx) => getCase(ctx, id));
    },
    resident: (name, of) => step(house, who, (ctx) => admit(ctx, name, of)),
    dayOf: (days) => new Date(house.clock.now().getTime() + days * day).toISOString().slice(0, 10),
    daysSince: (moment) => (house.clock.now().getTime() - moment.getTime()) / day,
  };
}
