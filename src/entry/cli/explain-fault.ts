interface SystemFault {
  readonly code?: string;
  readonly syscall?: string;
  readonly port?: number;
  readonly path?: string;
  readonly message?: string;
}

const diskIsFull =
  'The disk is full. Free some space, then start again: whatever was acknowledged is there, and what could not be kept was refused.';

/** What the system refused at a port. */
function explainPort({ code, port }: SystemFault): string | undefined {
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} is taken by another program, perhaps by Guildhall itself. Stop that one, or take another port: PORT=${(port ?? 3000) + 1} npm start (PORT=0 takes any that is free).`;
    case 'EACCES':
      return `This user may not open port ${port}. Take one above 1023 with PORT, and let a proxy stand in front.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return 'GUILDHALL_HOST is not an address of this machine. Correct it, or unset it to serve this machine alone.';
    default:
      return undefined;
  }
}

/** What stopped a command, for the operator: what is wrong and how to mend it where we know, else the fault's own message. */
export function explainFault(fault: unknown): string {
  const known = (typeof fault === 'object' && fault !== null ? fault : {}) as SystemFault;
  if (known.syscall === 'listen' || known.syscall === 'getaddrinfo') {
    const explained = explainPort(known);
    if (explained) return explained;
  }
  // SQLSTATE 53100 is disk_full; a server that cannot start says it in words.
  if (known.code === 'ENOSPC' || known.code === '53100' || known.message?.includes('No space left on device'))
    return diskIsFull;
  if (known.path && (known.code === 'EACCES' || known.code === 'EPERM' || known.code === 'EROFS'))
    return `${known.path} cannot be used by this user (${known.code}). Let this user write there, or choose another folder with GUILDHALL_DATA.`;
  return known.message ?? String(fault);
}
