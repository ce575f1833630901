import { partAt } from '../../../work/services/index.js';
import { Button, DataTable, Details, Form, InsetText } from '../../components/index.js';
import type { Frame } from '../layout/frame.js';
import type { Control } from './controls/control.js';
import { ControlView } from './controls/control-view.js';
import { partFormWords } from './part-form-words.js';
import { sayValue } from './say-value.js';
import { designerWords } from './words.js';

/** What somebody typed and what a colleague saved meanwhile, where both changed the same. */
export interface Clash {
  readonly theirs: unknown;
  readonly mine: unknown;
}

interface PartFormProps {
  readonly frame: Frame;
  readonly action: string;
  readonly controls: readonly Control[];
  readonly part: unknown;
  readonly hidden: Readonly<Record<string, string | undefined>>;
  readonly mayChange: boolean;
  readonly clash?: Clash | undefined;
  /** Offers a second button, to add one more after it. */
  readonly isAdding?: boolean;
  readonly prefix?: string;
  /** What it is about, where a page has several forms: said with its button to whoever hears the page. */
  readonly about?: string | undefined;
}

/** The form of one part of a design. */
export function PartForm(props: PartFormProps) {
  const { frame, action, controls, part, hidden, mayChange, isAdding, prefix, about } = props;
  const { language } = frame;
  return (
    <Form {...{ action, hidden }}>
      <Clashing {...props} />
      {foldsOf(controls).map(({ under, of }) => {
        const shown = of.map((control) => (
          <ControlView {...{ control, language }} value={partAt(part, control.key)} {...(prefix ? { prefix } : {})} />
        ));
        const isUsed = of.some(({ key }) => partAt(part, key) !== undefined);
        return under ? (
          <Details summary={under[language]} open={isUsed}>
            {shown}
          </Details>
        ) : (
          shown
        );
      })}
      {mayChange && (
        <div class="govuk-button-group">
          <Button preventDoubleClick>
            {designerWords.save[language]}
            {about && <span class="govuk-visually-hidden">: {about}</span>}
          </Button>
          {isAdding && (
            <Button variant="secondary" name="then" value="more" preventDoubleClick>
              {designerWords.saveMore[language]}
            </Button>
          )}
        </div>
      )}
    </Form>
  );
}

interface Fold {
  readonly under: Control['under'];
  readonly of: Control[];
}

/** The controls in order, those that are folded away under the same put together. */
function foldsOf(controls: readonly Control[]): readonly Fold[] {
  const folds: Fold[] = [];
  for (const control of controls) {
    const last = folds.at(-1);
    if (last && last.under === control.under) last.of.push(control);
    else folds.push({ under: control.under, of: [control] });
  }
  return folds;
}

function Clashing({ frame: { language }, controls, clash }: PartFormProps) {
  if (!clash) return null;
  const say = (value: unknown) => sayValue(value) || partFormWords.nothing[language];
  const rows = controls
    .map(({ label, key }) => [label[language], say(partAt(clash.theirs, key)), say(partAt(clash.mine, key))] as const)
    .filter(([, theirs, mine]) => theirs !== mine);
  return (
    <InsetText>
      <DataTable
        caption={partFormWords.both[language]}
        columns={[partFormWords.what, partFormWords.theirs, partFormWords.mine].map((head) => ({
          head: head[language],
        }))}
        rows={rows}
        empty={partFormWords.same[language]}
      />
    </InsetText>
  );
}
