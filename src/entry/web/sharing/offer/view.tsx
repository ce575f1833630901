import { dateOf, fill, formatDate, type Language, pick, type Words } from '../../../../platform/language/index.js';
import {
  type Change,
  type Decided,
  type Descendant,
  type MergeConflict,
  type MergeRefusal,
  type Neighbour,
  nameOfPath,
  type Offer,
  type PreparedMerge,
} from '../../../../work/services/index.js';
import { Button, DataTable, Details, ErrorSummary, Form, InsetText, Radios } from '../../../components/index.js';
import { Changes } from '../../designer/compare/changes.js';
import { titleOfText } from '../../designer/design-title.js';
import { sayValue } from '../../designer/say-value.js';
import { deskNavigation } from '../../desk/navigation.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { paths } from '../../paths.js';
import { sayWhoRuns } from '../who-runs.js';
import { offerWords, sharingRefusals } from '../words.js';

/** One text of ours that came from there, and what bringing the version in would do. */
export interface Merging {
  readonly own: Descendant;
  readonly into: string;
  readonly prepared:
    | { readonly ok: true; readonly value: PreparedMerge }
    | { readonly ok: false; readonly refused: MergeRefusal };
}

interface OfferFault {
  readonly text: string;
  readonly into: string;
  readonly decided: Decided;
}

interface OfferView {
  readonly frame: Frame;
  readonly offer: Offer;
  readonly neighbours: readonly Neighbour[];
  readonly merging: readonly Merging[];
  /** Undefined where it cannot be read here. */
  readonly changes: readonly Change[] | undefined;
  /** The title of ours that it is compared with. */
  readonly compared: Words | undefined;
  readonly mayChange: boolean;
  readonly fault: OfferFault | undefined;
}

export function OfferPage(view: OfferView) {
  const { frame, offer, neighbours, merging, changes, compared, mayChange, fault } = view;
  const { language } = frame;
  const title = titleOfText(offer.source, language);
  const { neighbour: place, service, version } = offer;
  const places = sayWhoRuns(neighbours, { place, service }, language);
  const says = compared
    ? fill(offerWords.compared[language], { title: pick(compared, language) })
    : offerWords.says[language];
  return (
    <Framed
      {...{ frame, title, variant: 'desk', hasErrors: fault !== undefined }}
      navigation={deskNavigation(frame, 'designer')}
      back={{ href: paths.sharing, text: offerWords.back[language] }}
    >
      {fault && <ErrorSummary errors={[{ text: fault.text, href: '#merge' }]} />}
      <span class="govuk-caption-l">{fill(offerWords.caption[language], { service, place })}</span>
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">
        {fill(offerWords.signed[language], {
          version,
          place,
          day: formatDate(dateOf(offer.foundAt, frame.place.timeZone), language),
        })}{' '}
        {places && fill(offerWords.alsoRuns[language], { places })}
      </p>
      <div id="merge">
        {merging.map((one) => (
          <Merge {...{ one, offer, language, mayChange }} fault={fault?.into === one.into ? fault : undefined} />
        ))}
      </div>
      {mayChange && <Begin offer={offer} language={language} isMain={merging.length === 0} />}
      <h2 class="govuk-heading-m">{says}</h2>
      {changes && <Changes changes={changes} language={language} />}
      <Details summary={offerWords.text[language]}>
        <section class="gh-diff" tabindex={0} aria-label={offerWords.text[language]}>
          <pre>{offer.source}</pre>
        </section>
      </Details>
    </Framed>
  );
}

function Begin({
  offer,
  language,
  isMain,
}: {
  readonly offer: Offer;
  readonly language: Language;
  readonly isMain: boolean;
}) {
  return (
    <>
      <h2 class="govuk-heading-m">{offerWords.begin[language]}</h2>
      <p class="govuk-body">{offerWords.beginLead[language]}</p>
      <Form action={paths.sharedOffer(offer.neighbour, offer.service)} hidden={{ version: String(offer.version) }}>
        <Button {...(isMain ? {} : { variant: 'secondary' })} preventDoubleClick>
          {offerWords.beginIt[language]}
        </Button>
      </Form>
    </>
  );
}

interface MergeProps {
  readonly one: Merging;
  readonly offer: Offer;
  readonly language: Language;
  readonly mayChange: boolean;
  readonly fault: OfferFault | undefined;
}

function Merge({ one: { own, into, prepared }, offer, language, mayChange, fault }: MergeProps) {
  const title = `${titleOfText(own.source, language)}${'design' in own.in ? ` (${offerWords.ofDesign[language]})` : ''}`;
  if (!prepared.ok) {
    const said = prepared.refused === 'up-to-date' ? offerWords.upToDate : offerWords.noBase;
    const isSaid = prepared.refused === 'up-to-date' || prepared.refused === 'no-base';
    return (
      <InsetText>
        {isSaid
          ? fill(said[language], { title, version: own.from.version })
          : `${title}: ${sharingRefusals[prepared.refused][language]}`}
      </InsetText>
    );
  }
  const { edits, conflicts } = prepared.value;
  return (
    <section>
      <h2 class="govuk-heading-m">{fill(offerWords.bring[language], { version: offer.version, title })}</h2>
      <DataTable
        caption={offerWords.comesIn[language]}
        columns={[offerWords.part, offerWords.becomes].map((head) => ({ head: head[language] }))}
        rows={edits.map((edit) => [
          <code class="gh-code">{nameOfPath(edit.path)}</code>,
          ('value' in edit && sayValue(edit.value)) || offerWords.goes[language],
        ])}
        empty={offerWords.nothing[language]}
      />
      {mayChange && (
        <Form
          action={paths.sharedOffer(offer.neighbour, offer.service)}
          hidden={{ version: String(offer.version), into }}
        >
          {conflicts.map((conflict) => (
            <Decide {...{ conflict, language, fault }} />
          ))}
          <Button preventDoubleClick>{offerWords.bringIn[language]}</Button>
        </Form>
      )}
    </section>
  );
}

interface DecideProps {
  readonly conflict: MergeConflict;
  readonly language: Language;
  readonly fault: OfferFault | undefined;
}

function Decide({ conflict: { path, base, ours, theirs }, language, fault }: DecideProps) {
  const part = nameOfPath(path);
  const chosen = fault?.decided[part];
  const say = (value: unknown) => sayValue(value) || offerWords.goes[language];
  return (
    <Radios
      {...{ name: `decide-${part}`, value: chosen }}
      fieldset={{ legend: { text: fill(offerWords.both[language], { part }), size: 's' } }}
      hint={{ text: fill(offerWords.was[language], { value: say(base) }) }}
      {...(fault && chosen === undefined ? { error: { text: fault.text } } : {})}
      items={[
        { value: 'ours', text: fill(offerWords.keepOurs[language], { value: say(ours) }) },
        { value: 'theirs', text: fill(offerWords.takeTheirs[language], { value: say(theirs) }) },
      ]}
    />
  );
}
