import { fill } from '../../../../platform/language/index.js';
import { DataTable, SummaryList } from '../../../components/index.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { paths } from '../../paths.js';
import { costWords } from '../words.js';
import type { CaseCostView } from './present.js';

type Shown = { readonly frame: Frame; readonly view: CaseCostView };

export function CaseCostPage({ frame, view }: Shown) {
  const { language } = frame;
  const title = costWords.caseTitle[language];
  return (
    <Framed frame={frame} title={title} back={{ href: paths.costs }}>
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">{costWords.caseLead[language]}</p>
      <SummaryList rows={view.facts} />
      <Lines frame={frame} view={view} />
      <h2 class="govuk-heading-m">{costWords.open[language]}</h2>
      <Row frame={frame} view={view} />
      <p class="govuk-body">
        <a class="govuk-link" href={paths.costs}>
          {costWords.allCosts[language]}
        </a>
      </p>
    </Framed>
  );
}

function Lines({ frame: { language }, view: { lines, total, without } }: Shown) {
  const caption = costWords.lines[language];
  if (without)
    return (
      <>
        <h2 class="govuk-heading-m">{caption}</h2>
        <p class="govuk-body">{costWords[without][language]}</p>
      </>
    );
  const columns = [
    { head: costWords.team[language] },
    { head: costWords.time[language], isNumeric: true },
    { head: costWords.total[language], isNumeric: true },
  ];
  const sum = total === undefined ? [] : [[costWords.timedTotal[language], '', <strong>{total}</strong>]];
  return <DataTable caption={caption} columns={columns} rows={[...lines, ...sum]} />;
}

function Row({ frame: { language }, view: { open } }: Shown) {
  if (!open) return <p class="govuk-body">{costWords.openNone[language]}</p>;
  const said = costWords[open.row ? 'openRow' : 'openHeld'][language];
  return (
    <>
      <p class="govuk-body">{fill(said, { count: open.threshold })}</p>
      {open.row && <SummaryList rows={open.row} />}
      <p class="govuk-body">
        <a class="govuk-link" href={paths.dataset(open.dataset)}>
          {costWords.dataset[language]}: {open.title}
        </a>
      </p>
    </>
  );
}
