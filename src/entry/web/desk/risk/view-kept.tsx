import type { Shown } from '../case/shown.js';
import { Move } from '../case/view-moves.js';
import { AddNote } from '../case/view-notes.js';
import { Assignment, Timer } from '../case/view-work.js';
import { askedWords } from './words.js';

/** The form that was sent before more was asked, with what was entered into it: to be sent again, or copied. */
export function Kept(view: Shown) {
  return (
    <div class="gh-case__do">
      <h2 class="govuk-heading-m" id="kept">
        {askedWords.kept[view.frame.language]}
      </h2>
      <Sent {...view} />
    </div>
  );
}

function Sent(view: Shown) {
  const { tried, moves } = view;
  const move = moves.find((one) => one.tried !== undefined && !one.barred);
  if (move) return <Move {...view} move={move} isFirst />;
  switch (tried?.form) {
    case 'assign':
      return <Assignment {...view} />;
    case 'effort':
      return <Timer {...view} />;
    default:
      return <AddNote {...view} />;
  }
}
