import { useMemo, useRef } from 'preact/hooks';
import type { FieldDeed } from '../../../work/field/browser.js';
import { Details } from '../../components/content/details.js';
import { Button } from '../../components/form/button.js';
import { Input } from '../../components/form/input.js';
import { Radios } from '../../components/form/radios.js';
import { Act, type Acted } from '../parts/act.js';
import { useSay } from '../parts/use-app.js';
import { caseWords } from '../wording/case-words.js';
import type { DeedProps } from './deed.js';
import { SignatureBox } from './signature-box.js';

const signers = ['resident', 'witness', 'officer'] as const;
const signerOf = (said: string) => signers.find((one) => one === said);

function toDeed(who: (typeof signers)[number], strokes: string, name: string): FieldDeed | undefined {
  if (name !== '') return { kind: 'signature', who, name };
  return strokes === '' ? undefined : { kind: 'signature', who, strokes };
}

/** A signature, drawn or as a typed name: whoever cannot draw is asked for nothing else. */
export function SignatureDeed({ one, perform, refuse }: DeedProps) {
  const say = useSay();
  const strokes = useRef('');
  const drawn = useMemo(
    () => (path: string) => {
      strokes.current = path;
    },
    [],
  );
  const keep = async ({ text }: Acted) => {
    const who = signerOf(text('who'));
    const deed = who && toDeed(who, strokes.current, text('signed-name'));
    if (deed) return perform([deed]);
    refuse('empty');
    return false;
  };
  const items = signers.map((value) => ({ value, text: say(caseWords[value]) }));
  return (
    <Details summary={say(caseWords.signature)}>
      <Act onDo={keep} draft={`${one.id} signature`}>
        <Radios name="who" items={items} isSmall fieldset={{ legend: { text: say(caseWords.who), size: 's' } }} />
        <SignatureBox label={say(caseWords.draw)} clear={say(caseWords.clear)} drawn={drawn} />
        <Input name="signed-name" label={say(caseWords.name)} autocomplete="off" />
        <Button variant="secondary">{say(caseWords.keepSignature)}</Button>
      </Act>
    </Details>
  );
}
