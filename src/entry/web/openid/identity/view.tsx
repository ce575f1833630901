import { fill, formatList } from '../../../../platform/language/index.js';
import { InsetText } from '../../../components/index.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { identityWords } from './words.js';

export interface ToldIdentityPageProps {
  readonly frame: Frame;
  readonly level: 'P0' | 'P1' | 'P2';
  /** The provider's reasons, single letters. */
  readonly codes: readonly string[];
  readonly to: string;
}

export function ToldIdentityPage({ frame, level, codes, to }: ToldIdentityPageProps) {
  const { language } = frame;
  const title = level === 'P0' ? identityWords.notProved[language] : identityWords.proved[language];
  return (
    <Framed frame={frame} title={title}>
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body-l">{level === 'P0' ? identityWords.signedIn[language] : identityWords.within[language]}</p>
      {codes.length > 0 && (
        <InsetText>{fill(identityWords.codes[language], { codes: formatList(codes, language) })}</InsetText>
      )}
      <h2 class="govuk-heading-m">{identityWords.what[language]}</h2>
      <ul class="govuk-list govuk-list--bullet">
        <li>{identityWords.otherDocument[language]}</li>
        <li>{identityWords.postOffice[language]}</li>
        <li>{identityWords.inPerson[language]}</li>
      </ul>
      <p class="govuk-body">
        <a class="govuk-link" href={to}>
          {identityWords.goOn[language]}
        </a>
      </p>
    </Framed>
  );
}
