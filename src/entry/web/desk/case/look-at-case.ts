import { type Disclosed, disclose, type Look, latestLooks } from '../../../../foundation/assurance/index.js';
import { preferencesField } from '../../../../foundation/people/index.js';
import { read } from '../../../../platform/house.js';
import type { Opened } from '../../../../platform/sealed/index.js';
import { type LookPlan, noteField, planLooks, planPreferences } from '../../../../work/cases/index.js';
import { type FilesShown, loadFiles } from '../../files/present-files.js';
import type { PageRequest } from '../../page.js';
import { askedOf, type RiskAsked } from '../risk/asked.js';
import type { LoadedCase } from './load-case.js';

/** What a reader's roles open of a case. */
export interface CaseSight {
  readonly plan: LookPlan;
  /** What is asked of the reader before any of it opens; undefined where nothing is. */
  readonly asked: RiskAsked | undefined;
  /** Opened answers by field; what was never given, or whose key is destroyed, is not there. */
  readonly answers: ReadonlyMap<string, Opened<unknown>>;
  /** How the person wishes to be contacted, where the reader may know it. */
  readonly preferences?: Opened<unknown> | undefined;
  /** Where the files of opened answers are on their way. */
  readonly files: FilesShown;
  /** Opened notes, and what was asked, by their id. */
  readonly notes: ReadonlyMap<string, Opened<unknown>>;
  /** The newest looks at each party, this one among them, newest first. */
  readonly looks: readonly { readonly party: string; readonly looks: readonly Look[] }[];
}

/** What was disclosed of a case, by answer and by note, with the newest looks at its parties. */
export async function gatherSight(
  request: PageRequest,
  { one, notes, enquiries, decisions, declaration }: LoadedCase,
  plan: LookPlan,
  all: readonly Disclosed[],
): Promise<CaseSight> {
  const { house, who } = request;
  const answers = new Map(all.flatMap((disclosed) => [...(disclosed.get(one.id) ?? [])]));
  const said = new Map<string, Opened<unknown>>();
  for (const disclosed of all)
    for (const { id } of [...notes, ...enquiries, ...decisions]) {
      const text = disclosed.get(id)?.get(noteField);
      if (text) said.set(id, text);
    }
  const looks = await read(house, who, async (ctx) => {
    const listed: { party: string; looks: readonly Look[] }[] = [];
    for (const [party, subject] of Object.entries(one.subjects)) {
      listed.push({ party, looks: await latestLooks(ctx, subject) });
    }
    return listed;
  });
  const files = await loadFiles(request, declaration, answers);
  return { plan, asked: undefined, answers, files, notes: said, looks };
}

/** A case of which an act was refused until more is done: it stays shut, and the refused act is the one look at it. */
export function keepShut(request: PageRequest, loaded: LoadedCase, asked: RiskAsked): Promise<CaseSight> {
  const plan = shut(planLooks(request.who.actor, loaded, loaded.emergency));
  return gatherSight(request, loaded, plan, []).then((sight) => ({ ...sight, asked }));
}

/**
 * Opening a case is the look: what the reader's roles see is disclosed, each purpose with its own look, before anything of
 * it is shown. A reader who sees nothing leaves no look. Where more is asked of the reader first, nothing is shown.
 */
export async function lookAtCase(request: PageRequest, loaded: LoadedCase): Promise<CaseSight> {
  const { house, who } = request;
  const plan = planLooks(who.actor, loaded, loaded.emergency);
  const all: Disclosed[] = [];
  for (const look of plan.looks) {
    const disclosed = await disclose(house, who, look);
    if (disclosed.ok) {
      all.push(disclosed.value);
      continue;
    }
    const asked = await askedOf(request, disclosed);
    // An agreement that ended since the page was asked for shuts it; to the council's own it would be a fault of ours.
    if (!asked && who.actor.kind === 'staff' && who.actor.shares) return gatherSight(request, loaded, shut(plan), []);
    if (!asked) throw new Error('A look was planned that its reader’s roles do not grant.');
    return { ...(await gatherSight(request, loaded, shut(plan), [])), asked };
  }
  return {
    ...(await gatherSight(request, loaded, plan, all)),
    preferences: await openPreferences(request, loaded, plan),
  };
}

/** A look of its own, at what they said of themself rather than in this case. */
async function openPreferences({ house, who }: PageRequest, loaded: LoadedCase, plan: LookPlan) {
  const { preferred } = loaded;
  const look = preferred && planPreferences(who.actor, loaded, plan, preferred);
  const disclosed = look && (await disclose(house, who, look));
  return preferred && disclosed?.ok ? disclosed.value.get(preferred.person)?.get(preferencesField) : undefined;
}

/** A plan of which nothing is seen. */
const shut = ({ seen, withheld, untrained }: LookPlan): LookPlan => ({
  ...{ looks: [], seen: [], withheld: [...seen, ...withheld], untrained, seesNotes: false },
});
