import { fail, ok, type Result } from "../base/result";
import { formatOf } from "../catalogue/formats/index";
import { sizeLimit } from "../catalogue/formats/limits";

const MB = 1_000_000;

/**
 * Brings one file from an address that the user typed; nothing else ever asks another host. The
 * file is named by the last part of the address. Larger than its format's limit: refused as soon
 * as the size is known, at the latest when so many bytes have come. `onBytes` hears of progress.
 */
export async function fetchAddress(
  address: string,
  onBytes: (bytes: number) => void,
): Promise<Result<File>> {
  const url = URL.canParse(address.trim()) ? new URL(address.trim()) : null;
  if (!url || !/^https?:$/.test(url.protocol)) return fail({ kind: "address-unfit", url: address });
  const name = nameOf(url);
  const limit = sizeLimit(formatOf(name)?.id ?? "csv");
  try {
    const response = await fetch(url, { credentials: "omit", referrerPolicy: "no-referrer" });
    if (!response.ok) return fail({ kind: "fetch-failed", url: url.href, status: response.status });
    const declaredLength = Number(response.headers.get("content-length") ?? 0);
    if (declaredLength > limit) return fail(tooLarge(name, declaredLength, limit));
    return await collect(response, name, limit, onBytes);
  } catch {
    return fail({ kind: "fetch-failed", url: url.href, status: 0 });
  }
}

async function collect(
  response: Response,
  name: string,
  limit: number,
  onBytes: (bytes: number) => void,
): Promise<Result<File>> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  const reader = response.body?.getReader();
  for (;;) {
    const next = await reader?.read();
    if (!next?.value) return ok(new File(chunks, name));
    bytes += next.value.byteLength;
    if (bytes > limit) {
      await reader?.cancel();
      return fail(tooLarge(name, bytes, limit));
    }
    chunks.push(next.value);
    onBytes(bytes);
  }
}

function nameOf({ pathname, hostname }: URL): string {
  const last = pathname.split("/").findLast((part) => part !== "") ?? "";
  try {
    return decodeURIComponent(last) || hostname;
  } catch {
    return last;
  }
}

function tooLarge(file: string, size: number, limit: number) {
  const mb = (bytes: number) => Math.round(bytes / MB);
  return { kind: "file-too-large", file, size: mb(size), limit: mb(limit) } as const;
}
