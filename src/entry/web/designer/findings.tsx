import { fill } from '../../../platform/language/index.js';
import { type Located, partAt } from '../../../work/services/index.js';
import { Button, Details, Form } from '../../components/index.js';
import type { Frame } from '../layout/frame.js';
import { paths } from '../paths.js';
import { ControlView } from './controls/control-view.js';
import type { LoadedDesign } from './load-design.js';
import { shownPart } from './parts/form-at.js';
import { toAddress, toPath } from './parts/path.js';
import { repairOf } from './parts/repair.js';
import { sayRule } from './parts/rule-words.js';
import { sectionOf, sectionWords } from './parts/sections.js';
import { designerWords } from './words.js';

interface FindingsProps {
  readonly frame: Frame;
  readonly design: LoadedDesign;
  readonly findings: readonly Located[];
  /** Where whoever mends one comes back to. */
  readonly to: string;
  /** The part's own page, where a link to it leads nowhere new. */
  readonly isHere?: boolean | undefined;
}

/** What is wrong, each with its repair where a form or a button can make it. */
export function Findings({ frame, design, findings, to, isHere }: FindingsProps) {
  const { language } = frame;
  if (findings.length === 0) return null;
  return (
    <section class="gh-findings" aria-labelledby="findings">
      <h2 class="govuk-heading-m" id="findings">
        {designerWords.findings[language]}
      </h2>
      <ol class="govuk-list govuk-list--number govuk-list--spaced">
        {findings.map((finding, at) => (
          <li id={`finding-${at + 1}`}>
            <OneFinding {...{ frame, design, finding, to, isHere }} />
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The checker speaks English and names parts; in Welsh its rule says what is meant, and its sentence stands behind. */
function OneFinding(props: Omit<FindingsProps, 'findings'> & { readonly finding: Located }) {
  const { frame, design, finding, isHere } = props;
  const { language } = frame;
  const exact = `${finding.wrong}. ${finding.fix}.`;
  const section = sectionOf(toPath(finding.path), design.judged.value);
  const line = fill(designerWords.line[language], { line: finding.line });
  return (
    <>
      {language === 'en' ? (
        <p class="govuk-body">
          {finding.wrong.charAt(0).toUpperCase() + finding.wrong.slice(1)}.{' '}
          <span class="govuk-hint gh-quiet">
            {line}: {finding.fix}.
          </span>
        </p>
      ) : (
        <>
          <p class="govuk-body">{sayRule(finding.rule)[language]}.</p>
          <Details summary={`${designerWords.exact[language]} (${line})`}>
            <span lang="en">{exact}</span>
          </Details>
        </>
      )}
      <Mending {...props} />
      {!isHere && (
        <p class="govuk-body">
          <a class="govuk-link" href={paths.designPart(design.one.id, section)}>
            {fill(designerWords.where[language], { part: sectionWords[section][language] })}
          </a>
        </p>
      )}
    </>
  );
}

function Mending({ frame, design, finding, to }: Omit<FindingsProps, 'findings'> & { readonly finding: Located }) {
  const { language } = frame;
  const { one, judged, known, mayChange } = design;
  const repair = mayChange ? repairOf(finding, judged.value, known) : undefined;
  if (!repair) return null;
  const hidden = { revision: String(one.revision), to };
  if (repair.by === 'button')
    return (
      <Form
        action={paths.doDesign(one.id)}
        hidden={{ ...hidden, do: 'mend', rule: finding.rule, at: toAddress(toPath(finding.path)) }}
      >
        <Button variant="secondary">{repair.says[language]}</Button>
      </Form>
    );
  const part = shownPart(repair.path, partAt(judged.value, repair.path));
  return (
    <Form
      action={paths.doDesign(one.id)}
      hidden={{ ...hidden, do: 'fill', at: toAddress(repair.path) }}
      class="gh-findings__mend"
    >
      {repair.controls.map((control) => (
        <ControlView
          {...{ control, language }}
          value={partAt(part, control.key)}
          prefix={`line-${finding.line}-${finding.column}-`}
        />
      ))}
      <Button variant="secondary">{designerWords.mend[language]}</Button>
    </Form>
  );
}
