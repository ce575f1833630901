import type { OwnBrowser, OwnSession, StaffWaysIn } from '../../../../foundation/people/index.js';
import { formatMoment } from '../../../../platform/language/index.js';
import { authenticatorWords } from '../../account/home/words.js';
import type { PageRequest } from '../../page.js';
import { passkeyWords } from '../../passkeys/words.js';

interface MeFound {
  readonly ways: StaffWaysIn;
  readonly sessions: readonly OwnSession[];
  readonly browsers: readonly OwnBrowser[];
}

export interface MeView extends Pick<StaffWaysIn, 'codes' | 'hasProvider' | 'mayRemove'> {
  readonly passkeys: readonly { readonly id: string; readonly kind: string; readonly since: string }[];
  readonly sessions: readonly {
    readonly id: string;
    readonly how: string;
    readonly since: string;
    readonly isThis: boolean;
  }[];
  readonly browsers: readonly {
    readonly id: string;
    readonly since: string;
    readonly last: string;
    readonly isThis: boolean;
  }[];
}

/** An officer's own ways in, sessions and browsers, in words and moments of the place. */
export function presentMe(
  { language, place }: Pick<PageRequest, 'language' | 'place'>,
  { ways, sessions, browsers }: MeFound,
): MeView {
  const moment = (at: Date) => formatMoment(at, language, place.timeZone);
  const { codes, hasProvider, mayRemove } = ways;
  return {
    ...{ codes, hasProvider, mayRemove },
    passkeys: ways.passkeys.map(({ id, kind, addedAt }) => ({
      ...{ id, kind: passkeyWords[kind][language], since: moment(addedAt) },
    })),
    sessions: sessions.map(({ id, isThis, startedAt, assured }) => ({
      ...{ id, isThis, how: authenticatorWords[assured.authenticator][language], since: moment(startedAt) },
    })),
    browsers: browsers.map(({ id, isThis, since, lastAt }) => ({
      ...{ id, isThis, since: moment(since), last: moment(lastAt) },
    })),
  };
}
