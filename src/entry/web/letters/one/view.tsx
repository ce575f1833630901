import { fill, formatNumber, type Language } from '../../../../platform/language/index.js';
import type { PaperLetter } from '../../../../work/messages/index.js';
import { Button, ErrorSummary, Form, InsetText, Reveal, Tag, WarningText } from '../../../components/index.js';
import { deskNavigation } from '../../desk/navigation.js';
import { AskedOfYou } from '../../desk/risk/view-asked.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { paths } from '../../paths.js';
import { keptWords, letterStateWords, lettersWords } from '../words.js';
import type { Whereto } from './open-address.js';

/** A letter in one language, as it is printed. */
export interface WrittenLetter {
  readonly language: Language;
  readonly place: string;
  /** Where the place is, as its own brand says. */
  readonly contact: readonly string[];
  readonly on: string;
  readonly subject: string;
  readonly text: readonly string[];
  /** How many answers it does not print. */
  readonly heldBack: number;
}

interface LetterView {
  readonly frame: Frame;
  readonly one: PaperLetter;
  readonly reference: string;
  /** Left out where the letter waits for nobody in the post room. */
  readonly whereto: Whereto | undefined;
  readonly isShared: boolean;
  /** Somebody else did it before, or it was not taken to be printed. */
  readonly fault: 'gone' | 'notTaken' | undefined;
  /** Whether it may be given to GOV.UK Notify. */
  readonly canPrint: boolean;
  readonly written: readonly WrittenLetter[];
  /** They asked for large print. */
  readonly isLarge: boolean;
}

/** One letter: what is to be done with it, and how it is printed. */
export function LetterPage(view: LetterView) {
  const { frame, one, reference, whereto, isShared, fault } = view;
  const { language } = frame;
  const say = (key: keyof typeof lettersWords) => lettersWords[key][language];
  const title = `${say('letter')} ${reference}`;
  return (
    <Framed
      frame={frame}
      title={title}
      variant="desk"
      navigation={deskNavigation(frame, 'letters')}
      hasErrors={fault !== undefined}
      back={{ href: paths.letters }}
    >
      <div class="gh-letter__beside">
        {fault && <ErrorSummary errors={[{ text: say(fault), href: '#letter-state' }]} />}
        <h1 class="govuk-heading-l" id="letter-state">
          {title}{' '}
          <Tag colour={one.state.startsWith('to-') ? 'blue' : 'grey'}>{letterStateWords[one.state][language]}</Tag>
        </h1>
        {one.state === 'to-hand' && one.why && <InsetText>{keptWords[one.why][language]}</InsetText>}
        {whereto?.kind === 'none' && one.state === 'to-post' && <InsetText>{say('noAddress')}</InsetText>}
        {whereto?.kind === 'shut' && <InsetText>{say('shut')}</InsetText>}
        {whereto?.kind === 'asked' && (
          <AskedOfYou frame={frame} asked={whereto.asked} id={whereto.case} back={paths.letter(one.id)} />
        )}
        {isShared && <WarningText>{say('shared')}</WarningText>}
        {whereto?.kind === 'address' && <p class="govuk-body">{say('print')}</p>}
        {view.written.some(({ heldBack }) => heldBack > 0) && <InsetText>{say('whyNotPrinted')}</InsetText>}
        {view.isLarge && <InsetText>{say('large')}</InsetText>}
        <Acts {...view} />
      </div>
      {whereto?.kind === 'address' && <Printed {...view} to={whereto} />}
    </Framed>
  );
}

/** What an officer may say of it, the safest first. */
function Acts({ frame: { language }, one, whereto, isShared, canPrint }: LetterView) {
  const say = (key: 'posted' | 'keep' | 'cameBack' | 'printAndPost') => lettersWords[key][language];
  const Keep = ({ why, isFirst = true }: { readonly why: string; readonly isFirst?: boolean }) => (
    <Form action={paths.keepLetter(one.id)} hidden={{ why }}>
      <Button variant={isFirst ? undefined : 'secondary'}>{why === 'came-back' ? say('cameBack') : say('keep')}</Button>
    </Form>
  );
  const Posted = ({ isFirst }: { readonly isFirst: boolean }) => (
    <Form action={paths.postLetter(one.id)}>
      <Button variant={isFirst ? undefined : 'secondary'}>{say('posted')}</Button>
    </Form>
  );
  if (one.state === 'posted') return <Keep why="came-back" isFirst={false} />;
  if (whereto?.kind === 'none' && one.state === 'to-post') return <Keep why="no-postal-address" />;
  if (whereto?.kind !== 'address') return null;
  if (one.state === 'to-hand') return <Posted isFirst={!isShared} />;
  return isShared ? (
    <div class="govuk-button-group">
      <Keep why="same-address" />
      <Posted isFirst={false} />
    </div>
  ) : canPrint ? (
    <div class="govuk-button-group">
      <Form action={paths.printLetter(one.id)}>
        <Button preventDoubleClick>{say('printAndPost')}</Button>
      </Form>
      <Posted isFirst={false} />
    </div>
  ) : (
    <Posted isFirst />
  );
}

/** An address as it stands on an envelope. */
function toLines(value: unknown): string {
  if (typeof value !== 'object' || value === null) return '';
  const { line1, line2, town, postcode } = value as Readonly<Record<string, unknown>>;
  return [line1, line2, town, postcode].filter((line) => typeof line === 'string' && line !== '').join('\n');
}

function Printed({
  written,
  reference,
  isLarge,
  to,
}: LetterView & { readonly to: Extract<Whereto, { readonly kind: 'address' }> }) {
  return (
    <article class={isLarge ? 'gh-letter gh-letter--large' : 'gh-letter'} aria-label={reference}>
      <address class="gh-letter__to">
        {to.names.map((name) => (
          <>
            <Reveal value={name} as={String} />
            {'\n'}
          </>
        ))}
        <Reveal value={to.address} as={toLines} />
      </address>
      {written.map((letter) => (
        <section class="gh-letter__text" lang={letter.language}>
          <p class="govuk-body gh-letter__from">{[letter.place, ...letter.contact].join('\n')}</p>
          <p class="govuk-body">
            {lettersWords.date[letter.language]}: {letter.on}
            <br />
            {lettersWords.reference[letter.language]}: {reference}
          </p>
          <h2 class="govuk-heading-m">{letter.subject}</h2>
          {letter.text.map((paragraph) => (
            <p class="govuk-body">{paragraph}</p>
          ))}
          {letter.heldBack > 0 && (
            <p class="govuk-body">
              {fill(lettersWords.notPrinted[letter.language], {
                count: formatNumber(letter.heldBack, letter.language),
              })}
            </p>
          )}
          <p class="govuk-body">{lettersWords.closing[letter.language]}</p>
        </section>
      ))}
    </article>
  );
}
