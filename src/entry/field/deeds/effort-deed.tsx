import { Details } from '../../components/content/details.js';
import { Button } from '../../components/form/button.js';
import { Input } from '../../components/form/input.js';
import { Act, type Acted } from '../parts/act.js';
import { useSay } from '../parts/use-app.js';
import { caseWords } from '../wording/case-words.js';
import type { DeedProps } from './deed.js';

const wholeMinutes = /^[1-9]\d{0,3}$/;

export function EffortDeed({ perform, refuse }: DeedProps) {
  const say = useSay();
  const keep = async ({ text }: Acted) => {
    const minutes = text('minutes');
    const isWhole = wholeMinutes.test(minutes);
    if (isWhole) await perform([{ kind: 'effort', minutes: Number(minutes) }]);
    else refuse('empty');
    return isWhole;
  };
  return (
    <Details summary={say(caseWords.effort)}>
      <Act onDo={keep}>
        <Input name="minutes" label={say(caseWords.minutes)} inputmode="numeric" width={4} autocomplete="off" />
        <Button variant="secondary">{say(caseWords.keepEffort)}</Button>
      </Act>
    </Details>
  );
}
