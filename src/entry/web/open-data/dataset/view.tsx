import { fill } from '../../../../platform/language/index.js';
import { Button, DataTable, Details, SummaryList } from '../../../components/index.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { paths } from '../../paths.js';
import { openDataWords } from '../words.js';
import type { DatasetView } from './present.js';

type Shown = { readonly frame: Frame; readonly view: DatasetView };

export function DatasetPage({ frame, view }: Shown) {
  const { language } = frame;
  const say = (key: keyof typeof openDataWords) => openDataWords[key][language];
  return (
    <Framed frame={frame} title={view.title} back={{ href: paths.datasets }}>
      <span class="govuk-caption-l">{say('title')}</span>
      <h1 class="govuk-heading-l">{view.title}</h1>
      <Button href={paths.datasetCsv(view.name)}>{fill(say('download'), { name: view.name })}</Button>
      <Facts frame={frame} view={view} />
      <h2 class="govuk-heading-m">{say('protection')}</h2>
      <p class="govuk-body">{fill(say('protectionHow'), { count: view.threshold, columns: view.by })}</p>
      <p class="govuk-body">{say('protectionMade')}</p>
      <DataTable
        caption={say('columns')}
        columns={[{ head: say('column') }, { head: say('meaning') }, { head: say('made') }]}
        rows={view.columns.map(([name, meaning, made]) => [<code>{name}</code>, meaning, made])}
      />
      <Codes frame={frame} view={view} />
      <Preview frame={frame} view={view} />
    </Framed>
  );
}

function Facts({ frame: { language }, view }: Shown) {
  const { name, href } = view.licence;
  const licence = href ? (
    <a class="govuk-link" href={href} rel="license">
      {name}
    </a>
  ) : (
    name
  );
  return (
    <SummaryList
      rows={[
        {
          key: openDataWords.from[language],
          value: fill(openDataWords.fromCases[language], { service: view.service }),
        },
        { key: openDataWords.rows[language], value: view.shown },
        { key: openDataWords.heldBack[language], value: view.heldBack },
        { key: openDataWords.licence[language], value: { text: licence } },
      ]}
    />
  );
}

function Codes({ frame: { language }, view }: Shown) {
  if (view.codes.length === 0) return null;
  return (
    <Details summary={openDataWords.codes[language]}>
      {view.codes.map(({ column, codes }) => (
        <DataTable
          caption={<code>{column}</code>}
          captionSize="s"
          columns={[{ head: openDataWords.code[language] }, { head: openDataWords.meaning[language] }]}
          rows={codes.map(([code, meaning]) => [<code>{code}</code>, meaning])}
        />
      ))}
    </Details>
  );
}

function Preview({ frame: { language }, view }: Shown) {
  const caption = openDataWords.preview[language];
  if (view.rows.length === 0)
    return (
      <>
        <h2 class="govuk-heading-m">{caption}</h2>
        <p class="govuk-body">{openDataWords.noRows[language]}</p>
      </>
    );
  return <DataTable caption={caption} columns={view.columns.map(([head]) => ({ head }))} rows={view.rows} />;
}
