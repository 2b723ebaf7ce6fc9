/** Buddhist-era year minus common-era year. */
export const BE_OFFSET = 543;
