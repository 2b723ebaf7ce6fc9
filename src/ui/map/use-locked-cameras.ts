import { useState } from "react";
import { type CameraLink, createCameraLink } from "./camera-link";

/** One link for the maps of a page; pass it to each of them. */
export function useLockedCameras(): CameraLink {
  return useState(createCameraLink)[0];
}
