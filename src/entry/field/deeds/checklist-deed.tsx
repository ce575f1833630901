import type { ChecklistItem, FieldDeed } from '../../../work/field/browser.js';
import { Details } from '../../components/content/details.js';
import { Button } from '../../components/form/button.js';
import { Input } from '../../components/form/input.js';
import { Radios } from '../../components/form/radios.js';
import { Act, type Acted } from '../parts/act.js';
import { useSay } from '../parts/use-app.js';
import { caseWords } from '../wording/case-words.js';
import type { DeedProps } from './deed.js';

function Item({ item, answer }: { readonly item: ChecklistItem; readonly answer: string | undefined }) {
  const say = useSay();
  const name = `item-${item.id}`;
  const label = say(item.label);
  if (item.kind !== 'yes-no')
    return (
      <Input name={name} label={label} value={answer} inputmode={item.kind === 'number' ? 'decimal' : undefined} />
    );
  const items = (['yes', 'no'] as const).map((value) => ({ value, text: say(caseWords[value]) }));
  return (
    <Radios
      name={name}
      value={answer}
      items={items}
      isSmall
      isInline
      fieldset={{ legend: { text: label, size: 's' } }}
    />
  );
}

/** What the service asks for on a visit; only answers that are new are kept. */
export function ChecklistDeed({ one, perform, refuse }: DeedProps) {
  const say = useSay();
  if (one.checklist.length === 0) return null;
  const keep = async ({ text }: Acted) => {
    const said = one.checklist.map(({ id }) => ({ item: id, value: text(`item-${id}`) }));
    const fresh = said.filter(({ item, value }) => value !== '' && value !== one.answered[item]);
    if (fresh.length > 0) {
      const isKept = await perform(fresh.map((each): FieldDeed => ({ kind: 'checklist', ...each })));
      return isKept && 'stays';
    }
    refuse('empty');
    return false;
  };
  return (
    <Details summary={say(caseWords.checklist)}>
      <Act onDo={keep} draft={`${one.id} checklist`}>
        {one.checklist.map((item) => (
          <Item key={item.id} item={item} answer={one.answered[item.id]} />
        ))}
        <Button variant="secondary">{say(caseWords.keepChecklist)}</Button>
      </Act>
    </Details>
  );
}
