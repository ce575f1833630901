import { Button, Details, Form, Textarea } from '../../../components/index.js';
import type { Frame } from '../../layout/frame.js';
import { paths } from '../../paths.js';
import { Findings } from '../findings.js';
import { DesignPage } from '../framed-design.js';
import type { LoadedDesign } from '../load-design.js';
import { designerWords } from '../words.js';
import { textWords } from './words.js';

interface TextView {
  readonly frame: Frame;
  readonly design: LoadedDesign;
  readonly tried: { readonly mine: string; readonly text: string } | undefined;
  readonly did: string | undefined;
}

export function TextPage({ frame, design, tried, did }: TextView) {
  const { language } = frame;
  const { one, judged, mayChange } = design;
  return (
    <DesignPage
      {...{ frame, design, did }}
      heading={designerWords.text[language]}
      fault={tried && { text: tried.text, href: '#text' }}
    >
      <p class="govuk-body">{textWords.lead[language]}</p>
      <p class="govuk-body">
        <a class="govuk-link" href={paths.designFile(one.id)} download="service.yaml">
          {textWords.download[language]}
        </a>
      </p>
      {tried && (
        <Details summary={textWords.theirs[language]} open>
          <Textarea
            {...{ name: 'theirs', label: textWords.theirs[language], value: one.source, rows: 15, class: 'gh-code' }}
          />
        </Details>
      )}
      <Form action={paths.designText(one.id)} hidden={{ revision: String(one.revision) }}>
        <Textarea
          {...{ name: 'text', label: { text: textWords.label[language], size: 's' }, rows: 30, class: 'gh-code' }}
          value={tried?.mine ?? one.source}
          spellcheck={false}
          attributes={{ wrap: 'off' }}
        />
        {mayChange && <Button preventDoubleClick>{designerWords.save[language]}</Button>}
      </Form>
      <Findings {...{ frame, design, findings: judged.findings, to: paths.designText(one.id) }} />
    </DesignPage>
  );
}
