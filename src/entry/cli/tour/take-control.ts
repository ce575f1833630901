import { applyForADiscount } from './apply-for-a-discount.js';
import { eraseIt } from './erase-it.js';
import { giveAMandate, takeItBack } from './give-a-mandate.js';
import { learnAndLook } from './learn-and-look.js';
import { seeWhoLooked } from './see-who-looked.js';
import { signInByPasskey } from './sign-in-by-passkey.js';
import type { Stage } from './stage.js';

/** A resident signs in, lets somebody help, sees who looked, takes it back and erases: each step by her own hand. */
export async function takeControl(stage: Stage): Promise<void> {
  const resident = await signInByPasskey(stage);
  const reference = await applyForADiscount(stage, resident);
  const adviser = await giveAMandate(stage, resident);
  await learnAndLook(stage, reference);
  await seeWhoLooked(stage, resident, ['Council tax team', 'Somebody who acts for you']);
  await takeItBack(stage, resident, adviser);
  await eraseIt(stage, resident);
}
