import type { Break, WitnessStanding } from '../../../foundation/record/index.js';
import { fill, formatMoment, formatNumber, type Language } from '../../../platform/language/index.js';
import { SummaryList, WarningText } from '../../components/index.js';
import type { Frame } from '../layout/frame.js';
import { breakReasonWords, breakWords } from './break-words.js';

/** The command that makes the digest out of what the card says (docs/record.md). */
const commandFor = ({ epoch, last, reason }: Break): string =>
  `printf 'guildhall-break-said/1\\n${last.epoch}\\n${last.size}\\n${last.root.toString('hex')}\\n${epoch}\\n${reason}\\n' | sha256sum`;

/** What both administrators put their name to, and how anybody makes it again; nothing until both did. */
function saidRows(one: Break, language: Language) {
  if (one.said === undefined) return [];
  const say = (name: keyof typeof breakWords) => breakWords[name][language];
  const { epoch, size, root } = one.last;
  return [
    {
      key: say('ended'),
      value: {
        text: (
          <>
            {fill(say('endedValue'), { epoch, size: formatNumber(size, language) })}
            <pre class="gh-note">{root.toString('hex')}</pre>
          </>
        ),
      },
    },
    { key: say('said'), value: { text: <pre class="gh-note">{one.said}</pre> } },
    {
      key: say('check'),
      value: {
        text: (
          <>
            {say('checkValue')}
            <pre class="gh-note">{commandFor(one)}</pre>
          </>
        ),
      },
    },
  ];
}

interface BreaksProps {
  readonly frame: Frame;
  readonly breaks: readonly Break[];
  readonly witnesses: readonly WitnessStanding[];
}

/** Where the record does not continue what was published before, why, and which witnesses went on; nothing where it always did. */
export function Breaks({ frame, breaks, witnesses }: BreaksProps) {
  const { language, place } = frame;
  const say = (name: keyof typeof breakWords) => breakWords[name][language];
  if (breaks.length === 0) return null;
  const isDeclared = ({ reason, confirmedBy }: Break) => reason !== undefined && confirmedBy !== undefined;
  const whyOf = (one: Break): string =>
    one.reason && isDeclared(one)
      ? fill(say('declared'), { reason: breakReasonWords[one.reason][language] })
      : say('undeclared');
  const goOn = (epoch: number) => witnesses.filter((one) => (one.epoch ?? 0) >= epoch).map(({ name }) => name);
  return (
    <section aria-labelledby="breaks">
      <h2 class="govuk-heading-m" id="breaks">
        {say('title')}
      </h2>
      <p class="govuk-body">{say('lead')}</p>
      {breaks.some((one) => !isDeclared(one)) && <WarningText>{say('undeclared')}</WarningText>}
      {breaks.map((one) => (
        <SummaryList
          card={{ title: { text: fill(say('epoch'), { number: one.epoch }) } }}
          rows={[
            { key: say('since'), value: formatMoment(one.openedAt, language, place.timeZone) },
            { key: say('lost'), value: one.lost === undefined ? say('unknown') : formatNumber(one.lost, language) },
            { key: say('why'), value: whyOf(one) },
            ...saidRows(one, language),
            { key: say('witnesses'), value: goOn(one.epoch).join(', ') || say('none') },
          ]}
        />
      ))}
    </section>
  );
}
