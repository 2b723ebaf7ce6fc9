import type { Recipe } from "../../catalogue/intake/vocabulary/recipe";
import type { DatasetInfo } from "../../domain/dataset";
import { completeIndicator } from "../../domain/indicator";

/** A file of the store: what it was called, and the SHA-256 under which its bytes lie. */
export type StoredFile = { readonly name: string; readonly hash: string; readonly bytes: number };

/** A dataset that the user brought in, as it is kept in this browser. */
export type StoredDataset = {
  readonly id: string;
  /** File names are `workspace/<sha-256>`. */
  readonly info: DatasetInfo;
  readonly recipe: Recipe;
  /** Built files, and the files the user dropped. */
  readonly files: readonly StoredFile[];
  readonly originals: readonly StoredFile[];
  /** 1 when new; one more after every change. */
  readonly revision: number;
  /** Milliseconds since 1970 when its figures were taken over; of several datasets of one indicator the latest shows. */
  readonly keptAt: number;
  /** Milliseconds since 1970; null unless deleted. See {@link lastUndo}. */
  readonly deletedAt: number | null;
};

/** A stored dataset whose indicators have the fields that an older version did not know. */
export function completeStored(stored: StoredDataset): StoredDataset {
  const { info, recipe } = stored;
  const indicators = info.indicators && { indicators: info.indicators.map(completeIndicator) };
  return {
    ...stored,
    info: { ...info, ...indicators },
    recipe: { ...recipe, indicators: recipe.indicators.map(completeIndicator) },
  };
}

const FOLDER = "workspace/";
const UNDO_MS = 7 * 24 * 60 * 60 * 1000;

/**
 * Until when (ms since 1970) a deleted dataset can be brought back: seven days. Sweeps leave it
 * alone until then. null for one that is not deleted.
 */
export function lastUndo({ deletedAt }: Pick<StoredDataset, "deletedAt">): number | null {
  return deletedAt === null ? null : deletedAt + UNDO_MS;
}

/** Name by which the manifest knows stored bytes. */
export function nameOfHash(hash: string): string {
  return FOLDER + hash;
}

/** The hash in such a name; null for the name of a shipped file. */
export function hashOfName(name: string): string | null {
  return name.startsWith(FOLDER) ? name.slice(FOLDER.length) : null;
}

/** What tells two states of the workspace apart; "" when it holds nothing. */
export function signatureOf(datasets: readonly StoredDataset[]): string {
  return datasets.map(({ id, revision }) => `${id}@${revision}`).join(" ");
}
