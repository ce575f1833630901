import type { Content } from '../piece.js';

export interface ProgressProps {
  readonly id: string;
  readonly label: Content;
  readonly done: number;
  readonly of: number;
  /** How far it is in words, since a bar alone says too little: “2,400 of 9,999 requests”. */
  readonly text: Content;
}

/** How far a long piece of work is. With `refreshSeconds` on the page it moves without a script. */
export function Progress({ id, label, done, of, text }: ProgressProps) {
  return (
    <div class="gh-progress">
      <label class="gh-progress__label" for={id}>
        {label}
      </label>
      <progress class="gh-progress__bar" id={id} value={done} max={of} aria-describedby={`${id}-text`} />
      <p class="gh-progress__text" id={`${id}-text`}>
        {text}
      </p>
    </div>
  );
}
