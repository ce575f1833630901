import { fill, formatTime } from '../../../platform/language/browser.js';
import { Tag } from '../../components/content/tag.js';
import { SmallPicture } from '../deeds/small-picture.js';
import type { Waiting } from '../keeping/outgoing.js';
import { undo } from '../model/acts.js';
import { Go } from '../parts/go.js';
import { useApp } from '../parts/use-app.js';
import { waitingWords } from '../wording/case-words.js';

const colours = {
  waits: 'yellow',
  isSent: 'blue',
  applied: 'green',
  already: 'green',
  merged: 'green',
  'needs-decision': 'orange',
  refused: 'red',
  decidedMine: 'green',
  decidedTheirs: 'grey',
} as const;

function standOf({ outcome, isSent, answer }: Waiting): keyof typeof colours {
  if (answer?.decided) return answer.decided.keep === 'mine' ? 'decidedMine' : 'decidedTheirs';
  return outcome ?? (isSent ? 'isSent' : 'waits');
}

function Item({ item }: { readonly item: Waiting }) {
  const { model, say } = useApp();
  const { command, answer } = item;
  const kind = say(waitingWords[command.kind]);
  const time = formatTime(new Date(command.at));
  const { reference, said, small } = command.told;
  const what = fill(say(waitingWords.at), { kind, reference, time });
  const stand = standOf(item);
  return (
    <li class="gh-field__item">
      <p class="govuk-body govuk-!-margin-bottom-1">
        <strong>{what}</strong> <Tag colour={colours[stand]}>{say(waitingWords[stand])}</Tag>
      </p>
      <p class="govuk-body govuk-!-margin-bottom-1">{say(said)}</p>
      {small && <SmallPicture small={small} label={what} />}
      {stand === 'merged' && <p class="govuk-hint govuk-!-margin-bottom-1">{say(waitingWords.beside)}</p>}
      {answer?.words && !answer.decided && <p class="govuk-body govuk-!-margin-bottom-1">{say(answer.words)}</p>}
      {answer?.decided && !answer.decided.isOwn && (
        <p class="govuk-hint govuk-!-margin-bottom-1">
          {fill(say(waitingWords.decidedBy), { name: answer.decided.by })}
        </p>
      )}
      {answer?.isKept && !answer.decided && (
        <p class="govuk-hint govuk-!-margin-bottom-1">{say(waitingWords.keptForSupervisor)}</p>
      )}
      {stand === 'waits' && (
        <Go label={fill(say(waitingWords.takeBackWhat), { what })} onGo={() => void undo(model, item.id)}>
          {say(waitingWords.takeBack)}
        </Go>
      )}
    </li>
  );
}

/** Things that were done here, oldest first, each with what became of it. */
export const WaitingList = ({ items }: { readonly items: readonly Waiting[] }) => (
  <ul class="gh-field__items">
    {items.map((item) => (
      <Item key={item.id} item={item} />
    ))}
  </ul>
);
