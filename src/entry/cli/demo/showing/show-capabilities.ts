import type { House, Who } from '../../../../platform/house.js';
import { explainFault } from '../../explain-fault.js';
import { exchangeWithWorks } from '../associating/exchange-with-works.js';
import { reportFromStreetApp } from '../associating/report-from-street-app.js';
import { sendForHomes } from '../associating/send-for-homes.js';
import { clashOnPhones } from '../leading/clash-on-phones.js';
import { giveSeveral } from '../leading/give-several.js';
import { handOffAssessments } from '../leading/hand-off-assessments.js';
import { leadTeams } from '../leading/lead-teams.js';
import { planRound } from '../leading/plan-round.js';
import { pressOnce } from '../leading/press-once.js';
import { createStage, type Stage } from '../stage/stage.js';
import { readSteps } from '../stage/steps.js';
import { adviseTomos, askForQuentin, careForMabel, helpAtCounter, raiseEsme } from './appoint-people.js';
import { breakGlassOnce } from './break-glass-once.js';
import { burstMain } from './burst-main.js';
import { concealLook } from './conceal-look.js';
import { contestAnswer } from './contest-answer.js';
import { doWhatIsDue } from './do-what-is-due.js';
import { exportAnswers } from './export-answers.js';
import { holdOneCase } from './hold-one-case.js';
import { leaveDraft } from './leave-draft.js';
import { letProgramAsk } from './let-program-ask.js';
import { linkRequest, mergeTwoAccounts } from './merge-accounts.js';
import { pasteMarked } from './paste-marked.js';
import { proposeClearerWords } from './propose-clearer-words.js';
import { raiseConcerns } from './raise-concerns.js';
import { reportUnneededLooks } from './report-unneeded-looks.js';
import { sayHowToWrite } from './say-how-to-write.js';
import { takeFromOtherham } from './take-from-otherham.js';

/** By the name under which the record keeps how far each is. */
const stories: Readonly<Record<string, (stage: Stage) => Promise<void>>> = {
  contest: contestAnswer,
  marked: pasteMarked,
  carer: careForMabel,
  parent: raiseEsme,
  councillor: askForQuentin,
  firm: adviseTomos,
  homes: sendForHomes,
  draft: leaveDraft,
  hold: holdOneCase,
  concealed: concealLook,
  program: letProgramAsk,
  merge: mergeTwoAccounts,
  link: linkRequest,
  concerns: raiseConcerns,
  emergency: breakGlassOnce,
  incident: reportUnneededLooks,
  export: exportAnswers,
  letter: helpAtCounter,
  contact: sayHowToWrite,
  improve: proposeClearerWords,
  burst: burstMain,
  otherham: takeFromOtherham,
  teams: leadTeams,
  round: planRound,
  clash: clashOnPhones,
  several: giveSeveral,
  routine: pressOnce,
  assessments: handOffAssessments,
  'street-app': reportFromStreetApp,
  works: exchangeWithWorks,
};

/** Who is told what did not succeed, and what ends it after the story under way. */
export interface Showing {
  say(line: string): void;
  readonly signal?: AbortSignal;
}

/**
 * Gives the made-up place something of everything that Guildhall does, by the acts that everybody uses. What is there already is
 * left as it is; a story that stopped goes on where it stood, and one that cannot be told keeps no other from it.
 */
export async function showCapabilities(house: House, who: Who, { say, signal }: Showing): Promise<void> {
  const attempt = async (name: string, work: () => Promise<void>) => {
    await work().catch((fault: unknown) => {
      say(`The made-up place does not show all of “${name}” yet; the next start tries again. ${explainFault(fault)}`);
    });
  };
  const steps = await readSteps(house, who);
  const left = Object.entries(stories).filter(([name]) => !steps.of(name).isTold);
  for (const [name, tell] of left) {
    if (signal?.aborted) return;
    await attempt(name, async () => {
      await tell(createStage(house, who, steps, name));
      await steps.of(name).end();
    });
  }
  if (left.length > 0) await attempt('due', () => doWhatIsDue(house, who.place));
}
