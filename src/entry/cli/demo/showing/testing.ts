import assert from 'node:assert/strict';
import { addEmail, createPerson, findByAddress } from '../../../../foundation/people/index.js';
import { demoActor } from '../../../../platform/actor.js';
import { systemClock } from '../../../../platform/clock.js';
import type { Context } from '../../../../platform/context.js';
import { testHouse } from '../../../../platform/database/testing.js';
import { act, type House, read, type Who } from '../../../../platform/house.js';
import { type CaseId, createIds, type PersonId } from '../../../../platform/ids.js';
import { createSystemRandom } from '../../../../platform/random.js';
import { seal } from '../../../../platform/sealed/index.js';
import { openCase } from '../../../../work/cases/index.js';
import { getService, parseAnswers } from '../../../../work/services/index.js';
import { loadStory } from '../load-story.js';
import { makeDemoPlace } from '../make-demo-place.js';
import { readScript } from '../read-script.js';
import { officerOf } from '../stage/officer-of.js';
import { addressOf } from '../stage/stage.js';
import type { Story } from '../story.js';

/** Of a year of cases so many that every story finds its own. */
function choose(stories: readonly Story[]): readonly Story[] {
  const bins = stories.filter(({ service }) => service === 'missed-bin');
  const discounts = stories.filter(({ service }) => service !== 'missed-bin');
  const spread = discounts.filter((_, at) => at % Math.ceil(discounts.length / 20) === 0);
  return [...bins.slice(0, 3), ...spread, ...bins.slice(-14)];
}

/** The made-up place with a small part of its year, and no story told yet. */
export interface SmallHistory {
  readonly house: House;
  readonly who: Who;
  told<T>(work: (ctx: Context) => Promise<T>): Promise<T>;
  asOfficer<T>(name: string, work: (ctx: Context) => Promise<T>): Promise<T>;
  asResident<T>(name: string, work: (ctx: Context, person: PersonId) => Promise<T>): Promise<T>;
  personOf(name: string): Promise<PersonId>;
  /** What a visitor reports, newer than all that is made up. */
  report(): Promise<CaseId>;
  /** A visitor who signed in with an address of the made-up place before anybody else did. */
  takeAddress(name: string): Promise<PersonId>;
  close(): Promise<void>;
}

export async function openSmallHistory(): Promise<SmallHistory> {
  const testing = await testHouse();
  const random = createSystemRandom();
  const house = { ...testing, clock: systemClock, random, ids: createIds(systemClock, random) };
  const place = await makeDemoPlace(house);
  const who = { place, actor: demoActor, channel: 'system' } as const;
  const visitor = { place, actor: { kind: 'anonymous' }, channel: 'web' } as const;
  const script = await readScript(house, who);
  for (const story of choose(script.planned.map(script.write))) await loadStory(house, who, script, story);
  const told = <T>(work: (ctx: Context) => Promise<T>): Promise<T> => read(house, who, work);
  const personOf = async (name: string): Promise<PersonId> => {
    const person = await told((ctx) => findByAddress(ctx, seal(addressOf(name))));
    assert.ok(person, name);
    return person;
  };
  return {
    house,
    who,
    told,
    personOf,
    asOfficer: async (name, work) => read(house, await officerOf(house, who, name), work),
    asResident: async (name, work) => {
      const person = await personOf(name);
      return read(house, { place, actor: { kind: 'resident', person }, channel: 'web' }, (ctx) => work(ctx, person));
    },
    report: () =>
      act(house, visitor, async (ctx) => {
        const service = await getService(ctx, 'missed-bin');
        const address = { '': ['manual'], line1: ['1 Weir Street'], town: ['Wealdham'], postcode: ['WX2 1CA'] };
        const answers = parseAnswers(service, { address, container: { '': ['refuse'] } });
        assert.ok(answers.ok);
        const opened = await openCase(ctx, { service, answers: answers.value });
        assert.ok(opened.ok);
        return opened.value.case;
      }),
    takeAddress: (name) =>
      act(house, visitor, async (ctx) => {
        const person = createPerson(ctx, { kind: 'resident' });
        await ctx.writes.flush();
        assert.ok((await addEmail(ctx, { person, email: seal(addressOf(name)) })).ok);
        return person;
      }),
    close: testing.close,
  };
}
