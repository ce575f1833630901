import { turnKeys } from '../../../../foundation/people/index.js';
import { act } from '../../../../platform/house.js';
import { fill } from '../../../../platform/language/index.js';
import { Button, DataTable, Form } from '../../../components/index.js';
import { Framed } from '../../layout/frame.js';
import { type PageHandler, page, redirect } from '../../page.js';
import { paths } from '../../paths.js';
import { keysWords, keyWords } from './words.js';

/** Which keys there are, and whether the officer wants them. */
export const viewKeys: PageHandler = async (request) => {
  const { language, officer } = request;
  const say = (word: keyof typeof keysWords) => keysWords[word][language];
  const isOff = officer?.hasKeysOff === true;
  const sayKey = (keys: string) => {
    const [first = '', second] = keys.split(' ');
    return second === undefined ? first : fill(say('inOrder'), { first, second });
  };
  return page(
    <Framed frame={{ ...request, url: paths.keys }} title={say('title')} variant="desk" back={{ href: paths.queue }}>
      <h1 class="govuk-heading-l">{say('title')}</h1>
      <p class="govuk-body">{say('lead')}</p>
      <DataTable
        caption={say('title')}
        isCaptionHidden
        columns={[{ head: say('key') }, { head: say('does') }]}
        rows={Object.entries(keyWords).map(([keys, does]) => [<kbd>{sayKey(keys)}</kbd>, does[language]])}
      />
      <p class="govuk-body">
        <strong>{say(isOff ? 'isOff' : 'isOn')}</strong> {say('why')}
      </p>
      <Form action={paths.keys} hidden={{ to: isOff ? 'on' : 'off' }}>
        <Button variant="secondary" preventDoubleClick>
          {say(isOff ? 'on' : 'off')}
        </Button>
      </Form>
    </Framed>,
  );
};

/** Turns them off, or on again. */
export const submitKeys: PageHandler = async ({ house, who, form }) => {
  const to = form.code('to');
  if (to === 'on' || to === 'off') await act(house, who, (ctx) => turnKeys(ctx, to));
  return redirect(paths.keys);
};
