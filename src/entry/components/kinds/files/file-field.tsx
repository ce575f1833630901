import { fill, formatNumber } from '../../../../platform/language/browser.js';
import { readHeldFile, sayFile } from '../../../../work/services/browser.js';
import { Button } from '../../form/button.js';
import { FileUpload } from '../../form/file-upload.js';
import type { Piece } from '../../piece.js';
import { toPart } from '../../piece.js';
import { type FieldProps, labelOf, partName, rawOf } from '../field.js';
import { words } from '../words.js';

interface OfTypes {
  /** As `accept` has them. */
  readonly accept: string;
  readonly types: 'photoTypes' | 'documentTypes';
}

const usual = { most: 1, mostMb: 25, isUnscanned: false };

/** What is taken is said with the question, and not only when it is refused. */
function hintOf({ hint, files = usual, language }: FieldProps, types: OfTypes['types']): Piece {
  const said = fill(words[types][language], { mb: formatNumber(files.mostMb, language) });
  const most = files.most > 1 && fill(words.upTo[language], { most: formatNumber(files.most, language) });
  return {
    text: (
      <>
        {hint && <>{toPart(hint).text} </>}
        {said}
        {most && <> {most}</>}
      </>
    ),
  };
}

/**
 * Files: those that were sent, each with a button that takes it back (`NAME-remove`), and a box to choose more. Upload sends the page and
 * comes back to it (`NAME-upload`); Continue sends what was chosen as well, so it needs no script.
 */
export function FileField({ accept, types, ...props }: FieldProps & OfTypes) {
  const { name, error, language, files = usual, value } = props;
  const sent = (rawOf(value)[''] ?? []).flatMap((text) => readHeldFile(text) ?? []);
  return (
    <FileUpload
      name={name}
      label={labelOf(props)}
      hint={hintOf(props, types)}
      error={error}
      accept={accept}
      isSeveral={files.most > 1}
      group={{
        class: 'gh-files',
        before: sent.length > 0 && (
          <ul class="govuk-list gh-files__sent" aria-label={words.sent[language]}>
            {sent.map((file) => (
              <li class="gh-files__one">
                <span class="gh-files__name">{sayFile(file, language)}</span>
                <Button variant="secondary" name={partName(name, 'remove')} value={file.id} class="gh-files__remove">
                  {words.removeFile[language]} <span class="govuk-visually-hidden">{file.name}</span>
                </Button>
              </li>
            ))}
            {files.isUnscanned && <li class="gh-files__note">{words.unscanned[language]}</li>}
          </ul>
        ),
        after: (
          <Button variant="secondary" name={partName(name, 'upload')} value="yes" class="gh-files__upload">
            {words.upload[language]}
          </Button>
        ),
      }}
    />
  );
}
