import type { OwnInterest } from '../../../../foundation/assurance/index.js';
import { dateOf, fill, formatDate, type Words } from '../../../../platform/language/index.js';
import type { Opened } from '../../../../platform/sealed/index.js';
import type { Raw } from '../../../../work/services/index.js';
import {
  Button,
  DataTable,
  ErrorSummary,
  Field,
  Form,
  InsetText,
  NotificationBanner,
  Radios,
  Reveal,
} from '../../../components/index.js';
import { deskNavigation } from '../../desk/navigation.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { paths } from '../../paths.js';
import { interestWords } from './words.js';

export interface InterestsView {
  readonly frame: Frame;
  readonly lines: readonly OwnInterest[];
  readonly did: Words | undefined;
  readonly said: Readonly<Record<string, string>>;
  readonly typed: Readonly<Record<string, Opened<Raw>>> | undefined;
  readonly relation: string | undefined;
}

/** Whom the officer has declared, and a form for more. */
export function InterestsPage(view: InterestsView) {
  const { frame, lines, did, said } = view;
  const { language } = frame;
  const say = (key: keyof typeof interestWords) => interestWords[key][language];
  const errors = Object.entries(said).map(([box, text]) => ({ text, href: `#${box}` }));
  const heads = ['who', 'name', 'address', 'since', 'what'] as const;
  return (
    <Framed
      frame={frame}
      title={say('title')}
      variant="desk"
      navigation={deskNavigation(frame, 'access')}
      hasErrors={errors.length > 0}
    >
      {errors.length > 0 && <ErrorSummary errors={errors} />}
      {did && <NotificationBanner type="success" text={did[language]} />}
      <h1 class="govuk-heading-l">{say('title')}</h1>
      <p class="govuk-body-l">{say('lead')}</p>
      <InsetText>{say('sealed')}</InsetText>
      <DataTable
        caption={say('listed')}
        columns={heads.map((head) => ({ head: say(head) }))}
        rows={lines.map((line, index) => rowOf(line, index + 1, view))}
        empty={say('none')}
      />
      <Declare {...view} />
    </Framed>
  );
}

const sayAddress = (value: unknown): string => {
  const { line1, postcode } = value as { readonly line1: string; readonly postcode: string };
  return `${line1}, ${postcode}`;
};

function rowOf({ id, relation, name, address, declaredAt }: OwnInterest, number: number, { frame }: InterestsView) {
  const { language, place } = frame;
  const unknown = interestWords.unknown[language];
  return [
    interestWords[relation][language],
    name ? <Reveal value={name} /> : unknown,
    address ? <Reveal value={address} as={sayAddress} /> : unknown,
    formatDate(dateOf(declaredAt, place.timeZone), language),
    <Form action={paths.endInterest} hidden={{ interest: id }}>
      <Button variant="secondary">
        {interestWords.remove[language]}
        <span class="govuk-visually-hidden"> {fill(interestWords.removeOf[language], { number })}</span>
      </Button>
    </Form>,
  ];
}

function Declare({ frame: { language }, said, typed, relation }: InterestsView) {
  const say = (key: keyof typeof interestWords) => interestWords[key][language];
  const errorOf = (box: string) => (said[box] === undefined ? {} : { error: { text: said[box] } });
  const box = (name: string) => ({ name, language, value: typed?.[name], isAboutUser: false, ...errorOf(name) });
  return (
    <Form action={paths.interests}>
      <h2 class="govuk-heading-m">{say('add')}</h2>
      <Radios
        name="relation"
        value={relation}
        fieldset={{ legend: { text: say('relation'), size: 's' } }}
        items={(['self', 'close'] as const).map((value) => ({ value, text: say(value) }))}
        {...errorOf('relation')}
      />
      <Field kind="name" label={say('name')} {...box('name')} />
      <Field kind="text" label={say('line1')} hint={{ text: say('addressHint') }} {...box('line1')} />
      <Field kind="postcode" label={say('postcode')} {...box('postcode')} />
      <Button preventDoubleClick>{say('declare')}</Button>
    </Form>
  );
}
