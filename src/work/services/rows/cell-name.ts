/** The name of the field that holds one column of one row: 'partners_2_name'. */
export const cellName = (of: string, at: number, column: string): string => `${of}_${at}_${column}`;
