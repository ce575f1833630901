import { useLanguage } from '../language.js';
import type { Content } from '../piece.js';
import { words } from '../words.js';

export interface ProgressProps {
  readonly id: string;
  readonly label: Content;
  readonly done: number;
  readonly of: number;
  /** How far it is in words, since a bar alone says too little: “2,400 of 9,999 requests”. */
  readonly text: Content;
  /** This very page: a link that shows the newest state, which a script follows by itself every few seconds. */
  readonly refresh?: string | undefined;
}

/**
 * How far a long piece of work is. A page must not reload itself under its reader (WCAG 2.2, 3.2.5 and 2.2.1), so
 * without a script there is a link.
 */
export function Progress({ id, label, done, of, text, refresh }: ProgressProps) {
  const language = useLanguage();
  return (
    <div class="gh-progress" id={id} data-follow={refresh}>
      <label class="gh-progress__label" for={`${id}-bar`}>
        {label}
      </label>
      <progress class="gh-progress__bar" id={`${id}-bar`} value={done} max={of} aria-describedby={`${id}-text`} />
      <p class="gh-progress__text">
        <span id={`${id}-text`}>{text}</span>
        {refresh && ' '}
        {refresh && <a href={refresh}>{words.showNewest[language]}</a>}
      </p>
    </div>
  );
}
