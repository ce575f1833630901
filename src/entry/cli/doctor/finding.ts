/** What is found of one thing: all is well, something should be better, or it is wrong and how to mend it. */
export interface Finding {
  readonly about: string;
  readonly is: 'well' | 'advice' | 'fault';
  readonly say: string;
}

export const well = (about: string, say: string): Finding => ({ about, is: 'well', say });
export const advice = (about: string, say: string): Finding => ({ about, is: 'advice', say });
export const fault = (about: string, say: string): Finding => ({ about, is: 'fault', say });

const signs = { well: '✔', advice: '!', fault: '✖' } as const;

export const tell = ({ about, is, say }: Finding): string => `${signs[is]} ${about}: ${say}`;
