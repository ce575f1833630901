import { refusalReasons } from '../../../../work/participation/index.js';
import { Button, Checkboxes, Field, Form, Radios, Select, Textarea } from '../../../components/index.js';
import { partWords, reasonWords } from '../../improving/words.js';
import { paths } from '../../paths.js';
import { controlWords } from '../controls/words.js';
import type { PartBox } from './part-boxes.js';
import type { ProposalView } from './shown-proposal.js';
import { proposalWords as words } from './words.js';

const inWords = { en: controlWords.inEnglish, cy: controlWords.inWelsh } as const;

/** How an owner answers: by taking words, their own or those proposed, by refusing them, or by a reply. */
export function AnswerForm(view: ProposalView) {
  const { request, one, into } = view;
  const { language } = request;
  return (
    <Form action={paths.answerProposal(one.id)} hidden={{ seen: into?.seen }}>
      <h2 class="govuk-heading-m">{words.answer[language]}</h2>
      {one.kind === 'words' && <Choosing {...view} />}
      <Saying {...view} />
      {one.wantsCredit && (
        <Checkboxes
          {...{ name: 'credit', values: view.fault && !request.form.has('credit') ? [] : ['yes'] }}
          items={[{ value: 'yes', text: words.withCredit[language] }]}
        />
      )}
      <Button preventDoubleClick>{words.send[language]}</Button>
    </Form>
  );
}

const errorOf = ({ fault, request }: ProposalView, box: string) =>
  fault?.box === box ? { error: { text: fault.say[request.language] } } : {};

function Choosing(view: ProposalView) {
  const { request, boxes } = view;
  const { language, form } = request;
  return (
    <>
      <p class="govuk-body">{words.into[language]}</p>
      <Radios
        {...{ name: 'do', value: form.code('do'), fieldset: { legend: { text: words.answer[language], size: 's' } } }}
        {...errorOf(view, 'do')}
        items={(['accept', 'refine', 'refuse'] as const).map((value) => ({ value, text: words[value][language] }))}
      />
      <h3 class="govuk-heading-s">{words.mine[language]}</h3>
      {boxes.map((box) => (
        <Written box={box} view={view} />
      ))}
      <Select
        {...{ name: 'reason', value: form.code('reason'), label: { text: words.reason[language], size: 's' } }}
        {...errorOf(view, 'reason')}
        items={[
          { value: '', text: words.choose[language] },
          ...refusalReasons.map((value) => ({ value, text: reasonWords[value][language] })),
        ]}
      />
    </>
  );
}

const rowsShown = 2;

/** One text as the owner writes it: at first as it is proposed, or as it is where nothing is proposed in this language. */
function Written({ box, view: { request } }: { readonly box: PartBox; readonly view: ProposalView }) {
  const { language, form } = request;
  const { name, part, in: of, now, proposed } = box;
  const value = form.has(name) ? form.again(name, ['']) : (proposed ?? { '': [now] });
  return (
    <div lang={of}>
      <Field
        {...{ kind: 'long-text', name, language, rows: rowsShown, value }}
        label={<span lang={language}>{`${partWords[part.kind][language]} (${inWords[of][language]})`}</span>}
      />
    </div>
  );
}

/** What the owner says of it, in both languages beside each other. */
function Saying(view: ProposalView) {
  const { request, one } = view;
  const { language, form } = request;
  const isOfDesk = one.kind === 'wasted-time';
  return (
    <fieldset class="govuk-fieldset gh-pair">
      <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">
        {words[isOfDesk ? 'sayOfficer' : 'say'][language]}
      </legend>
      <div class="govuk-hint">{words[isOfDesk ? 'sayOfficerHint' : 'sayHint'][language]}</div>
      <div class="gh-pair__sides">
        {(['en', 'cy'] as const).map((of) => (
          <Textarea
            {...{ name: `say-${of}`, label: inWords[of][language], value: form.openText(`say-${of}`), rows: 4 }}
            {...errorOf(view, `say-${of}`)}
            attributes={{ lang: of }}
          />
        ))}
      </div>
    </fieldset>
  );
}
