import { fill, pickCounted } from '../../../../platform/language/index.js';
import type { UnfitConnector } from '../../../../work/partners/index.js';
import { isOpen } from '../../../../work/services/index.js';
import { Button, Details, Form, TaskList } from '../../../components/index.js';
import type { Frame } from '../../layout/frame.js';
import { paths } from '../../paths.js';
import { titleIn } from '../design-title.js';
import { Findings } from '../findings.js';
import { DesignPage, type Fault } from '../framed-design.js';
import type { LoadedDesign } from '../load-design.js';
import { sectionLeads, sectionOfFinding, sections, sectionWords } from '../parts/sections.js';
import { Publishing } from '../publish/view.js';
import { publishWords } from '../publish/words.js';
import { replayWords } from '../replaying/words.js';
import { designerWords, findingsCount } from '../words.js';

interface OverviewView {
  readonly frame: Frame;
  readonly design: LoadedDesign;
  /** Connected systems that it would not fit. */
  readonly unfit: readonly UnfitConnector[];
  readonly did: string | undefined;
  readonly fault: Fault | undefined;
}

export function OverviewPage(view: OverviewView) {
  const { frame, design, did, fault } = view;
  const { language } = frame;
  const { one, judged } = design;
  const { base } = one;
  return (
    <DesignPage {...{ frame, design, did, fault }} heading={titleIn(judged.value, language)} isHome>
      <p class="govuk-body">
        {base && fill(designerWords.from[language], { version: base.version, service: base.service })}{' '}
        {fill(designerWords.revision[language], { revision: one.revision })}
      </p>
      <Publishing {...{ frame, design }} />
      {isOpen(one) && <Unfit {...view} />}
      {judged.value === undefined ? (
        <Findings {...{ frame, design, findings: judged.findings, to: '', isHere: true }} />
      ) : (
        <Parts {...view} />
      )}
      <LookAtIt {...view} />
      {design.mayChange && <Drop {...view} />}
    </DesignPage>
  );
}

/** Which other systems rely on what the design has not; the checker speaks English. */
function Unfit({ frame: { language }, unfit }: OverviewView) {
  return unfit.map(({ name, title, faults }) => (
    <section aria-labelledby={`unfit-${name}`}>
      <h2 class="govuk-heading-m" id={`unfit-${name}`}>
        {fill(publishWords.unfit[language], { name: title[language] })}
      </h2>
      <p class="govuk-body">{publishWords.unfitLead[language]}</p>
      <ul class="govuk-list govuk-list--bullet" lang="en">
        {faults.map(({ wrong, fix }) => (
          <li>
            {wrong.charAt(0).toUpperCase() + wrong.slice(1)}. <span class="gh-quiet">{fix}.</span>
          </li>
        ))}
      </ul>
    </section>
  ));
}

function Parts({ frame: { language }, design: { one, judged } }: OverviewView) {
  const count = (code: string) =>
    judged.findings.filter((found) => sectionOfFinding(found, judged.value) === code).length;
  const status = (found: number) =>
    found === 0
      ? { text: designerWords.fine[language] }
      : { tag: { children: pickCounted(findingsCount, language, found), colour: 'yellow' as const } };
  return (
    <>
      <h2 class="govuk-heading-m">{designerWords.parts[language]}</h2>
      <TaskList
        tasks={sections.map((code) => ({
          title: sectionWords[code][language],
          href: paths.designPart(one.id, code),
          hint: sectionLeads[code][language],
          status: status(count(code)),
        }))}
      />
    </>
  );
}

function LookAtIt({ frame: { language }, design: { one, judged } }: OverviewView) {
  const links = [
    ...(judged.value === undefined
      ? []
      : ([
          [paths.previewDesign(one.id), designerWords.preview],
          [paths.previewDesk(one.id), designerWords.previewOfficer],
        ] as const)),
    [paths.compareDesign(one.id), designerWords.compare],
    [paths.replayDesign(one.id), replayWords.title],
    [paths.designText(one.id), designerWords.text],
  ] as const;
  return (
    <>
      <h2 class="govuk-heading-m">{designerWords.look[language]}</h2>
      <ul class="govuk-list">
        {links.map(([href, says]) => (
          <li>
            <a class="govuk-link" href={href}>
              {says[language]}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

function Drop({ frame: { language }, design: { one } }: OverviewView) {
  return (
    <Details summary={designerWords.drop[language]}>
      <p class="govuk-body">{designerWords.dropLead[language]}</p>
      <Form action={paths.doDesign(one.id)} hidden={{ do: 'drop' }}>
        <Button variant="warning">{designerWords.drop[language]}</Button>
      </Form>
    </Details>
  );
}
