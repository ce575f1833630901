import type { Opened } from '../../../../platform/sealed/index.js';
import type { Raw } from '../../../../work/services/index.js';
import { Button, ErrorSummary, Field, Form, Select } from '../../../components/index.js';
import { deskNavigation } from '../../desk/navigation.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { paths } from '../../paths.js';
import { administeringWords, type Refusal, sayRefusal } from '../words.js';

interface HireView {
  readonly frame: Frame;
  readonly known: readonly { readonly value: string; readonly text: string }[];
  readonly teams: readonly { readonly value: string; readonly text: string }[];
  readonly chosen: {
    readonly name: Opened<Raw>;
    readonly role: string | undefined;
    readonly unit: string | undefined;
  };
  readonly faults: readonly Refusal[];
}

const boxOf: Partial<Record<Refusal, string>> = { 'bad-name': 'name', 'choose-role': 'role', 'no-such-unit': 'unit' };

/** A new colleague: their name, a first role and a team. */
export function HirePage({ frame, known, teams, chosen, faults }: HireView) {
  const { language } = frame;
  const say = (key: keyof typeof administeringWords) => administeringWords[key][language];
  const errors = faults.map((fault) => ({ text: sayRefusal(fault)[language], href: `#${boxOf[fault] ?? 'name'}` }));
  const errorOf = (fault: Refusal) => (faults.includes(fault) ? { error: { text: sayRefusal(fault)[language] } } : {});
  return (
    <Framed
      frame={frame}
      title={say('invite')}
      variant="desk"
      back={{ href: paths.people, text: say('back') }}
      navigation={deskNavigation(frame, 'people')}
      hasErrors={errors.length > 0}
    >
      {errors.length > 0 && <ErrorSummary errors={errors} />}
      <h1 class="govuk-heading-l">{say('invite')}</h1>
      <p class="govuk-body-l">{say('hireLead')}</p>
      <Form action={paths.hire}>
        <Field
          kind="text"
          name="name"
          label={say('name')}
          hint={{ text: say('nameHint') }}
          value={chosen.name}
          language={language}
          isAboutUser={false}
          {...errorOf('bad-name')}
        />
        <Select
          name="role"
          label={say('role')}
          value={chosen.role}
          items={[{ value: '', text: '' }, ...known]}
          {...errorOf('choose-role')}
        />
        <Select
          name="unit"
          label={say('team')}
          value={chosen.unit}
          items={[{ value: '', text: say('noTeam') }, ...teams]}
          {...errorOf('no-such-unit')}
        />
        <Button preventDoubleClick>{say('invite')}</Button>
      </Form>
    </Framed>
  );
}
