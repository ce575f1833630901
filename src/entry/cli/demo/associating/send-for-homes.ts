import {
  answerInvitation,
  inviteMember,
  listBodyMembers,
  type MemberRole,
  openBody,
} from '../../../../foundation/people/index.js';
import { act, read, type Who } from '../../../../platform/house.js';
import type { PersonId } from '../../../../platform/ids.js';
import { seal } from '../../../../platform/sealed/index.js';
import { askBulk, runBulks } from '../../../../work/journeys/index.js';
import { bulkColumns, getService } from '../../../../work/services/index.js';
import { addressOf, must, type Stage } from '../stage/stage.js';

const service = 'missed-bin';

async function join(stage: Stage, body: PersonId, owner: PersonId, colleague: readonly [string, string, MemberRole]) {
  const [name, called, role] = colleague;
  const member = await stage.resident(name);
  await stage.deed(async () => {
    const [house, { place }] = [stage.at(12), await stage.officer('Asha Penrose')];
    const by = (person: PersonId): Who => ({ place, actor: { kind: 'resident', person }, channel: 'web' });
    const members = await read(house, by(owner), (ctx) => listBodyMembers(ctx, body));
    if (members.some(({ one }) => one.delegate === member)) return; // a kill in the moment after it asks twice
    const asked = { body, role, name: seal(called), email: seal(addressOf(name)), link: '/account/join/' } as const;
    const { code } = await act(house, by(owner), async (ctx) => must(await inviteMember(ctx, asked)));
    await act(house, by(member), async (ctx) => void must(await answerInvitation(ctx, { code, isAccepted: true })));
  });
  return member;
}

/** Three rows that are right and one that is wrong, as a caretaker types them. */
function rowsOn(day: string): readonly Readonly<Record<string, string>>[] {
  const row = (line1: string, container: string) => ({
    ...{ 'address-line1': line1, 'address-town': 'Wealdham', 'address-postcode': 'WX2 1CA' },
    ...{ container, missed_on: day, help: 'no' },
  });
  const streets = ['Block A, Marsh Court', 'Block B, Marsh Court', '1 to 9 Weir Street'];
  return [...streets.map((line) => row(line, 'refuse')), row('The Old Forge', 'glass')];
}

/** A made-up housing association has an account with three members, of whom one sent four missed bins in a file. */
export async function sendForHomes(stage: Stage): Promise<void> {
  const owner = await stage.resident('manon');
  const details = {
    kind: 'charity',
    ...{ name: seal('Wealdham Marsh Homes'), number: seal('1099999') },
    ...{ address: seal('2 Mill Lane, Wealdham'), ownName: seal('Manon Lomax') },
  } as const;
  const body = await stage.by(owner, async (ctx) => must(await openBody(ctx, details)), 14);
  const caretaker = await join(stage, body, owner, ['idris', 'Idris Farrow', 'submitter']);
  await join(stage, body, owner, ['nerys', 'Nerys Quennell', 'reader']);
  await stage.deed(async () => {
    const [house, { place }] = [stage.at(0), await stage.officer('Asha Penrose')];
    const who: Who = { place, actor: { kind: 'resident', person: caretaker }, channel: 'web', onBehalfOf: body };
    await act(house, who, async (ctx) => {
      const compiled = await getService(ctx, service);
      const names = bulkColumns(compiled.declaration).map(({ name }) => name);
      const rows = rowsOn(stage.dayOf(-1));
      const lines = rows.map((row) => names.map((name) => `"${row[name] ?? ''}"`).join(','));
      const file = seal(Buffer.from([names.join(','), ...lines].join('\r\n')));
      const asked = await askBulk(ctx, { service: compiled, file });
      if (asked.ok || asked.refused !== 'sent-already') must(asked); // a kill in the moment after it sends it twice
    });
    await runBulks(house, place);
  });
}
