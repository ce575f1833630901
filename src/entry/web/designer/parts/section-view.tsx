import { fill } from '../../../../platform/language/index.js';
import { partAt } from '../../../../work/services/index.js';
import { InsetText } from '../../../components/index.js';
import type { Frame } from '../../layout/frame.js';
import { paths } from '../../paths.js';
import { Findings } from '../findings.js';
import { DesignPage } from '../framed-design.js';
import type { LoadedDesign } from '../load-design.js';
import { PartForm } from '../part-form.js';
import { type FeeExample, FeeExampleView } from '../trying/fee-example.js';
import { designerWords } from '../words.js';
import { type Block, blocksOf } from './blocks.js';
import { formAt } from './form-at.js';
import { ItemListView } from './item-list.js';
import { toAddress } from './path.js';
import { type Section, sectionLeads, sectionOfFinding, sections, sectionWords } from './sections.js';

/** What was typed into a form that was not saved. */
export interface Tried {
  readonly at: string;
  readonly mine: unknown;
  readonly text: string;
}

interface SectionView {
  readonly frame: Frame;
  readonly design: LoadedDesign;
  readonly section: Section;
  readonly tried: Tried | undefined;
  readonly did: string | undefined;
  /** Of the fee: what it comes to. */
  readonly example?: FeeExample | undefined;
}

export function SectionPage(view: SectionView) {
  const { frame, design, section, tried, did } = view;
  const { language } = frame;
  const { judged, one } = design;
  const to = paths.designPart(one.id, section);
  const findings = judged.findings.filter((found) => sectionOfFinding(found, judged.value) === section);
  const fault = tried && { text: tried.text, href: `#${anchorOf(tried.at)}` };
  return (
    <DesignPage {...{ frame, design, did, fault }} heading={sectionWords[section][language]}>
      <p class="govuk-body-l">{sectionLeads[section][language]}</p>
      {judged.value === undefined ? (
        <InsetText>
          <a class="govuk-link" href={paths.designText(one.id)}>
            {designerWords.unreadable[language]}
          </a>
        </InsetText>
      ) : (
        <>
          {blocksOf(section).map((block) => (
            <BlockView {...view} block={block} to={to} />
          ))}
          <Findings {...{ frame, design, findings, to, isHere: true }} />
          <FeeExampleView {...{ frame, design, example: view.example }} />
        </>
      )}
      <Onward {...view} />
    </DesignPage>
  );
}

/** Where a form stands on a page that may have several. */
const anchorOf = (at: string): string => (at === '' ? 'form' : `form-${at.replaceAll('.', '-')}`);

function BlockView({
  frame,
  design,
  section,
  tried,
  block,
  to,
}: SectionView & { readonly block: Block; readonly to: string }) {
  const { one, judged, known, mayChange } = design;
  if ('list' in block) return <ItemListView {...{ frame, design, list: block.list, to }} />;
  const { language } = frame;
  const at = toAddress(block.form);
  const theirs = partAt(judged.value, block.form);
  const isTried = tried?.at === at;
  const hidden = { revision: String(one.revision), ...(at === '' ? {} : { 'in-part': at }) };
  return (
    <div id={anchorOf(at)}>
      {block.title && <h2 class="govuk-heading-m">{block.title[language]}</h2>}
      <PartForm
        {...{ frame, hidden, mayChange, controls: formAt(block.form, known, theirs) ?? [] }}
        action={paths.designPart(one.id, section)}
        about={block.title?.[language]}
        part={isTried ? tried.mine : theirs}
        clash={isTried ? { theirs, mine: tried.mine } : undefined}
      />
    </div>
  );
}

/** The parts before and after, so that a new service is made in order. */
function Onward({ frame: { language }, design: { one }, section }: SectionView) {
  const at = sections.indexOf(section);
  const ways = [
    ['previous', sections[at - 1]],
    ['next', sections[at + 1]],
  ] as const;
  return (
    <ul class="govuk-list">
      {ways.map(
        ([word, code]) =>
          code && (
            <li>
              <a class="govuk-link" href={paths.designPart(one.id, code)}>
                {fill(designerWords[word][language], { part: sectionWords[code][language] })}
              </a>
            </li>
          ),
      )}
    </ul>
  );
}
