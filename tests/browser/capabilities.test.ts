import { expect, test } from "vitest";

test("the browser under test draws WebGL2 without a graphics card", () => {
  const context = document.createElement("canvas").getContext("webgl2");
  expect(context).not.toBeNull();
});
