import { Button, DataTable } from '../../../components/index.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { paths } from '../../paths.js';
import { issuedWords } from '../words.js';
import type { RegisterView } from './present.js';

type Shown = RegisterView & { readonly frame: Frame; readonly next: string | undefined };

/** A public register of what a service has issued. */
export function RegisterPage({ frame, service, title, columns, rows, next }: Shown) {
  const { language } = frame;
  const say = (key: keyof typeof issuedWords) => issuedWords[key][language];
  const heads = [say('checkNumber'), say('standing'), say('from'), say('to'), ...Object.values(columns)];
  return (
    <Framed frame={frame} title={title} back={{ href: paths.service(service) }}>
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">{say('registerLead')}</p>
      <Button href={paths.publicRegisterCsv(service)}>{say('download')}</Button>
      <DataTable
        caption={title}
        isCaptionHidden
        columns={heads.map((head) => ({ head }))}
        rows={rows}
        empty={say('none')}
      />
      {next && (
        <p class="govuk-body">
          <a class="govuk-link" href={`${paths.publicRegister(service)}?after=${next}`}>
            {say('more')}
          </a>
        </p>
      )}
    </Framed>
  );
}
