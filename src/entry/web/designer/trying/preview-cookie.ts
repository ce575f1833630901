/** By which name a browser keeps, sealed, what it typed into a preview. */
export const previewCookie = 'preview';
