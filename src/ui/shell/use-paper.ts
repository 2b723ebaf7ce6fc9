import { useEffect } from "react";

/** Width of A4 upright within the margins of `print.css`, in CSS pixels, and a hair less. */
const PAPER_WIDTH = 696;

const SCHEME = "data-mantine-color-scheme";

/**
 * Gets the page ready for paper while it prints. What is drawn to measure (`data-paper`: maps, with
 * what lies on them) keeps the size it has on the screen and is scaled down as a whole, because
 * nothing can be drawn anew between the command to print and the paper. Dark pages print light.
 */
export function usePaper(): void {
  useEffect(() => {
    let undo: (() => void)[] = [];
    const begin = () => {
      end();
      undo = [...document.querySelectorAll<HTMLElement>("[data-paper]")].map(fitOnPaper);
      undo.push(inLightColours(document.documentElement));
    };
    const end = () => {
      for (const step of undo) step();
      undo = [];
    };
    addEventListener("beforeprint", begin);
    addEventListener("afterprint", end);
    return () => {
      removeEventListener("beforeprint", begin);
      removeEventListener("afterprint", end);
    };
  }, []);
}

/** Fixes the box at its size and zooms it to the paper; "none" marks one that is not on the screen. */
function fitOnPaper(box: HTMLElement): () => void {
  const { offsetWidth: width, offsetHeight: height } = box;
  const before = box.getAttribute("style");
  box.dataset.paper = width > 0 ? "drawn" : "none";
  if (width > 0) {
    const zoom = String(Math.min(1, PAPER_WIDTH / width));
    Object.assign(box.style, { width: `${width}px`, height: `${height}px`, zoom });
    box.style.setProperty("--paper-zoom", zoom);
  }
  return () => {
    box.dataset.paper = "";
    if (before === null) box.removeAttribute("style");
    else box.setAttribute("style", before);
  };
}

function inLightColours(page: HTMLElement): () => void {
  const before = page.getAttribute(SCHEME);
  if (before === null) return () => undefined;
  page.setAttribute(SCHEME, "light");
  return () => page.setAttribute(SCHEME, before);
}
