import type { TestSite } from '../../src/entry/web/testing.js';
import { decideAgreement, proposeAgreement, type ToPropose } from '../../src/foundation/assurance/index.js';
import type { Actor } from '../../src/platform/actor.js';
import type { Outcome } from '../../src/platform/refusal.js';

const must = <T>(outcome: Outcome<T>): T => {
  if (!outcome.ok) throw new Error(`The world was refused: ${outcome.refused}`);
  return outcome.value;
};

/** Two officers agree to share a service's answers with somebody outside; the pages about it name no resident. */
export async function agree({ house, ...site }: TestSite): Promise<void> {
  const roles = ['data-protection'];
  const by = async (name: string): Promise<Actor & { readonly kind: 'staff' }> => {
    const { person } = await site.officer({ name, roles });
    return { kind: 'staff', person, roles };
  };
  const [first, second] = [await by('Gwen Abernathy'), await by('Efa Marchbanks')];
  const covers = [{ service: 'missed-bin', purpose: 'waste-collection', marks: [], fields: ['email'] }];
  const startsAt = house.clock.now();
  const asked: ToPropose = {
    ...{ dpv: 'https://w3id.org/dpv#PublicBenefit', basis: 'public-task', covers, safeguards: ['named-people'] },
    ...{ startsAt, endsAt: new Date(startsAt.getTime() + 40 * 86_400_000), owner: first.person },
    ...{ reviewOn: startsAt.toISOString().slice(0, 10), party: { recipient: 'University of Wealdham' } },
  };
  const id = await house.act(first, async (ctx) => must(await proposeAgreement(ctx, asked)));
  await house.act(second, async (ctx) => must(await decideAgreement(ctx, { id, number: 1, verdict: 'confirmed' })));
}
