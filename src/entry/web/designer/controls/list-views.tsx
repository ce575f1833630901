import type { Language } from '../../../../platform/language/index.js';
import { isGroup } from '../../../../work/services/index.js';
import { Checkboxes, Details, Fieldset, Hint, Input, Select, Textarea } from '../../../components/index.js';
import type { Shown } from './control.js';
import { controlWords, languages } from './words.js';
import { wordsOf } from './words-of.js';

interface PairProps {
  readonly name: string;
  readonly id: string;
  readonly said: unknown;
  readonly language: Language;
  readonly before?: string;
}

/** The two boxes of one text, beside each other. */
function Pair({ name, id, said, language, before = '' }: PairProps) {
  return (
    <div class="gh-pair__sides">
      {languages.map(([lang, key]) => (
        <Input
          {...{ name: `${name}-${lang}`, id: `${id}-${lang}`, value: wordsOf(said)[lang] }}
          label={`${before}${controlWords[key][language]}`}
          attributes={{ lang }}
        />
      ))}
    </div>
  );
}

const blankRows = 3;

export function TextsView({ control, name, id, value, language }: Shown<'texts'>) {
  const rows = [...(Array.isArray(value) ? value : []), ...Array.from({ length: blankRows })];
  return (
    <Fieldset legend={{ text: control.label[language], size: 's' }} class="gh-pair">
      <Hint text={(control.hint ?? controlWords.textsHint)[language]} />
      {rows.map((said, at) => (
        <Pair {...{ name, said, language }} id={`${id}-${at + 1}`} before={`${at + 1}. `} />
      ))}
    </Fieldset>
  );
}

export function TimesView({ control, name, id, value, language }: Shown<'times'>) {
  const said = Array.isArray(value) ? value.join(', ') : '';
  return (
    <Input
      {...{ name, id, label: { text: control.label[language], size: 's' }, value: said, spellcheck: false }}
      hint={control.hint?.[language]}
    />
  );
}

export function TogetherView({ control, name, id, value, language }: Shown<'together'>) {
  const lines = (Array.isArray(value) ? value : []).map((one) => (Array.isArray(one) ? one.join(' + ') : String(one)));
  return (
    <Textarea
      {...{ name, id, label: { text: control.label[language], size: 's' }, rows: 4, spellcheck: false }}
      value={lines.join('\n')}
      hint={control.hint?.[language]}
    />
  );
}

export function OwnWordsView({ control, name, id, value, language }: Shown<'own-words'>) {
  const isOwn = isGroup(value);
  return (
    <>
      <Checkboxes
        {...{ name, idPrefix: id, isSmall: true, values: value === true || isOwn ? ['yes'] : [] }}
        items={[{ value: 'yes', text: control.label[language] }]}
      />
      <Details summary={controlWords.ownWords[language]} open={isOwn}>
        {control.of.map(([key, says]) => (
          <Fieldset legend={{ text: says[language], size: 's' }} class="gh-pair">
            <Pair {...{ name: `${name}-${key}`, id: `${id}-${key}`, language }} said={isOwn ? value[key] : undefined} />
          </Fieldset>
        ))}
      </Details>
    </>
  );
}

const ledgerShape = /^ledger (\S+) shared by (visits|cases|minutes)$/;
const timed = 'effort timed on the case';

/** Where the cost of a team comes from. */
export function CostView({ control, name, id, value, language }: Shown<'cost'>) {
  const text = typeof value === 'string' ? value : '';
  const [, code = '', by = 'cases'] = ledgerShape.exec(text) ?? [];
  const others = text === '' || text === timed || code ? [] : [{ value: text, text }];
  return (
    <Fieldset legend={{ text: control.label[language], size: 's' }} class="gh-pair">
      <div class="gh-pair__sides gh-pair__sides--short">
        <Select
          {...{ name, id, value: code ? 'ledger' : text }}
          label={controlWords.costFrom[language]}
          items={[
            { value: '', text: controlWords.none[language] },
            { value: timed, text: controlWords.timed[language] },
            { value: 'ledger', text: controlWords.ledger[language] },
            ...others,
          ]}
        />
        <Input {...{ name: `${name}-code`, id: `${id}-code`, value: code, label: controlWords.ledgerCode[language] }} />
        <Select
          {...{ name: `${name}-by`, id: `${id}-by`, value: by, label: controlWords.sharedBy[language] }}
          items={(['visits', 'cases', 'minutes'] as const).map((of) => ({
            value: of,
            text: controlWords[of][language],
          }))}
        />
      </div>
    </Fieldset>
  );
}
