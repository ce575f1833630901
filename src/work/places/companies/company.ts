/** A company as the public register has it. */
export interface Company {
  /** In eight characters: '01234567', 'SC123456'. */
  readonly number: string;
  readonly name: string;
  /** In the register's own words: 'Active', 'Liquidation'. */
  readonly status: string;
}
