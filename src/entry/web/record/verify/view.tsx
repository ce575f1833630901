import { Button, Details, ErrorSummary, Form, ProofVerdict, proofFaults, Textarea } from '../../../components/index.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { paths } from '../../paths.js';
import { boxOf, type TriedProof } from './present.js';
import { verifyWords } from './words.js';

/** A form that works by itself, and that a script takes over so that nothing leaves the device. */
export function VerifyPage({ frame, tried }: { readonly frame: Frame; readonly tried: TriedProof }) {
  const { language, place } = frame;
  const say = (name: keyof typeof verifyWords) => verifyWords[name][language];
  const box = tried.fault && boxOf(tried.fault);
  const error = tried.fault && proofFaults[tried.fault][language];
  const errorOf = (name: typeof box) => (box === name ? error : undefined);
  return (
    <Framed frame={frame} title={say('title')} hasErrors={Boolean(error)}>
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          <div id="verdict" data-time-zone={place.timeZone}>
            {error && <ErrorSummary errors={[{ text: error, href: `#${box}` }]} />}
            {tried.proof && <ProofVerdict proof={tried.proof} language={language} timeZone={place.timeZone} />}
          </div>
          <h1 class="govuk-heading-l">{say('title')}</h1>
          <p class="govuk-body-l">{say('lead')}</p>
          <p class="govuk-body" id="who-checks" data-on-device={say('onDevice')}>
            {say('trustsUs')}
          </p>
          <Form action={paths.verifyProof} attributes={{ id: 'check-proof' }}>
            <FileBox label={say('file')} hint={say('fileHint')} />
            <Textarea
              name="proof"
              rows={8}
              label={say('proof')}
              hint={say('proofHint')}
              value={tried.file}
              error={errorOf('proof')}
              class="gh-paste"
              spellcheck={false}
            />
            <Textarea
              name="keys"
              rows={4}
              label={say('keys')}
              hint={say('keysHint')}
              value={tried.keys}
              error={errorOf('keys')}
              class="gh-paste"
              spellcheck={false}
            />
            <Details summary={say('beside')} open={box === 'entry' || tried.entry !== ''}>
              <Textarea
                name="entry"
                rows={4}
                label={say('entry')}
                hint={say('entryHint')}
                value={tried.entry}
                error={errorOf('entry')}
                class="gh-paste"
                spellcheck={false}
              />
            </Details>
            <Button>{say('check')}</Button>
          </Form>
          <script type="module" src={paths.asset('verify-proof.js')} />
        </div>
      </div>
    </Framed>
  );
}

/** Shown by the script alone: without it a file would be sent nowhere. */
function FileBox({ label, hint }: { readonly label: string; readonly hint: string }) {
  return (
    <div class="govuk-form-group" id="file-box" hidden>
      <label class="govuk-label" for="file">
        {label}
      </label>
      <div class="govuk-hint" id="file-hint">
        {hint}
      </div>
      <input
        class="govuk-file-upload"
        type="file"
        id="file"
        accept=".tlog-proof,text/plain"
        aria-describedby="file-hint"
      />
    </div>
  );
}
