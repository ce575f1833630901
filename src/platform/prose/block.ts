/** A run of words inside a block. */
export type Run =
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'code'; readonly text: string }
  | { readonly is: 'break' }
  | { readonly is: 'strong' | 'emphasis'; readonly of: readonly Run[] }
  | { readonly is: 'link'; readonly to: string; readonly of: readonly Run[] };

/** A piece of text with structure, of which pages, print and letters are made. Nothing in it is markup. */
export type Block =
  | {
      readonly is: 'heading';
      /** 1 is the page's own title: a text begins at 2. */
      readonly level: number;
      /** What a link to it names: letters, digits and hyphens, once in a text. */
      readonly id: string;
      readonly of: readonly Run[];
    }
  | { readonly is: 'paragraph'; readonly of: readonly Run[] }
  | { readonly is: 'code'; readonly text: string }
  | { readonly is: 'quote'; readonly of: readonly Block[] }
  | { readonly is: 'list'; readonly isOrdered: boolean; readonly items: readonly (readonly Block[])[] }
  | {
      readonly is: 'table';
      readonly head: readonly (readonly Run[])[];
      readonly rows: readonly (readonly (readonly Run[])[])[];
    }
  | { readonly is: 'rule' };
