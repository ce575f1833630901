import { fill } from '../../../platform/language/browser.js';
import type { FieldCase } from '../../../work/field/browser.js';
import { Details } from '../../components/content/details.js';
import { Button } from '../../components/form/button.js';
import { Input } from '../../components/form/input.js';
import { Textarea } from '../../components/form/textarea.js';
import { Act, type Acted } from '../parts/act.js';
import { useSay } from '../parts/use-app.js';
import { caseWords } from '../wording/case-words.js';
import type { DeedProps } from './deed.js';

type Answer = FieldCase['fields'][number];

/** Kinds whose answer is one box; others are put right at the desk, where what they need can be looked up. */
const oneBox = ['text', 'long-text', 'number', 'email', 'phone', 'postcode', 'name'];

export const isCorrectedHere = ({ kind, isToCorrect }: Answer): boolean => isToCorrect && oneBox.includes(kind);

/** An answer that was found to be wrong, put right. */
export function CorrectDeed({ one, answer, perform, refuse }: DeedProps & { readonly answer: Answer }) {
  const say = useSay();
  const name = `answer-${answer.id}`;
  const keep = async ({ text }: Acted) => {
    const said = text(name);
    if (said !== '') return (await perform([{ kind: 'correct', field: answer.id, value: { '': [said] } }])) && 'stays';
    refuse('empty');
    return false;
  };
  const box = { name, label: say(answer.label), value: say(answer.text) };
  return (
    <Details summary={fill(say(caseWords.correct), { label: say(answer.label) })}>
      <Act onDo={keep} draft={`${one.id} ${name}`}>
        {answer.kind === 'long-text' ? <Textarea {...box} /> : <Input {...box} autocomplete="off" />}
        <Button variant="secondary">{say(caseWords.keepCorrect)}</Button>
      </Act>
    </Details>
  );
}
