import { orgKinds } from '../../../../foundation/people/index.js';
import type { OrgUnitId } from '../../../../platform/ids.js';
import { formatNumber, type Words } from '../../../../platform/language/index.js';
import type { Opened } from '../../../../platform/sealed/index.js';
import type { Raw } from '../../../../work/services/index.js';
import { Button, DataTable, ErrorSummary, Field, Form, NotificationBanner, Select } from '../../../components/index.js';
import { deskNavigation } from '../../desk/navigation.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { paths } from '../../paths.js';
import { kindWords, organisationWords } from '../organisation-words.js';
import { administeringWords, type Refusal, sayRefusal } from '../words.js';

interface Line {
  readonly id: OrgUnitId;
  readonly name: string;
  readonly kind: string;
  readonly partOf: string;
  readonly people: number;
  readonly ids: string;
}

interface OrganisationsView {
  readonly frame: Frame;
  readonly lines: readonly Line[];
  readonly chosen: {
    readonly en: Opened<Raw>;
    readonly cy: Opened<Raw>;
    readonly slug: Opened<Raw>;
    readonly kind: string | undefined;
    readonly parent: string | undefined;
  };
  readonly faults: readonly Refusal[];
  readonly did: Words | undefined;
}

const boxOf: Partial<Record<Refusal, string>> = {
  ...{ 'bad-name': 'name-en', 'bad-name-cy': 'name-cy', 'bad-slug': 'slug', taken: 'slug' },
  ...{ 'bad-kind': 'kind', 'no-such-unit': 'parent' },
};

/** Every organisation of the place, and a form for another. */
export function OrganisationsPage(view: OrganisationsView) {
  const { frame, lines, faults, did } = view;
  const { language } = frame;
  const say = (key: keyof typeof organisationWords) => organisationWords[key][language];
  const errors = faults.map((one) => ({ text: sayRefusal(one)[language], href: `#${boxOf[one] ?? 'name-en'}` }));
  return (
    <Framed
      frame={frame}
      title={say('title')}
      variant="desk"
      back={{ href: paths.people, text: administeringWords.back[language] }}
      navigation={deskNavigation(frame, 'people')}
      hasErrors={errors.length > 0}
    >
      {errors.length > 0 && <ErrorSummary errors={errors} />}
      {did && <NotificationBanner type="success" text={did[language]} />}
      <h1 class="govuk-heading-l">{say('title')}</h1>
      <p class="govuk-body-l">{say('lead')}</p>
      <DataTable
        caption={say('title')}
        isCaptionHidden
        columns={(['name', 'kind', 'partOf', 'people', 'registers'] as const).map((head) => ({ head: say(head) }))}
        rows={lines.map(({ id, name, kind, partOf, people, ids }) => [
          <a class="govuk-link" href={paths.organisation(id)}>
            {name}
          </a>,
          ...[kind, partOf, formatNumber(people, language), ids],
        ])}
        empty={say('none')}
      />
      <Make {...view} />
    </Framed>
  );
}

function Make({ frame: { language }, lines, chosen, faults }: OrganisationsView) {
  const say = (key: keyof typeof organisationWords) => organisationWords[key][language];
  const errorOf = (name: string) => {
    const fault = faults.find((one) => boxOf[one] === name);
    return fault ? { error: { text: sayRefusal(fault)[language] } } : {};
  };
  const box = (name: string) => ({ name, language, isAboutUser: false, ...errorOf(name) });
  const kinds = orgKinds.map((value) => ({ value, text: kindWords[value][language] }));
  return (
    <Form action={paths.organisations}>
      <h2 class="govuk-heading-m">{say('make')}</h2>
      <Field kind="text" label={say('nameEn')} value={chosen.en} {...box('name-en')} />
      <Field kind="text" label={say('nameCy')} value={chosen.cy} {...box('name-cy')} />
      <Field kind="text" label={say('slug')} hint={{ text: say('slugHint') }} value={chosen.slug} {...box('slug')} />
      <Select
        name="kind"
        label={say('kind')}
        value={chosen.kind}
        items={[{ value: '', text: '' }, ...kinds]}
        {...errorOf('kind')}
      />
      <Select
        name="parent"
        label={say('partOf')}
        value={chosen.parent}
        items={[{ value: '', text: say('nothing') }, ...lines.map(({ id, name }) => ({ value: id, text: name }))]}
        {...errorOf('parent')}
      />
      <Button preventDoubleClick>{say('make')}</Button>
    </Form>
  );
}
