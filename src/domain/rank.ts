/** Place of a value among others: 1 is the highest, equal values share the better place. */
export type Rank = { readonly rank: number; readonly of: number };
