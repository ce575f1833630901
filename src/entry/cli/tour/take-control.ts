import { applyForHer } from './apply-for-her.js';
import { eraseIt } from './erase-it.js';
import { giveAMandate, takeItBack } from './give-a-mandate.js';
import { learnAndLook } from './learn-and-look.js';
import { restoreIt } from './restore-it.js';
import { seeWhoLooked } from './see-who-looked.js';
import { signInByPasskey } from './sign-in-by-passkey.js';
import type { Stage } from './stage.js';

/** A resident signs in, lets somebody help, sees who looked, takes it back and erases: each step by her own hand. A backup from before gives nothing of it back. */
export async function takeControl(stage: Stage): Promise<void> {
  const resident = await signInByPasskey(stage);
  const adviser = await giveAMandate(stage, resident);
  const reference = await applyForHer(stage, adviser, resident);
  await learnAndLook(stage, reference);
  await seeWhoLooked(stage, resident, ['Council tax team', 'Somebody who acts for you']);
  await takeItBack(stage, resident, adviser);
  await restoreIt(stage, await eraseIt(stage, resident), reference);
}
