/** What is taken, by what is in it; nothing else is. */
const taken = {
  'image/jpeg': { extensions: ['jpg', 'jpeg', 'jpe', 'jfif'], isPicture: true },
  'image/png': { extensions: ['png'], isPicture: true },
  'image/webp': { extensions: ['webp'], isPicture: true },
  'application/pdf': { extensions: ['pdf'], isPicture: false },
} as const;

export type ContentType = keyof typeof taken;

export const isContentType = (type: string | undefined): type is ContentType =>
  type !== undefined && Object.hasOwn(taken, type);

export const isPicture = (type: ContentType): boolean => taken[type].isPicture;

export const extensionsOf = (type: ContentType): readonly string[] => taken[type].extensions;
