/** Who writes, publishes and removes the pages of a place. Named here so that it can be given where nobody holds it yet. */
export const editorRole = 'content-editor';
