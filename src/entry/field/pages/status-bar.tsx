import { fill, pickCounted } from '../../../platform/language/browser.js';
import { Button } from '../../components/form/button.js';
import { goTo } from '../model/acts.js';
import type { State } from '../model/model.js';
import { syncNow } from '../model/sync-now.js';
import { Act } from '../parts/act.js';
import { Go } from '../parts/go.js';
import { sayLately, sayMoment } from '../parts/say-moment.js';
import { useApp } from '../parts/use-app.js';
import { appWords } from '../wording/app-words.js';

const counted = {
  en: { one: '{count} thing waits to be sent.', other: '{count} things wait to be sent.' },
  cy: {
    one: 'Mae {count} peth yn aros i’w anfon.',
    two: 'Mae {count} beth yn aros i’w hanfon.',
    other: 'Mae {count} o bethau yn aros i’w hanfon.',
  },
} as const;

const undecidedCount = {
  en: { one: '{count} thing needs your decision.', other: '{count} things need your decision.' },
  cy: {
    one: 'Mae angen eich penderfyniad ar {count} peth.',
    two: 'Mae angen eich penderfyniad ar {count} beth.',
    other: 'Mae angen eich penderfyniad ar {count} o bethau.',
  },
} as const;

/** From when on the shift's end is told of: milliseconds before it. */
const endsSoon = 15 * 60_000;

const signalWords = ({ signal }: State) => (signal === 'idle' ? undefined : appWords[signal]);

/** What can be done about it; nothing before there is a shift or something to send. */
function Ways() {
  const { model, state, say, language } = useApp();
  const { day, count, undecided, signal } = state;
  const isSignedOut = signal === 'signed-out';
  if (!day && count === 0 && !isSignedOut) return null;
  return (
    <Act onDo={() => syncNow(model).then(() => false)} class="gh-field__sync">
      <Button variant="secondary">{say(appWords.sync)}</Button>
      {day && <Go onGo={() => goTo(model, { at: 'waiting' })}>{say(appWords.seeWaiting)}</Go>}
      {day && undecided.length > 0 && (
        <Go onGo={() => goTo(model, { at: 'decide' })}>{pickCounted(undecidedCount, language, undecided.length)}</Go>
      )}
      {isSignedOut && (
        <a class="govuk-link" href="/field?now">
          {say(appWords.signIn)}
        </a>
      )}
    </Act>
  );
}

/** What waits, when the phone was last in touch, and whether there is signal: always at the top. */
export function StatusBar() {
  const { state, say, language } = useApp();
  const { last, count, isNewer, day, lock } = state;
  const signal = signalWords(state);
  return (
    <section class="gh-field__status" aria-label={say(appWords.status)}>
      <div role="status">
        <p class="govuk-body govuk-!-margin-bottom-1">
          <strong>{count === 0 ? say(appWords.nothing) : pickCounted(counted, language, count)}</strong>{' '}
          {last === undefined
            ? say(appWords.lastNever)
            : fill(say(appWords.last), { time: sayLately(new Date(last), language) })}
        </p>
        {signal && <p class="govuk-body govuk-!-margin-bottom-1">{say(signal)}</p>}
        {day && lock && lock.ends - Date.now() < endsSoon && (
          <p class="govuk-body govuk-!-margin-bottom-1">
            {fill(say(appWords.endsSoon), { moment: sayMoment(new Date(lock.ends), language) })}
          </p>
        )}
        {isNewer && count > 0 && <p class="govuk-body govuk-!-margin-bottom-1">{say(appWords.newer)}</p>}
      </div>
      <Ways />
    </section>
  );
}
