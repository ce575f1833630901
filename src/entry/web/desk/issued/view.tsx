import type { CaseId } from '../../../../platform/ids.js';
import { Button, ErrorSummary, Form, NotificationBanner, Radios, SummaryList } from '../../../components/index.js';
import { issuedWords } from '../../issued/words.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { paths } from '../../paths.js';
import { deskNavigation } from '../navigation.js';
import { deskIssuedWords } from './words.js';

export interface ShownIssued {
  readonly id: string;
  readonly number: string;
  readonly label: string;
  readonly standing: string;
  readonly from: string;
  readonly to: string;
  readonly ground: string | undefined;
  readonly ways: readonly {
    readonly way: 'revoke' | 'replace';
    readonly grounds: readonly { readonly value: string; readonly text: string }[];
  }[];
}

interface IssuedView {
  readonly id: CaseId;
  readonly reference: string;
  readonly things: readonly ShownIssued[];
  readonly fault: { readonly text: string; readonly target: string } | undefined;
  readonly did: boolean;
}

type Shown = IssuedView & { readonly frame: Parameters<typeof deskNavigation>[0] & Frame };

/** What a case has issued, and the ways to end each. */
export function DeskIssuedPage({ frame, id, reference, things, fault, did }: Shown) {
  const { language } = frame;
  const title = deskIssuedWords.title[language];
  return (
    <Framed
      frame={frame}
      title={title}
      variant="desk"
      navigation={deskNavigation(frame, 'case')}
      hasErrors={fault !== undefined}
      back={{ href: paths.case(id), text: deskIssuedWords.back[language] }}
    >
      {fault && <ErrorSummary errors={[{ text: fault.text, href: `#${fault.target}` }]} />}
      {did && (
        <NotificationBanner type="success">
          <p class="govuk-notification-banner__heading">{deskIssuedWords.did[language]}</p>
        </NotificationBanner>
      )}
      <span class="govuk-caption-l">{reference}</span>
      <h1 class="govuk-heading-l">{title}</h1>
      {things.length === 0 && <p class="govuk-body">{deskIssuedWords.none[language]}</p>}
      {things.map((thing) => (
        <One frame={frame} id={id} thing={thing} fault={fault} />
      ))}
    </Framed>
  );
}

type OneShown = Pick<Shown, 'frame' | 'id' | 'fault'> & { readonly thing: ShownIssued };

function One({ frame: { language }, id, thing, fault }: OneShown) {
  const say = (key: keyof typeof issuedWords) => issuedWords[key][language];
  const rows = [
    { key: say('standing'), value: thing.standing },
    { key: say('from'), value: thing.from },
    { key: say('to'), value: thing.to },
    ...(thing.ground ? [{ key: say('ground'), value: thing.ground }] : []),
  ];
  return (
    <section>
      <SummaryList rows={rows} card={{ title: { text: `${thing.label} ${thing.number}` } }} />
      {thing.ways.map(({ way, grounds }) => {
        const name = `${way}-${thing.id}`;
        return (
          <Form action={paths.issuedOn(id)} hidden={{ issued: thing.id, way }}>
            <Radios
              name={name}
              fieldset={{
                legend: { text: `${deskIssuedWords[way][language]}: ${deskIssuedWords.why[language]}`, size: 's' },
              }}
              error={fault?.target === name ? fault.text : undefined}
              items={grounds}
            />
            <Button variant={way === 'revoke' ? 'warning' : 'secondary'} preventDoubleClick>
              {deskIssuedWords[way][language]}
            </Button>
          </Form>
        );
      })}
    </section>
  );
}
