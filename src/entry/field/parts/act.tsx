import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { forgetTyped, noteTyped, putBy, takeUp } from '../model/typed.js';

export interface Acted {
  text(name: string): string;
  file(name: string): File | undefined;
}

/** Whether it was taken: the form is then empty again, unless what was said `stays` in view. */
type Taken = boolean | 'stays';

interface ActProps {
  readonly onDo: (acted: Acted) => Promise<Taken> | Taken;
  readonly children?: ComponentChildren;
  readonly class?: string;
  /** Under which what is typed here outlives its form: the case and what it is about. Without one it is for this moment alone. */
  readonly draft?: string;
}

function read(form: HTMLFormElement): Acted {
  const data = new FormData(form);
  return {
    text: (name) => String(data.get(name) ?? '').trim(),
    file(name) {
      const found = data.get(name);
      return found instanceof File && found.size > 0 ? found : undefined;
    },
  };
}

/** Keeps in mind what is typed in a form, from when it is drawn until it leaves the page. */
function useDraft(draft: string | undefined) {
  const ref = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => {
    const { current: form } = ref;
    if (!form || draft === undefined) return undefined;
    takeUp(form, draft);
    return () => putBy(form, draft);
  }, [draft]);
  return ref;
}

/**
 * A form whose answers stay on this phone: its button, or the return key, does what it says. Pressed twice it is done once, and
 * what is typed while the phone is still busy stays.
 */
export function Act({ onDo, children, class: className, draft }: ActProps) {
  const ref = useDraft(draft);
  const edits = useRef(0);
  const doing = useRef<number | undefined>(undefined);
  const typed = () => {
    edits.current += 1;
    if (ref.current && draft !== undefined) noteTyped(ref.current, draft);
  };
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const asked = edits.current;
    if (doing.current === asked) return;
    doing.current = asked;
    try {
      const taken = await onDo(read(form));
      if (!taken || edits.current !== asked) return;
      forgetTyped(form);
      if (taken !== 'stays') form.reset();
    } finally {
      if (doing.current === asked) doing.current = undefined;
    }
  };
  return (
    <form
      noValidate
      ref={ref}
      class={className}
      onInput={typed}
      onSubmit={(event) => void submit(event as unknown as SubmitEvent)}
    >
      {children}
    </form>
  );
}
