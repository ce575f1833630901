import { DataTable } from '../../../components/index.js';
import { Purpose } from '../../agreements/purpose.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { paths } from '../../paths.js';
import type { NoticeView } from './present.js';
import { privacyWords } from './words.js';

interface Shown {
  readonly frame: Frame;
  readonly view: NoticeView;
}

const regulator = 'https://ico.org.uk/make-a-complaint/';

export function NoticePage({ frame, view }: Shown) {
  const { language } = frame;
  const say = (name: keyof typeof privacyWords) => privacyWords[name][language];
  return (
    <Framed frame={frame} title={say('title')} service={view.title} back={{ href: paths.service(view.service) }}>
      <span class="govuk-caption-l">{view.title}</span>
      <h1 class="govuk-heading-l">{say('title')}</h1>
      <p class="govuk-body-l">{say('lead')}</p>
      <h2 class="govuk-heading-m">{say('controller')}</h2>
      <p class="govuk-body">{view.controller}</p>
      {view.ask && <p class="govuk-body">{view.ask}</p>}
      <Purposes frame={frame} view={view} />
      <Asked frame={frame} view={view} />
      <Uses frame={frame} view={view} />
      <h2 class="govuk-heading-m">{say('decisions')}</h2>
      <p class="govuk-body">{say('noMachine')}</p>
      <Risks frame={frame} view={view} />
      <h2 class="govuk-heading-m">{say('open')}</h2>
      <p class="govuk-body">{view.open}</p>
      <h2 class="govuk-heading-m">{say('rights')}</h2>
      <p class="govuk-body">{say('rightsLead')}</p>
      {view.isConsent && <p class="govuk-body">{say('consent')}</p>}
      <p class="govuk-body">
        <a class="govuk-link" href={paths.yourData}>
          {say('yourData')}
        </a>
      </p>
      <h2 class="govuk-heading-m">{say('complain')}</h2>
      <p class="govuk-body">
        {say('complainLead')}{' '}
        <a class="govuk-link" href={regulator}>
          ico.org.uk/make-a-complaint
        </a>
      </p>
    </Framed>
  );
}

function Purposes({ frame: { language }, view: { purposes } }: Shown) {
  const heads = [privacyWords.purpose, privacyWords.basis, privacyWords.law, privacyWords.condition];
  return (
    <DataTable
      caption={privacyWords.purposes[language]}
      columns={heads.map((head) => ({ head: head[language] }))}
      rows={purposes.map(({ id, dpv, basis, law, condition }) => [
        dpv ? <Purpose iri={dpv} language={language} /> : id,
        basis,
        <span lang="en">{law}</span>,
        condition && <span lang="en">{condition}</span>,
      ])}
    />
  );
}

function Risks({ frame: { language }, view: { impact } }: Shown) {
  if (!impact) return null;
  const heads = [privacyWords.risk, privacyWords.measures, privacyWords.left];
  return (
    <>
      <h2 class="govuk-heading-m">{privacyWords.impact[language]}</h2>
      <p class="govuk-body">{impact.says}</p>
      <DataTable
        caption={privacyWords.risks[language]}
        isCaptionHidden
        columns={heads.map((head) => ({ head: head[language] }))}
        rows={impact.risks.map(({ risk, measures, left }) => [risk, measures, left])}
      />
    </>
  );
}

function Uses({ frame: { language }, view: { uses } }: Shown) {
  const heads = [privacyWords.use, privacyWords.what, privacyWords.who, privacyWords.rests];
  return (
    <>
      <h2 class="govuk-heading-m">{privacyWords.uses[language]}</h2>
      {uses.length === 0 && <p class="govuk-body">{privacyWords.noUses[language]}</p>}
      {uses.length > 0 && (
        <DataTable
          caption={privacyWords.uses[language]}
          isCaptionHidden
          columns={heads.map((head) => ({ head: head[language] }))}
          rows={uses.map(({ title, explain, dpv, answers, who, basis, law }) => [
            <>
              {title} <span class="govuk-hint">{explain}</span> <Purpose iri={dpv} language={language} />
            </>,
            answers,
            who,
            <>
              {basis} {law && <span lang="en">{law}</span>}
            </>,
          ])}
        />
      )}
      {uses.length > 0 && (
        <p class="govuk-body">
          <a class="govuk-link" href={paths.choices}>
            {privacyWords.chooseHere[language]}
          </a>
        </p>
      )}
    </>
  );
}

function Asked({ frame: { language }, view: { lines } }: Shown) {
  const heads = [privacyWords.what, privacyWords.why, privacyWords.who, privacyWords.keep];
  return (
    <DataTable
      caption={privacyWords.asked[language]}
      columns={heads.map((head) => ({ head: head[language] }))}
      rows={lines.map(({ label, about, mark, need, who, keep }) => [
        <>
          {label} <span class="govuk-hint">{about ? `${mark}, ${about}` : mark}</span>
        </>,
        need.isForeign ? <span lang="en">{need.text}</span> : need.text,
        who,
        keep,
      ])}
    />
  );
}
