import { Tag } from '../../../components/index.js';
import type { ContestMark } from './say-contest.js';

/** The mark beside an answer that somebody says is wrong: wherever the answer is shown, on paper too. */
export const ContestTag = ({ mark }: { readonly mark: ContestMark | undefined }) =>
  mark ? (
    <div class="gh-contest">
      <Tag colour={mark.colour}>{mark.tag}</Tag> <span class="govuk-hint">{mark.text}</span>
    </div>
  ) : null;
