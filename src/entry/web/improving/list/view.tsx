import { dateOf, fill, formatDate } from '../../../../platform/language/index.js';
import { answerDays, type FollowedProposal, type Spot, spotsOf } from '../../../../work/participation/index.js';
import type { Compiled } from '../../../../work/services/index.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { paths } from '../../paths.js';
import type { EffectView } from '../effect/present-effect.js';
import { Effect } from '../effect/view.js';
import { saySpot, saySpotOf } from '../say-spot.js';
import { TakenTexts } from '../taken-words.js';
import { improveWords, reasonWords, stateWords } from '../words.js';

interface ImproveView {
  readonly frame: Frame;
  readonly service: Compiled;
  readonly effect: EffectView;
  readonly answered: readonly FollowedProposal[];
  readonly versions: readonly { readonly version: number; readonly publishedAt: Date }[];
}

export function ImprovePage(view: ImproveView) {
  const { frame, service } = view;
  const { language } = frame;
  const { service: name, title } = service.declaration;
  return (
    <Framed
      {...{ frame, title: improveWords.title[language], service: title[language] }}
      back={{ href: paths.service(name), text: improveWords.back[language] }}
    >
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds-from-desktop">
          <span class="govuk-caption-l">{title[language]}</span>
          <h1 class="govuk-heading-l">{improveWords.title[language]}</h1>
          <p class="govuk-body-l">{fill(improveWords.lead[language], { days: answerDays(service) })}</p>
          <p class="govuk-body">{improveWords.noAccount[language]}</p>
          <h2 class="govuk-heading-m">{improveWords.pick[language]}</h2>
          <Spots spots={spotsOf(service)} name={name} language={language} />
          <p class="govuk-body">
            <a class="govuk-link" href={paths.findProposal}>
              {improveWords.follow[language]}
            </a>
          </p>
          <Became {...view} />
          <Effect {...view.effect} language={language} />
        </div>
      </div>
    </Framed>
  );
}

interface SpotsProps {
  readonly spots: readonly Spot[];
  readonly name: string;
  readonly language: Frame['language'];
}

const Spots = ({ spots, name, language }: SpotsProps) => (
  <ul class="govuk-list govuk-list--spaced">
    {spots.map((spot) => (
      <li>
        <a class="govuk-link" href={paths.improvePage(name, spot.code)}>
          {saySpot(spot, language)}
        </a>
      </li>
    ))}
  </ul>
);

function Became(view: ImproveView) {
  const { language } = view.frame;
  return (
    <section aria-labelledby="became">
      <h2 class="govuk-heading-m" id="became">
        {improveWords.became[language]}
      </h2>
      {view.answered.length === 0 && <p class="govuk-body">{improveWords.none[language]}</p>}
      {view.answered.map((followed) => (
        <Answered {...view} followed={followed} />
      ))}
    </section>
  );
}

/** What everybody may know of one: what its owner said and took, and by whose words if they asked to be named. */
function Answered({ frame, service, versions, followed }: ImproveView & { readonly followed: FollowedProposal }) {
  const { language, place } = frame;
  const { one, design } = followed;
  const version = design?.published?.version;
  const since = versions.find((each) => each.version === version)?.publishedAt;
  const said = { en: one.sayEn, cy: one.sayCy }[language];
  return (
    <article class="gh-section gh-proposal">
      <h3 class="govuk-heading-s">{saySpotOf(one, service, language)}</h3>
      <p class="govuk-body">
        <strong>{stateWords[one.state][language]}.</strong>{' '}
        {version !== undefined && since && (
          <>
            {fill(improveWords.inVersion[language], {
              version,
              day: formatDate(dateOf(since, place.timeZone), language),
            })}
            .{' '}
          </>
        )}
        {one.reason && <>{reasonWords[one.reason][language]}. </>}
        {one.credit && (
          <span class="gh-proposal__credit">{fill(improveWords.credit[language], { name: one.credit })}</span>
        )}
      </p>
      {one.words && <TakenTexts words={one.words} parts={partsOf(service, one.spot)} language={language} />}
      {said && (
        <p class="govuk-body">
          {improveWords.says[language]} {said}
        </p>
      )}
    </article>
  );
}

const partsOf = (service: Compiled, code: string) => spotsOf(service).find((spot) => spot.code === code)?.parts ?? [];
