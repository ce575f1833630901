import { fill } from '../../../../platform/language/index.js';
import {
  Button,
  DataTable,
  Form,
  InsetText,
  NotificationBanner,
  Pagination,
  Select,
} from '../../../components/index.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { paths } from '../../paths.js';
import { deskNavigation } from '../navigation.js';
import type { BreachesView, BreachLine } from './present.js';
import { breachWords } from './words.js';

type Word = keyof typeof breachWords;
type View = BreachesView & { readonly frame: Frame };

export function BreachesPage(view: View) {
  const { frame, next, first } = view;
  const say = (key: Word) => breachWords[key][frame.language];
  return (
    <Framed
      frame={frame}
      title={say('title')}
      variant="desk"
      navigation={deskNavigation(frame, 'case')}
      back={{ href: paths.queue, text: say('back') }}
    >
      {view.did && <NotificationBanner type="success" text={say('did')} />}
      <h1 class="govuk-heading-l">{say('title')}</h1>
      <p class="govuk-body-l">{say('lead')}</p>
      {view.isBadCursor && <InsetText>{say('badCursor')}</InsetText>}
      <Filters {...view} />
      <h2 class="govuk-heading-m">{say(view.is)}</h2>
      {view.explained && <p class="govuk-body">{view.explained}</p>}
      <Lines {...view} />
      {(next || first) && (
        <Pagination
          previous={first ? { href: first, text: say('first') } : undefined}
          next={next ? { href: next, text: say('next') } : undefined}
        />
      )}
      {view.lines.length > 0 && (
        <p class="govuk-body">
          <a class="govuk-link" href={view.csv} download>
            {say('csv')}
          </a>
        </p>
      )}
    </Framed>
  );
}

function Filters({ frame, is, chosen, teams, services }: View) {
  const say = (key: Word) => breachWords[key][frame.language];
  const any = { value: '', text: say('any') };
  const which = (['open', 'closed'] as const).map((value) => ({ value, text: say(value) }));
  return (
    <Form action={paths.breaches} method="get" class="gh-filters">
      <Select name="is" label={say('which')} items={which} value={is} />
      <Select name="service" label={say('service')} items={[any, ...services]} value={chosen.service} />
      <Select name="team" label={say('team')} items={[any, ...teams]} value={chosen.team} />
      <div class="gh-filters__do">
        <Button>{say('show')}</Button>
      </div>
    </Form>
  );
}

const heads = ['reference', 'service', 'holder', 'promised', 'late', 'paused', 'why'] as const;

function Lines({ frame, lines }: View) {
  const say = (key: Word) => breachWords[key][frame.language];
  const why = ({ why: said, whyUrl, reference }: BreachLine) => (
    <>
      {said}{' '}
      <a class="govuk-link" href={whyUrl} aria-label={`${said ?? ''} ${fill(say('sayWhyOf'), { reference })}`.trim()}>
        {say('sayWhy')}
      </a>
    </>
  );
  return (
    <DataTable
      caption={say('title')}
      isCaptionHidden
      columns={heads.map((head) => ({ head: say(head) }))}
      rows={lines.map((line) => [
        <a class="govuk-link gh-case__reference" href={line.href}>
          {line.reference}
        </a>,
        ...[line.service, line.holder, line.promised, line.late, line.paused],
        why(line),
      ])}
      empty={say('none')}
    />
  );
}
