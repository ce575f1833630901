import { goTo } from '../model/acts.js';
import type { Day } from '../model/model.js';
import { Go } from '../parts/go.js';
import { Heading } from '../parts/heading.js';
import { useApp } from '../parts/use-app.js';
import { appWords } from '../wording/app-words.js';
import { waitingWords } from '../wording/case-words.js';
import { WaitingList } from './waiting-list.js';

/** Everything that was done in this shift: what waits may be taken back, what was sent says what became of it. */
export function WaitingPage({ day }: { readonly day: Day }) {
  const { model, say } = useApp();
  return (
    <>
      <Go onGo={() => goTo(model, { at: 'day' })}>{say(appWords.toDay)}</Go>
      <Heading>{say(waitingWords.title)}</Heading>
      {day.waiting.length === 0 && <p class="govuk-body">{say(waitingWords.none)}</p>}
      <WaitingList items={day.waiting} />
    </>
  );
}
