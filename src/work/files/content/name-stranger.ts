/** What phones keep photos in, and what office programs write: people send them in good faith, and can be told how to mend it. */
export type KnownStranger = 'phone-photo' | 'office-document';

const office = /^(doc|docx|docm|dot|dotx|odt|ods|odp|rtf|xls|xlsx|xlsm|ppt|pptx|pptm|pages|numbers|key)$/;
const container = /^application\/(zip|x-cfb)$/;

/** Which of these a file is that is not taken, by what is in it; what only calls itself one is none. */
export function nameStranger(type: string | undefined, extension: string): KnownStranger | undefined {
  if (type === undefined) return undefined;
  if (/^image\/hei[cf]/.test(type)) return 'phone-photo';
  const isOffice = /^application\/(vnd\.(openxmlformats-officedocument|oasis\.opendocument|ms-)|rtf$|msword$)/.test(
    type,
  );
  return isOffice || (container.test(type) && office.test(extension)) ? 'office-document' : undefined;
}
