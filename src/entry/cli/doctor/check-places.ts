import { administrator, canComeIn, countAbleAdministrators, listStaff } from '../../../foundation/people/index.js';
import { findWaiting, listWitnesses, noticeRollback, type WitnessStanding } from '../../../foundation/record/index.js';
import { type Config, publishedFolder } from '../../../platform/config.js';
import type { Context } from '../../../platform/context.js';
import type { PlaceHost } from '../../../platform/database/list-places.js';
import { type House, read } from '../../../platform/house.js';
import { listServices } from '../../../work/services/index.js';
import { advice, type Finding, fault, well } from './finding.js';

/** The sequencer gives an entry its leaf within a second; one that waits for minutes waits for a worker. */
const longestWait = 2 * 60 * 1000;

/** Recovery takes two, and so does everything that nobody may do for themself. */
const leastAdministrators = 2;

const adviseOf = (about: string, { name, fault: why, cosignedAt }: WitnessStanding): Finding =>
  advice(
    about,
    `the witness ${name} has signed nothing since ${cosignedAt?.toISOString().slice(0, 16) ?? 'it was added'} (${why}). The record is served all the same: ask whoever runs it, or end it with ./guildhall witness end ${name}.`,
  );

/** How many administrators have a way in, or an invitation that still opens. */
async function countComing(ctx: Context): Promise<number> {
  const administrators = (await listStaff(ctx)).filter(({ roles }) => roles.includes(administrator));
  let coming = 0;
  for (const { person } of administrators) if (await canComeIn(ctx, person)) coming += 1;
  return coming;
}

function faultOf(about: string, slug: string, able: number, coming: number): Finding {
  const lacks = `${able === 0 ? 'no administrator has' : 'only one administrator has'} a way to sign in, and it takes two to let in an officer who has lost theirs.`;
  const mend =
    coming >= leastAdministrators
      ? `Enough are invited: each enters their invitation at /desk/join. A lost one is made anew: ./guildhall staff invite NAME --place ${slug}`
      : `Invite one: ./guildhall staff invite NAME --role administrator --place ${slug}`;
  return fault(about, `${lacks} ${mend}`);
}

async function checkPlace(house: House, config: Config, place: PlaceHost): Promise<readonly Finding[]> {
  const { place_id, slug } = place;
  const about = `place ${slug}`;
  const who = { place: place_id, actor: { kind: 'system', name: 'operator' }, channel: 'system' } as const;
  const [since, services, witnesses, able, coming] = await read(house, who, async (ctx) => [
    await findWaiting(ctx),
    await listServices(ctx),
    await listWitnesses(ctx),
    await countAbleAdministrators(ctx),
    await countComing(ctx),
  ]);
  const findings = witnesses.filter(({ is }) => is === 'silent').map((one) => adviseOf(about, one));
  const waits = since ? house.clock.now().getTime() - since.getTime() : 0;
  if (waits > longestWait)
    findings.push(
      fault(
        about,
        `entries of the record have waited for ${Math.floor(waits / 60_000)} minutes for the worker. Start one: ./guildhall serve, or serve --only worker.`,
      ),
    );
  if ((await noticeRollback(house, place_id, publishedFolder(config))) !== undefined)
    findings.push(
      fault(
        about,
        'the database is older than what was last published from here: a copy was put back. The next start opens a new epoch of the record, so that the break is seen; if the copy was not meant, put the newer database back first.',
      ),
    );
  if (!place.is_demo && able < leastAdministrators) findings.push(faultOf(about, slug, able, coming));
  if (services.length === 0)
    findings.push(advice(about, `it has no service yet: ./guildhall service publish FILE… --place ${slug}`));
  return findings.length > 0 ? findings : [well(about, `${services.length} services, no entry waits`)];
}

/** Whether there is a place, each is worked on, and none stands on an older database than was published. */
export async function checkPlaces(
  house: House,
  config: Config,
  places: readonly PlaceHost[],
): Promise<readonly Finding[]> {
  if (places.length === 0) return [fault('places', 'there is none yet. Make one: ./guildhall setup')];
  const findings: Finding[] = [];
  if (places.some((place) => place.is_demo) && places.some((place) => !place.is_demo))
    findings.push(
      fault('places', 'a demonstration stands beside a live place: anybody may sign in to it. Give each its own data.'),
    );
  for (const place of places) findings.push(...(await checkPlace(house, config, place)));
  return findings;
}
