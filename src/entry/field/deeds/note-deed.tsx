import { Details } from '../../components/content/details.js';
import { Button } from '../../components/form/button.js';
import { Textarea } from '../../components/form/textarea.js';
import { Act, type Acted } from '../parts/act.js';
import { useSay } from '../parts/use-app.js';
import { caseWords } from '../wording/case-words.js';
import type { DeedProps } from './deed.js';

export function NoteDeed({ one, perform, refuse }: DeedProps) {
  const say = useSay();
  const keep = async ({ text }: Acted) => {
    if (text('note') !== '') return perform([{ kind: 'note', text: text('note') }]);
    refuse('empty');
    return false;
  };
  return (
    <Details summary={say(caseWords.addNote)}>
      <Act onDo={keep} draft={`${one.id} note`}>
        <Textarea name="note" label={say(caseWords.note)} />
        <Button variant="secondary">{say(caseWords.keepNote)}</Button>
      </Act>
    </Details>
  );
}
