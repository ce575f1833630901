import { formatDate, pick, type Words } from '../../../../platform/language/index.js';
import type { Compiled, ServiceStanding } from '../../../../work/services/index.js';
import { Button, ErrorSummary, Form, Input, InsetText, NotificationBanner, Select } from '../../../components/index.js';
import { deskNavigation } from '../../desk/navigation.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { paths } from '../../paths.js';
import { ControlView } from '../controls/control-view.js';
import { standingWords } from './words.js';

export interface TypedStanding {
  readonly state: string;
  readonly why: Words;
  readonly until: string;
  readonly instead: string;
}

interface StandingView {
  readonly frame: Frame;
  readonly service: Compiled;
  readonly standing: ServiceStanding;
  readonly others: readonly Compiled[];
  readonly mayChange: boolean;
  readonly fault: string | undefined;
  readonly typed: TypedStanding | undefined;
  readonly did: string | undefined;
}

const dids = { open: 'didOpen', paused: 'didPaused', retired: 'didRetired' } as const;
const states = { open: 'isOpen', paused: 'isPaused', retired: 'isRetired' } as const;
const isState = (code: string | undefined): code is keyof typeof dids =>
  code !== undefined && Object.hasOwn(dids, code);

export function StandingPage(view: StandingView) {
  const { frame, service, standing, mayChange, fault, did } = view;
  const { language } = frame;
  const { why, until } = standing;
  return (
    <Framed
      {...{ frame, title: standingWords.title[language], variant: 'desk', hasErrors: fault !== undefined }}
      navigation={deskNavigation(frame, 'designer')}
      back={{ href: paths.designer, text: standingWords.back[language] }}
    >
      {fault && <ErrorSummary errors={[{ text: fault, href: '#standing' }]} />}
      {!fault && isState(did) && <NotificationBanner type="success" text={standingWords[dids[did]][language]} />}
      <span class="govuk-caption-l">{service.declaration.title[language]}</span>
      <h1 class="govuk-heading-l">{standingWords.title[language]}</h1>
      <p class="govuk-body-l">{standingWords.lead[language]}</p>
      <InsetText>
        {standingWords[states[standing.state]][language]} {why && pick(why, language)}{' '}
        {until && formatDate(until, language)}
      </InsetText>
      {mayChange && <div id="standing">{standing.state === 'open' ? <Close {...view} /> : <Resume {...view} />}</div>}
    </Framed>
  );
}

const whyControl = {
  as: 'words',
  key: ['why'],
  label: standingWords.why,
  hint: standingWords.whyHint,
  isLong: true,
} as const;

function Close({ frame: { language }, service, others, typed }: StandingView) {
  const action = paths.serviceStanding(service.declaration.service);
  const why = (state: string) => (typed?.state === state ? typed.why : undefined);
  const services = others.map(({ declaration }) => ({ value: declaration.service, text: declaration.title[language] }));
  return (
    <>
      <h2 class="govuk-heading-m">{standingWords.pause[language]}</h2>
      <Form action={action} hidden={{ state: 'paused' }}>
        <ControlView control={whyControl} value={why('paused')} language={language} prefix="pause-" />
        <Input
          {...{
            name: 'until',
            label: { text: standingWords.until[language], size: 's' },
            value: typed?.until,
            width: 10,
          }}
          hint={standingWords.untilHint[language]}
        />
        <Button variant="secondary" preventDoubleClick>
          {standingWords.pause[language]}
        </Button>
      </Form>
      <h2 class="govuk-heading-m">{standingWords.retire[language]}</h2>
      <Form action={action} hidden={{ state: 'retired' }}>
        <ControlView control={whyControl} value={why('retired')} language={language} prefix="retire-" />
        <Select
          {...{ name: 'instead', label: { text: standingWords.instead[language], size: 's' }, value: typed?.instead }}
          items={[{ value: '', text: standingWords.none[language] }, ...services]}
        />
        <Button variant="warning" preventDoubleClick>
          {standingWords.retire[language]}
        </Button>
      </Form>
    </>
  );
}

function Resume({ frame: { language }, service }: StandingView) {
  return (
    <Form action={paths.serviceStanding(service.declaration.service)} hidden={{ state: 'open' }}>
      <Button preventDoubleClick>{standingWords.resume[language]}</Button>
    </Form>
  );
}
