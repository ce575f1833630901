import { concealedGrounds } from '../../../../foundation/assurance/index.js';
import { fill } from '../../../../platform/language/index.js';
import { Button, Details, Field, Form, Radios, Select } from '../../../components/index.js';
import { groundWords } from '../../concealed-words.js';
import { paths } from '../../paths.js';
import type { ConcealedLine } from './present.js';
import type { Shown } from './shown.js';
import { type ConcealedWord, concealedWords, lengths } from './words.js';

/** The box of one look's extension: each on the page has a name of its own. */
export const whyOf = (id: string): string => `why-${id}`;

const legend = (text: string) => ({ legend: { text, size: 's' as const } });

/** Asks for a look at one case. */
export function AskForm({ frame: { language }, said }: Shown) {
  const say = (key: ConcealedWord) => concealedWords[key][language];
  const { faults = {}, typed, chosen } = said;
  const errorOf = (field: string) => {
    const fault = faults[field];
    return fault === undefined ? {} : { error: { text: say(fault) } };
  };
  const whyError = said.wrongWhy && !said.extending ? { error: { text: said.wrongWhy[language] } } : errorOf('why');
  return (
    <Form action={paths.concealed}>
      <h2 class="govuk-heading-m">{say('ask')}</h2>
      <Field
        {...{ kind: 'text', name: 'reference', language, value: typed?.reference, isAboutUser: false }}
        label={say('reference')}
        hint={say('referenceHint')}
        {...errorOf('reference')}
      />
      <Radios
        name="ground"
        value={chosen?.ground}
        fieldset={legend(say('ground'))}
        items={concealedGrounds.map((value) => ({ value, text: groundWords[value][language] }))}
        {...errorOf('ground')}
      />
      <Radios
        name="days"
        value={chosen?.days}
        fieldset={legend(say('days'))}
        items={Object.entries(lengths).map(([value, text]) => ({ value, text: text[language] }))}
        {...errorOf('days')}
      />
      <Field
        {...{ kind: 'long-text', name: 'why', language, value: typed?.why, isAboutUser: false }}
        label={say('why')}
        hint={say('whyHint')}
        {...whyError}
      />
      <Button preventDoubleClick>{say('send')}</Button>
    </Form>
  );
}

/** Asks to keep one look back for longer; open when what was sent was not right. */
export function ExtendForm({ frame: { language }, said, line }: Shown & { readonly line: ConcealedLine }) {
  const say = (key: ConcealedWord) => concealedWords[key][language];
  const again = said.extending?.id === line.id ? said.extending : undefined;
  const summary = fill(say('extendOf'), { case: line.reference, date: line.revealOn });
  return (
    <Details summary={summary} id={`extend-${line.id}`} open={again !== undefined}>
      <Form action={paths.extendConcealed(line.id)}>
        <Select
          id={`days-${line.id}`}
          name="days"
          label={say('days')}
          value={again?.chosen?.days}
          items={Object.entries(lengths).map(([value, text]) => ({ value, text: text[language] }))}
        />
        <Field
          {...{ kind: 'long-text', name: whyOf(line.id), language, isAboutUser: false }}
          value={again?.typed?.why}
          label={say('why')}
          hint={say('whyHint')}
        />
        <Button variant="secondary" preventDoubleClick>
          {say('send')}
        </Button>
      </Form>
    </Details>
  );
}
