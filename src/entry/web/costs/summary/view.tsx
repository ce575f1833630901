import { fewestCases } from '../../../../insight/outcomes/index.js';
import { fill } from '../../../../platform/language/index.js';
import { BarChart, DataTable, InsetText } from '../../../components/index.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { paths } from '../../paths.js';
import { costWords } from '../words.js';
import type { ServiceCosts } from './present.js';

export interface CostsPageProps {
  readonly frame: Frame;
  readonly services: readonly ServiceCosts[];
  /** Service, requests paid for, taken, given back. */
  readonly income: readonly (readonly string[])[];
}

export function CostsPage({ frame, services, income }: CostsPageProps) {
  const { language } = frame;
  const title = costWords.title[language];
  return (
    <Framed frame={frame} title={title} back={{ href: paths.home }}>
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body-l">{costWords.lead[language]}</p>
      <p class="govuk-body">{costWords.limits[language]}</p>
      <InsetText>{fill(costWords.small[language], { count: fewestCases })}</InsetText>
      {services.length === 0 && <p class="govuk-body">{costWords.none[language]}</p>}
      {services.map((one) => (
        <OneService frame={frame} one={one} />
      ))}
      {income.length > 0 && (
        <DataTable
          caption={costWords.income[language]}
          columns={[
            { head: costWords.service[language] },
            ...(['paidFor', 'taken', 'refunded'] as const).map((key) => ({
              head: costWords[key][language],
              isNumeric: true,
            })),
          ]}
          rows={income}
        />
      )}
      {services.length > 0 && (
        <p class="govuk-body">
          <a class="govuk-link" href={paths.costsCsv} download>
            {costWords.csv[language]}
          </a>
        </p>
      )}
    </Framed>
  );
}

function OneService({ frame: { language }, one }: { readonly frame: Frame; readonly one: ServiceCosts }) {
  const columns = [
    { head: costWords.channel[language] },
    ...(['closed', 'timed', 'time', 'total', 'perCase'] as const).map((key) => ({
      head: costWords[key][language],
      isNumeric: true,
    })),
  ];
  const notShown = costWords.notShown[language];
  const rows = one.rows.map(({ channel, closed, timed, time, total, perCase }) => [
    channel,
    closed ?? fill(costWords.fewer[language], { count: fewestCases }),
    ...[timed, time, total, perCase].map((value) => value ?? notShown),
  ]);
  return (
    <section class="gh-section">
      <h2 class="govuk-heading-m">{one.title}</h2>
      {one.bars.length > 0 && (
        <BarChart
          id={`cost-of-${one.service}`}
          title={fill(costWords.chart[language], { service: one.title })}
          description={costWords.chartAbout[language]}
          bars={one.bars}
        />
      )}
      <DataTable caption={one.title} isCaptionHidden columns={columns} rows={rows} />
    </section>
  );
}
