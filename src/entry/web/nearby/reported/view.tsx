import { Button, InsetText, type MapPicture, PlaceMap, SummaryList } from '../../../components/index.js';
import { followingWords } from '../../following/words.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { paths } from '../../paths.js';
import type { Fact } from '../present-facts.js';
import { nearbyWords } from '../words.js';

interface ReportedView {
  readonly title: string;
  readonly facts: readonly Fact[];
  /** The map with its square. */
  readonly picture: MapPicture | undefined;
  /** The street or area of its square. */
  readonly named: string | undefined;
  /** Where it is followed by email, while it is open. */
  readonly follow: string | undefined;
  /** Where an unfinished report of the same goes on. */
  readonly carryOn: string | undefined;
  readonly report: string;
}

export function ReportedPage({
  frame,
  title,
  facts,
  picture,
  named,
  follow,
  carryOn,
  report,
}: ReportedView & { readonly frame: Frame }) {
  const { language } = frame;
  const say = nearbyWords;
  return (
    <Framed frame={frame} title={say.reported[language]} back={{ href: carryOn ?? paths.home }}>
      <span class="govuk-caption-l">{title}</span>
      <h1 class="govuk-heading-l">{say.reported[language]}</h1>
      <p class="govuk-body">{say.reportedLead[language]}</p>
      <SummaryList rows={facts.map(({ key, value }) => ({ key, value: { text: value } }))} />
      {follow && (
        <p class="govuk-body">
          <a class="govuk-link" href={follow}>
            {followingWords.link[language]}
          </a>
        </p>
      )}
      {picture && (
        <>
          <h2 class="govuk-heading-m">{say.square[language]}</h2>
          {named && <p class="govuk-body">{named}</p>}
          <div class="gh-map gh-map--shown">
            <PlaceMap picture={picture} />
          </div>
          <p class="govuk-body">{say.squareLead[language]}</p>
        </>
      )}
      {!follow && <InsetText>{say.over[language]}</InsetText>}
      {carryOn && <p class="govuk-body">{say.unsent[language]}</p>}
      <Button variant="secondary" href={carryOn ?? report}>
        {say[carryOn ? 'carryOn' : 'report'][language]}
      </Button>
    </Framed>
  );
}
