import { sendTrialLetter } from '../../../../work/messages/index.js';
import { sayMailFault } from '../../doctor/check-mail.js';
import { type Given, SetupStopped } from '../asking/question.js';
import type { PlaceSetting } from './step.js';

/** Sends the operator the first letter, so that they see it arrive. */
export async function tryLetter({ house, place, say }: PlaceSetting, mail: Given | undefined): Promise<void> {
  const to = mail?.['try-to'];
  if (!to || mail?.server === 'none') return;
  const sent = await sendTrialLetter(house.post, { place: place.place_id, placeName: place.name, to });
  if (!sent.ok) throw new SetupStopped(`The first letter was not taken: ${sayMailFault(sent.why)}`);
  say('✔ A first letter is on its way. Look whether it arrives, and not among what is unwanted.');
}
