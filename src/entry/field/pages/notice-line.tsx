import { fill } from '../../../platform/language/browser.js';
import { ErrorSummary } from '../../components/content/error-summary.js';
import { InsetText } from '../../components/content/inset-text.js';
import type { Notice } from '../model/model.js';
import { useApp } from '../parts/use-app.js';
import { appWords, noticeWords } from '../wording/app-words.js';

/** Told quietly: everything else has gone wrong. */
const calm: readonly Notice['is'][] = ['kept', 'taken-back', 'decided', 'decided-by', 'over'];

/** What has just happened, or why it did not. */
export function NoticeLine() {
  const { state, say, language } = useApp();
  const { notice } = state;
  if (!notice) return null;
  const words = (): string => {
    switch (notice.is) {
      case 'wrong':
        return fill(say(noticeWords.wrong), { left: notice.left });
      case 'told':
        return say(notice.words);
      case 'decided-by':
        return fill(say(noticeWords['decided-by']), { names: notice.names.join(', ') });
      case 'left':
        return fill(say(noticeWords.left), { references: notice.references.join(', ') });
      case 'unanswered':
        return say(appWords[notice.why]);
      default:
        return noticeWords[notice.is][language];
    }
  };
  if (calm.includes(notice.is))
    return (
      <div role="status">
        <InsetText>{words()}</InsetText>
      </div>
    );
  return <ErrorSummary description={words()} disableAutoFocus />;
}
