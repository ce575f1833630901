import { Details } from '../../components/content/details.js';
import { Button } from '../../components/form/button.js';
import { Input } from '../../components/form/input.js';
import { Act, type Acted } from '../parts/act.js';
import { useSay } from '../parts/use-app.js';
import { caseWords } from '../wording/case-words.js';
import type { DeedProps } from './deed.js';

const wholeMinutes = /^[1-9]\d{0,3}$/;

export function EffortDeed({ one, perform, refuse }: DeedProps) {
  const say = useSay();
  const keep = async ({ text }: Acted) => {
    const minutes = text('minutes');
    if (wholeMinutes.test(minutes)) return perform([{ kind: 'effort', minutes: Number(minutes) }]);
    refuse('empty');
    return false;
  };
  return (
    <Details summary={say(caseWords.effort)}>
      <Act onDo={keep} draft={`${one.id} effort`}>
        <Input name="minutes" label={say(caseWords.minutes)} inputmode="numeric" width={4} autocomplete="off" />
        <Button variant="secondary">{say(caseWords.keepEffort)}</Button>
      </Act>
    </Details>
  );
}
