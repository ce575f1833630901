import { createAsker, type Exchange } from '../ask.js';
import type { Providers } from '../providers.js';
import type { World } from '../world.js';
import { actForBody } from './act-for-a-body.js';
import { actOnSeveral } from './act-on-several.js';
import { askAndAnswer } from './ask-and-decide.js';
import { callByApi } from './call-by-api.js';
import { goOnWithDraft, mergeAccounts, readCertificate, returnByCode } from './come-back.js';
import { followAndStop } from './follow.js';
import { answerForPhones, goOut } from './go-out.js';
import { handOff } from './hand-off.js';
import { issue } from './issue.js';
import { declareBreak, readDisposal } from './keep-the-record.js';
import { knowWhatIsNear } from './know-what-is-near.js';
import { leadTeam } from './lead-a-team.js';
import { appointFirm, becomeEach, linkRequest, readMessages, shareAndHide, stopAssisting } from './let-others.js';
import { payAndBook } from './pay-and-book.js';
import { proposeAndTakeBack } from './propose.js';
import { reportByOpen311 } from './report-by-open311.js';
import { createScene, type Scene } from './scene.js';
import { settleWithSystems } from './settle-with-systems.js';
import { useOneLogin, useWorkAccount } from './sign-in.js';

type Play = (scene: Scene) => Promise<void>;

/** What may happen on one day, in any order. */
export const ofOneDay: readonly Play[] = [
  leadTeam,
  actOnSeveral,
  handOff,
  ...[useOneLogin, useWorkAccount, returnByCode, goOnWithDraft, readCertificate, mergeAccounts],
  ...[shareAndHide, readMessages, appointFirm, linkRequest, stopAssisting, becomeEach, declareBreak],
  ...[payAndBook, issue, askAndAnswer, proposeAndTakeBack, knowWhatIsNear, followAndStop, actForBody],
  ...[reportByOpen311, goOut, answerForPhones, callByApi, settleWithSystems],
];
/** After it half a year is over. */
export const ofLater: readonly Play[] = [readDisposal];

/** The rows whose pages are refusals themselves, on which a way ends. */
export const refusals: readonly string[] = [
  'GET /desk/sign-in/oidc/problem/:code',
  'GET /open311/v2/tokens/:token.json',
  'GET /open311/v2/tokens/:token.xml',
  'GET /sign-in/one-login/problem/:code',
];

/** Goes the ways that no walk finds: with a code that is shown once, through a provider, in one order only. */
export async function play(world: World, providers: Providers, scenes: readonly Play[]): Promise<readonly Exchange[]> {
  const asker = createAsker(world);
  for (const scene of scenes) await scene(createScene(world, providers, asker));
  return asker.exchanges;
}
