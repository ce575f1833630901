/** A page of the desk, and nothing else, may be gone back to. */
const own = /^\/desk(\/[\w/-]*)?(\?[\w=&:%.-]*)?$/;

export const readDeskPage = (to: string | undefined): string | undefined =>
  to !== undefined && own.test(to) ? to : undefined;
