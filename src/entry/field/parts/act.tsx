import type { ComponentChildren } from 'preact';

export interface Acted {
  text(name: string): string;
  all(name: string): readonly string[];
  file(name: string): File | undefined;
}

interface ActProps {
  /** True where it was taken: the form is then empty again. */
  readonly onDo: (acted: Acted) => Promise<boolean> | boolean;
  readonly children?: ComponentChildren;
  readonly class?: string;
}

function read(form: HTMLFormElement): Acted {
  const data = new FormData(form);
  return {
    text: (name) => String(data.get(name) ?? '').trim(),
    all: (name) => data.getAll(name).map(String),
    file(name) {
      const found = data.get(name);
      return found instanceof File && found.size > 0 ? found : undefined;
    },
  };
}

/** A form whose answers stay on this phone: its button, or the return key, does what it says. */
export function Act({ onDo, children, class: className }: ActProps) {
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    if (await onDo(read(form))) form.reset();
  };
  return (
    <form noValidate class={className} onSubmit={(event) => void submit(event as unknown as SubmitEvent)}>
      {children}
    </form>
  );
}
