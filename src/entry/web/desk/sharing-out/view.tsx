import type { CaseId, PersonId } from '../../../../platform/ids.js';
import { fill, formatNumber } from '../../../../platform/language/index.js';
import { batchWaits, type Judged } from '../../../../work/cases/index.js';
import { Button, Checkboxes, DataTable, ErrorSummary, Form, InsetText } from '../../../components/index.js';
import { sayDuration } from '../../costs/say-duration.js';
import { Framed } from '../../layout/frame.js';
import type { PageRequest } from '../../page.js';
import { paths } from '../../paths.js';
import { deskNavigation } from '../navigation.js';
import { sayWhy, severalWords } from '../several/words.js';
import { isAwayNow, sayAway } from '../workload/say-away.js';
import { shareUrl } from '../workload/share-url.js';
import { workloadWords } from '../workload/words.js';
import type { SharingFound } from './find.js';
import { sharingWords } from './words.js';

const addressOf = ({ of }: SharingFound): string => shareUrl(of.person ? { of: of.person } : { team: of.team ?? '' });

interface FramingProps {
  readonly request: PageRequest;
  readonly title: string;
  readonly at: string;
  readonly error?: string | undefined;
  readonly children: preact.ComponentChildren;
}

function Framing({ request, title, at, error, children }: FramingProps) {
  return (
    <Framed
      frame={{ ...request, url: at }}
      title={title}
      variant="desk"
      navigation={deskNavigation(request, 'case')}
      back={{ href: paths.workload, text: sharingWords.back[request.language] }}
      hasErrors={error !== undefined}
    >
      {error && <ErrorSummary errors={[{ text: error, href: '#who' }]} />}
      <h1 class="govuk-heading-l">{title}</h1>
      {children}
    </Framed>
  );
}

type ShareProps = SharingFound & { readonly request: PageRequest; readonly isChosenLacking?: boolean };

/** Whose cases they are and how many, and among whom they are shared out: whoever is here is ticked. */
export function SharePage({ request, isChosenLacking = false, ...found }: ShareProps) {
  const { language } = request;
  const say = (word: keyof typeof sharingWords) => sharingWords[word][language];
  const { of, cases, isMore, hands, workload } = found;
  const count = formatNumber(cases.length, language);
  const error = isChosenLacking ? say('choose') : undefined;
  return (
    <Framing request={request} title={say('title')} at={addressOf(found)} error={error}>
      <p class="govuk-body-l">
        {of.person
          ? fill(say('of'), { name: of.name, count })
          : `${fill(say('unassigned'), { name: of.name })} (${count})`}
      </p>
      {isMore && <p class="govuk-body">{fill(say('most'), { count })}</p>}
      {cases.length === 0 ? (
        <InsetText>{say('none')}</InsetText>
      ) : (
        <Form action={addressOf(found)} hidden={{ step: 'check' }}>
          <Checkboxes
            name="who"
            isSmall
            fieldset={{ legend: { text: say('who'), size: 's' } }}
            hint={{ text: say('hint') }}
            error={error ? { text: error } : undefined}
            items={hands.map(({ person, name, open, minutesAWeek }) => ({
              ...{ value: person, text: name, checked: !isChosenLacking && !isAwayNow(request, workload, person) },
              hint: {
                text: fill(say('has'), {
                  open: formatNumber(open, language),
                  hours:
                    minutesAWeek === undefined
                      ? workloadWords.noHours[language]
                      : sayDuration(minutesAWeek * 60, language),
                  away: sayAway(request, workload, person),
                }),
              },
            }))}
          />
          <Button>{say('check')}</Button>
        </Form>
      )}
    </Framing>
  );
}

interface PreviewProps {
  readonly request: PageRequest;
  readonly found: SharingFound;
  readonly hands: SharingFound['hands'];
  readonly dealt: ReadonlyMap<CaseId, PersonId>;
  readonly judged: readonly Judged[];
}

/** Who would get what, before anything is done. */
export function PreviewPage({ request, found, hands, dealt, judged }: PreviewProps) {
  const { language } = request;
  const say = (word: keyof typeof sharingWords) => sharingWords[word][language];
  const refused = new Map(judged.map((each) => [each.one.id, each.refused]));
  const going = found.cases.filter(({ id }) => dealt.has(id) && refused.get(id) === undefined);
  const nameOf = (id: CaseId) => hands.find(({ person }) => person === dealt.get(id))?.name;
  const minutes = { minutes: String(batchWaits) };
  const goes = (id: CaseId) => {
    const why = refused.get(id);
    return why === undefined ? (nameOf(id) ?? say('nobody')) : sayWhy(why)[language];
  };
  return (
    <Framing request={request} title={say('preview')} at={addressOf(found)}>
      <ul class="govuk-list govuk-list--bullet">
        {hands.map(({ person, name }) => (
          <li>
            {fill(say('gets'), { name, count: String(going.filter(({ id }) => dealt.get(id) === person).length) })}
          </li>
        ))}
      </ul>
      {going.length === 0 ? (
        <InsetText>{say('nothing')}</InsetText>
      ) : (
        <Form action={addressOf(found)} hidden={{ step: 'confirm' }}>
          {going.map(({ id, version }) => (
            <input type="hidden" name="deal" value={`${id}:${version}:${dealt.get(id)}`} />
          ))}
          <p class="govuk-body">{fill(severalWords.waits[language], minutes)}</p>
          <Button preventDoubleClick>{fill(severalWords.confirm[language], minutes)}</Button>
        </Form>
      )}
      <DataTable
        caption={say('preview')}
        isCaptionHidden
        columns={[{ head: say('caseHead') }, { head: say('toWhom') }]}
        rows={found.cases.map(({ id, reference }) => [
          <a class="govuk-link gh-case__reference" href={paths.case(id)}>
            {reference}
          </a>,
          goes(id),
        ])}
      />
    </Framing>
  );
}
