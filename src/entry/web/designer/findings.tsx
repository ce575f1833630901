import { fill } from '../../../platform/language/index.js';
import { type Located, partAt } from '../../../work/services/index.js';
import { Button, Details, Form } from '../../components/index.js';
import type { Frame } from '../layout/frame.js';
import { paths } from '../paths.js';
import { ControlView } from './controls/control-view.js';
import type { LoadedDesign } from './load-design.js';
import { shownPart } from './parts/form-at.js';
import { nameOfItem } from './parts/item-list.js';
import { type PartPath, toAddress, toPath } from './parts/path.js';
import { repairOf } from './parts/repair.js';
import { sayRepair } from './parts/rule-repairs.js';
import { sayRule } from './parts/rule-words.js';
import { sectionOfFinding, sectionWords } from './parts/sections.js';
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

/** The question, page or state that something is about. */
function itemOf([top, ...rest]: PartPath): PartPath | undefined {
  if (top === undefined || rest.length === 0) return undefined;
  if (['fields', 'pages', 'measures', 'bookings', 'issues', 'uses', 'messages'].includes(String(top)))
    return [top, ...rest.slice(0, 1)];
  return top === 'case' && rest[0] === 'states' && rest.length > 1 ? [top, ...rest.slice(0, 2)] : undefined;
}

const Named = ({ name }: { readonly name: string | undefined }) => (name ? <strong>{name}: </strong> : null);

/** The checker speaks English and names parts; in Welsh its rule says what is meant, and its sentence stands behind. */
function OneFinding(props: Omit<FindingsProps, 'findings'> & { readonly finding: Located }) {
  const { frame, design, finding, isHere } = props;
  const { language } = frame;
  const exact = `${finding.wrong}. ${finding.fix}.`;
  const section = sectionOfFinding(finding, design.judged.value);
  const item = itemOf(toPath(finding.path));
  const name = item && nameOfItem(item, design.judged.value, language);
  const repair = sayRepair(finding.rule);
  const line = fill(designerWords.line[language], { line: finding.line });
  return (
    <>
      {language === 'en' ? (
        <p class="govuk-body">
          <Named name={name} />
          {name ? finding.wrong : finding.wrong.charAt(0).toUpperCase() + finding.wrong.slice(1)}.{' '}
          <span class="gh-quiet">
            {line}: {finding.fix}.
          </span>
        </p>
      ) : (
        <>
          <p class="govuk-body">
            <Named name={name} />
            {sayRule(finding.rule)[language]}.{' '}
            {repair && (
              <span class="gh-quiet">
                {line}: {repair[language]}.
              </span>
            )}
          </p>
          <Details summary={designerWords.exact[language]}>
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
