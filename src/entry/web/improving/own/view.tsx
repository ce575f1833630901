import type { Opened } from '../../../../platform/sealed/index.js';
import { type FollowedProposal, type OpenedProposal, spotsOf } from '../../../../work/participation/index.js';
import type { Compiled } from '../../../../work/services/index.js';
import { Reveal, SummaryList } from '../../../components/index.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { paths } from '../../paths.js';
import { YourDataWays } from '../../your-data/ways.js';
import { followRows, Shows, TakeBack } from '../follow/view.js';
import { followWords as words } from '../follow/words.js';
import { TypedTexts } from '../typed-texts.js';

interface OwnView {
  readonly frame: Frame;
  readonly own: readonly (OpenedProposal & FollowedProposal)[];
  readonly services: ReadonlyMap<string, Compiled>;
  readonly now: Date;
}

export function OwnProposalsPage({ frame, own, services, now }: OwnView) {
  const { language } = frame;
  const title = words.own[language];
  return (
    <Framed frame={frame} title={title} back={{ href: paths.yourData }}>
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body-l">{words.ownLead[language]}</p>
      <YourDataWays language={language} here={paths.ownProposals} />
      {own.length === 0 && <p class="govuk-body">{words.ownNone[language]}</p>}
      {own.map((followed) => {
        const service = services.get(followed.one.service ?? '');
        return (
          <section class="gh-section">
            <h2 class="govuk-heading-s">{followed.one.reference}</h2>
            <SummaryList
              rows={[...followRows({ frame, service, now, ...followed }), ...typedRows(followed, language)]}
            />
            <Shows frame={frame} {...followed} />
            <TypedTexts
              typed={followed.typed}
              parts={service ? spotsOf(service).flatMap(({ parts }) => parts) : []}
              language={language}
            />
            <TakeBack one={followed.one} language={language} />
          </section>
        );
      })}
    </Framed>
  );
}

function typedRows({ typed }: OpenedProposal, language: Frame['language']) {
  const comment: Opened<string> | undefined = typed.get('comment');
  return comment
    ? [{ key: words.wrote[language], value: { text: <Reveal value={comment} />, class: 'gh-answer' } }]
    : [];
}
