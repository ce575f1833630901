import { type BodyStanding, isVerifier } from '../../../../foundation/people/index.js';
import { sayBodyCheck } from '../../organisations/say-body-check.js';
import type { PageRequest } from '../../page.js';
import { paths } from '../../paths.js';

/** The organisation that sent a request: whether it was checked, and where that is done by whoever may. */
export interface SenderView {
  readonly said: string;
  readonly href: string | undefined;
}

export const presentSender = ({ language, place, who }: PageRequest, { check, body }: BodyStanding): SenderView => ({
  said: sayBodyCheck(check, language, place.timeZone),
  href: isVerifier(who) && !body.closedAt ? paths.checkBody(body.person) : undefined,
});
