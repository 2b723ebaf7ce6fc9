import type { Camera } from "../../domain/camera";

type Follower = (camera: Camera, settled: boolean) => void;

/** Keeps the cameras of several maps together without going through React. */
export type CameraLink = {
  /** Tells all others where a map looks now, and whether it has come to rest there. */
  publish(source: object, camera: Camera, settled: boolean): void;
  /** Follows the others; gives back how to stop. */
  follow(source: object, follower: Follower): () => void;
};

/** A link without any map yet. */
export function createCameraLink(): CameraLink {
  const followers = new Map<object, Follower>();
  return {
    publish(source, camera, settled) {
      for (const [other, follower] of followers) if (other !== source) follower(camera, settled);
    },
    follow(source, follower) {
      followers.set(source, follower);
      return () => followers.delete(source);
    },
  };
}

/** A camera as it goes into a link: about a metre and a hundredth of a zoom level. */
export function roundCamera({ lon, lat, zoom }: Camera): Camera {
  return { lon: round(lon, 1e3), lat: round(lat, 1e3), zoom: round(zoom, 100) };
}

/** Whether two cameras are the same after rounding. */
export function sameCamera(a: Camera, b: Camera): boolean {
  const [p, q] = [roundCamera(a), roundCamera(b)];
  return p.lon === q.lon && p.lat === q.lat && p.zoom === q.zoom;
}

function round(value: number, steps: number): number {
  return Math.round(value * steps) / steps;
}
