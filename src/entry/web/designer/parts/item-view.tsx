import { partAt } from '../../../../work/services/index.js';
import { InsetText } from '../../../components/index.js';
import type { Frame } from '../../layout/frame.js';
import { paths } from '../../paths.js';
import type { Control } from '../controls/control.js';
import { Findings } from '../findings.js';
import { DesignPage } from '../framed-design.js';
import type { LoadedDesign } from '../load-design.js';
import { type Clash, PartForm } from '../part-form.js';
import { type FeeExample, FeeExampleView } from '../trying/fee-example.js';
import { designerWords } from '../words.js';
import { addWordsAt, listsBelow } from './blocks.js';
import { ItemListView, nameOfItem } from './item-list.js';
import { MessagePreview } from './message-preview.js';
import { type PartPath, toAddress, toPath } from './path.js';
import { sectionOf, sectionWords } from './sections.js';

interface ItemView {
  readonly frame: Frame;
  readonly design: LoadedDesign;
  readonly path: PartPath;
  readonly action: string;
  readonly controls: readonly Control[];
  readonly part: unknown;
  readonly clash: Clash | undefined;
  readonly did: string | undefined;
  readonly fault: string | undefined;
  readonly hidden?: Readonly<Record<string, string>>;
  /** It is not there yet. */
  readonly isAdding?: boolean;
  readonly now: Date;
  /** Of a line of the fee: what it all comes to. */
  readonly example?: FeeExample | undefined;
}

/** One item of a list, or one that is to be added to it. */
export function ItemPage(view: ItemView) {
  const { frame, design, path, action, controls, part, clash, did, fault, isAdding, hidden, now } = view;
  const { language } = frame;
  const { one, judged, mayChange } = design;
  const section = sectionOf(isAdding ? [...path, ''] : path, judged.value);
  const own = sectionWords[section][language];
  const heading = isAdding
    ? addWordsAt(path, hidden?.['worked-out'] === 'yes')[language]
    : nameOfItem(path, judged.value, language);
  const here = toAddress(path);
  const findings = isAdding
    ? []
    : judged.findings.filter((found) => `${toAddress(toPath(found.path))}.`.startsWith(`${here}.`));
  return (
    <DesignPage {...{ frame, design, did, heading }} fault={fault ? { text: fault, href: '#form' } : undefined}>
      <p class="govuk-body">
        <a class="govuk-link" href={paths.designPart(one.id, section)}>
          {own}
        </a>
      </p>
      {!mayChange && <InsetText>{designerWords.closed[language]}</InsetText>}
      <div id="form">
        <PartForm
          {...{ frame, action, controls, part, mayChange, clash }}
          hidden={{ ...hidden, revision: String(one.revision) }}
          isAdding={isAdding ?? false}
        />
      </div>
      {!isAdding &&
        listsBelow(path, partAt(judged.value, path)).map((list) => (
          <ItemListView {...{ frame, design, list, to: action }} />
        ))}
      <Findings {...{ frame, design, findings, to: action, isHere: true }} />
      <FeeExampleView {...{ frame, design, example: view.example }} />
      {!isAdding && path[0] === 'messages' && (
        <MessagePreview {...{ frame, now }} value={judged.value} code={String(path[1])} />
      )}
    </DesignPage>
  );
}
