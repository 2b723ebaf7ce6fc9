declare module "lz4js" {
  /**
   * Unpacks `length` bytes of `src` from `at` on, which are one block, into `dst` from `from` on;
   * gives where it ends there. What does not fit is dropped.
   */
  export function decompressBlock(
    src: Uint8Array,
    dst: Uint8Array,
    at: number,
    length: number,
    from: number,
  ): number;
}
