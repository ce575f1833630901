import { useEffect, useState } from 'preact/hooks';
import type { FieldUndecided } from '../../../work/field/browser.js';
import { Button } from '../../components/form/button.js';
import { goTo } from '../model/acts.js';
import { decide, readUndecided } from '../model/decide.js';
import { Act } from '../parts/act.js';
import { Go } from '../parts/go.js';
import { Heading } from '../parts/heading.js';
import { useApp } from '../parts/use-app.js';
import { appWords } from '../wording/app-words.js';
import { decideWords } from '../wording/case-words.js';

interface OneProps {
  readonly one: FieldUndecided;
  readonly chosen: () => boolean;
}

/** One clash: both versions side by side, and a button under each. */
function Clash({ one, chosen }: OneProps) {
  const { model, say } = useApp();
  const versions = [
    { keep: 'mine', title: decideWords.mine, button: decideWords.keepMine, text: one.mine },
    { keep: 'theirs', title: decideWords.theirs, button: decideWords.keepTheirs, text: one.theirs },
  ] as const;
  return (
    <section aria-label={`${one.reference}, ${say(one.label)}`}>
      <h2 class="govuk-heading-m">
        <span class="govuk-caption-m">{one.reference}</span>
        {say(one.label)}
      </h2>
      {one.words && <p class="govuk-body">{say(one.words)}</p>}
      <div class="gh-field__both">
        {versions.map(({ keep, title, button, text }) => (
          <div key={keep}>
            <h3 class="govuk-heading-s">{say(title)}</h3>
            <p class="govuk-body">{say(text)}</p>
            <Act onDo={() => decide(model, one.id, keep).then(chosen)}>
              <Button variant="secondary">{say(button)}</Button>
            </Act>
          </div>
        ))}
      </div>
    </section>
  );
}

/** Where others changed the same meanwhile: nothing was thrown away, and the officer says which stands. */
export function DecidePage() {
  const { model, state, say } = useApp();
  const [clashes, show] = useState<readonly FieldUndecided[] | undefined>(undefined);
  const read = () => {
    void readUndecided(model).then(show);
    return true;
  };
  useEffect(() => void read(), [model]);
  return (
    <>
      <Go onGo={() => goTo(model, { at: 'day' })}>{say(appWords.toDay)}</Go>
      <Heading>{say(decideWords.title)}</Heading>
      {clashes === undefined && <p class="govuk-body">{say(decideWords.needsSignal)}</p>}
      {clashes?.length === 0 && <p class="govuk-body">{say(decideWords.none)}</p>}
      {clashes && clashes.length > 0 && <p class="govuk-body">{say(decideWords.about)}</p>}
      {clashes?.map((one) => (
        <Clash key={one.id} one={one} chosen={read} />
      ))}
      {state.signal === 'offline' && <p class="govuk-hint">{say(decideWords.needsSignal)}</p>}
    </>
  );
}
