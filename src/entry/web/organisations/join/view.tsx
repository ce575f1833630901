import type { MemberRole } from '../../../../foundation/people/index.js';
import { fill } from '../../../../platform/language/index.js';
import type { Opened } from '../../../../platform/sealed/index.js';
import { Button, ErrorSummary, Form, Reveal } from '../../../components/index.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { paths } from '../../paths.js';
import { memberRoleHints, memberRoleWords, organisationWords } from '../words.js';

interface JoinProps {
  readonly frame: Frame;
  readonly code: string;
  readonly role: MemberRole;
  readonly name: Opened<string> | undefined;
  readonly error?: string;
}

export function JoinPage({ frame, code, role, name, error }: JoinProps) {
  const { language } = frame;
  const title = organisationWords.joinTitle[language];
  const gaps = { role: memberRoleWords[role][language], hint: memberRoleHints[role][language] };
  return (
    <Framed frame={frame} title={title} hasErrors={error !== undefined} back={{ href: paths.ownOrganisations }}>
      {error && <ErrorSummary errors={[{ text: error, href: paths.ownOrganisations }]} />}
      <h1 class="govuk-heading-l gh-wrap">
        {title} {name ? <Reveal value={name} /> : organisationWords.nameless[language]}
      </h1>
      <p class="govuk-body-l">{fill(organisationWords.joinRole[language], gaps)}</p>
      <p class="govuk-body">{organisationWords.joinLead[language]}</p>
      <Form action={paths.joinOrganisation(code)}>
        <div class="govuk-button-group">
          <Button name="do" value="accept">
            {organisationWords.accept[language]}
          </Button>
          <Button name="do" value="refuse" variant="secondary">
            {organisationWords.refuse[language]}
          </Button>
        </div>
      </Form>
    </Framed>
  );
}

/** For a link that opens nothing, a used and an old one alike, and for whoever has just refused. */
export function NoInvitationPage({ frame, said }: { readonly frame: Frame; readonly said?: string }) {
  const { language } = frame;
  const title = said ?? organisationWords.noInvitation[language];
  return (
    <Framed frame={frame} title={title} back={{ href: paths.ownOrganisations }}>
      <h1 class="govuk-heading-l">{title}</h1>
      {said === undefined && <p class="govuk-body">{organisationWords.noInvitationLead[language]}</p>}
    </Framed>
  );
}
