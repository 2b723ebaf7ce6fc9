import type { Device } from "@luma.gl/core";
import { Buffer } from "@luma.gl/core";
import { numberAt } from "../../base/column";
import type { Geometry } from "../../geography/geometry";

/** Buffers on the graphics card, shared by all layers of a device that draw the same arrays. */
type Shared = { buffer: Buffer; users: number };

const byDevice = new WeakMap<Device, Map<ArrayBufferView, Shared>>();

/** The buffer of an array, uploaded once per device; give it back with {@link releaseBuffer}. */
export function acquireBuffer(device: Device, array: ArrayBufferView, usage: number): Buffer {
  const known = byDevice.get(device) ?? new Map<ArrayBufferView, Shared>();
  byDevice.set(device, known);
  const shared = known.get(array);
  if (shared) {
    shared.users++;
    return shared.buffer;
  }
  const indexed = usage === Buffer.INDEX ? { indexType: "uint32" as const } : {};
  const buffer = device.createBuffer({ data: array, usage: usage | Buffer.COPY_DST, ...indexed });
  known.set(array, { buffer, users: 1 });
  return buffer;
}

/** Gives a buffer back; the last user frees it. An array never acquired is left alone. */
export function releaseBuffer(device: Device, array: ArrayBufferView): void {
  const known = byDevice.get(device);
  const shared = known?.get(array);
  if (!known || !shared || --shared.users > 0) return;
  shared.buffer.destroy();
  known.delete(array);
}

const subsets = new WeakMap<Geometry, WeakMap<Uint8Array, Uint32Array>>();

/**
 * Triangles of the areas with a 1 in `mask`, as a list of vertex numbers; the same mask gives the
 * same array, so that its buffer is shared. Without a mask: all triangles.
 */
export function trianglesOf(geometry: Geometry, mask: Uint8Array | null): Uint32Array {
  if (!mask) return geometry.triangles;
  const known = subsets.get(geometry) ?? new WeakMap<Uint8Array, Uint32Array>();
  subsets.set(geometry, known);
  const found = known.get(mask) ?? cutOut(geometry, mask);
  known.set(mask, found);
  return found;
}

function cutOut(geometry: Geometry, mask: Uint8Array): Uint32Array {
  const { triangles, triangleStarts, polygonShape, shapes } = geometry;
  const parts: Uint32Array[] = [];
  polygonShape.forEach((shape, p) => {
    if (!mask[numberAt(shapes.area, shape)]) return;
    parts.push(triangles.subarray(numberAt(triangleStarts, p), numberAt(triangleStarts, p + 1)));
  });
  const out = new Uint32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}
