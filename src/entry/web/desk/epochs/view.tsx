import { type Break, breakReasons, breakStream } from '../../../../foundation/record/index.js';
import { fill, formatMoment, formatNumber } from '../../../../platform/language/index.js';
import { Button, DataTable, ErrorSummary, Form, NotificationBanner, Select } from '../../../components/index.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { paths } from '../../paths.js';
import { breakReasonWords } from '../../record/break-words.js';
import { deskNavigation } from '../navigation.js';
import { sayWho } from '../say/say-who.js';
import { epochWords } from './words.js';

interface EpochsView {
  readonly frame: Frame;
  readonly breaks: readonly Break[];
  readonly names: ReadonlyMap<string, string>;
  readonly reader: string | undefined;
  readonly did: keyof typeof epochWords | undefined;
  readonly fault: keyof typeof epochWords | undefined;
}

/** The breaks of the record, newest first, and who has said why. */
export function EpochsPage(view: EpochsView) {
  const { frame, breaks, did, fault } = view;
  const { language } = frame;
  const say = (key: keyof typeof epochWords) => epochWords[key][language];
  const heads = ['epoch', 'since', 'lost', 'state', 'act'] as const;
  return (
    <Framed
      frame={frame}
      title={say('title')}
      variant="desk"
      navigation={deskNavigation(frame, 'access')}
      hasErrors={fault !== undefined}
    >
      {fault && <ErrorSummary errors={[{ text: say(fault), href: '#breaks' }]} />}
      {did && <NotificationBanner type="success" text={say(did)} />}
      <h1 class="govuk-heading-l">{say('title')}</h1>
      <p class="govuk-body-l">{say('lead')}</p>
      <div id="breaks">
        <DataTable
          caption={say('title')}
          isCaptionHidden
          columns={heads.map((head) => ({ head: say(head) }))}
          rows={breaks.map((one) => [
            formatNumber(one.epoch, language),
            formatMoment(one.openedAt, language, frame.place.timeZone),
            one.lost === undefined ? say('unknown') : formatNumber(one.lost, language),
            sayState(one, view),
            <BreakActs one={one} view={view} />,
          ])}
          empty={say('none')}
        />
      </div>
    </Framed>
  );
}

function sayState({ reason, declaredBy, confirmedBy }: Break, { names, frame: { language } }: EpochsView): string {
  if (!reason || !declaredBy) return epochWords.undeclared[language];
  const name = sayWho(`person:${declaredBy}`, names, language);
  const why = breakReasonWords[reason][language];
  if (!confirmedBy) return fill(epochWords.waits[language], { name, reason: why });
  const other = sayWho(`person:${confirmedBy}`, names, language);
  return fill(epochWords.declared[language], { name, other, reason: why });
}

/** The entries of both, for whoever is to check them (docs/record.md). */
function ProofsOfWords({ one, view }: { readonly one: Break; readonly view: EpochsView }) {
  const { language } = view.frame;
  return (
    <ul class="govuk-list">
      {(['firstWord', 'secondWord'] as const).map((name, at) => (
        <li>
          <a class="govuk-link" href={paths.proofFile(breakStream(one.epoch), at + 1)} download>
            {epochWords[name][language]}
            <span class="govuk-visually-hidden">{` ${epochWords.epoch[language]} ${one.epoch}`}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

function BreakActs({ one, view }: { readonly one: Break; readonly view: EpochsView }) {
  const { language } = view.frame;
  const say = (key: keyof typeof epochWords) => epochWords[key][language];
  const hidden = { epoch: String(one.epoch) };
  const of = <span class="govuk-visually-hidden">{` ${say('epoch')} ${one.epoch}`}</span>;
  if (one.confirmedBy) return <ProofsOfWords {...{ one, view }} />;
  if (one.declaredBy === view.reader) return <>{say('other')}</>;
  if (one.declaredBy)
    return (
      <Form action={paths.confirmEpoch} hidden={hidden}>
        <Button variant="warning">
          {say('confirm')}
          {of}
        </Button>
      </Form>
    );
  const items = breakReasons.map((value) => ({ value, text: breakReasonWords[value][language] }));
  return (
    <Form action={paths.epochs} hidden={hidden}>
      <Select id={`reason-${one.epoch}`} name="reason" label={say('reason')} items={items} />
      <Button variant="warning">
        {say('declare')}
        {of}
      </Button>
    </Form>
  );
}
