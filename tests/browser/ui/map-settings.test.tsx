import { MantineProvider } from "@mantine/core";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, describe, expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { Language } from "../../../src/base/language";
import { controlWords } from "../../../src/i18n/words/controls";
import { MapSettings, type MapSettingsValues } from "../../../src/ui/form/map-settings";
import { WordsProvider } from "../../../src/ui/words-context";
import { speaker } from "../../support/page/words";

const onChange = vi.fn<(change: object) => void>();
const onRefit = vi.fn<() => void>();

let host: HTMLDivElement;
let root: Root;
afterEach(() => {
  root.unmount();
  host.remove();
  vi.clearAllMocks();
});

const VALUES: MapSettingsValues = {
  ...{ method: "quantile", classes: 5, breaks: null, palette: "ylorbr", zero: true },
  ...{ scheme: "geo6", lens: "value", compare: "none", overlays: ["roles"] },
};
const INDICATORS = [
  { value: "income", label: "จนด้านรายได้" },
  { value: "health", label: "จนด้านสุขภาพ" },
];

type Given = Partial<Parameters<typeof MapSettings>[0]>;

function show(language: Language, values: Partial<MapSettingsValues> = {}, given: Given = {}) {
  host = document.createElement("div");
  document.body.append(host);
  root = createRoot(host);
  root.render(
    <MantineProvider env="test">
      <WordsProvider language={language}>
        <MapSettings
          values={{ ...VALUES, ...values }}
          indicators={INDICATORS}
          left={{ indicator: "income", year: 2565, years: [2564, 2565] }}
          right={null}
          schemes={[]}
          bounds={[1, 2, 4, 8, 16]}
          onChange={onChange}
          onRefit={onRefit}
          {...given}
        />
      </WordsProvider>
    </MantineProvider>,
  );
}

const field = (label: string) => page.getByLabelText(label, { exact: true });
const button = (name: string) => page.getByRole("button", { name, exact: true });
const last = () => onChange.mock.lastCall?.[0];

describe.each(["th", "en"] as const)("the settings of a map, in %s", (language) => {
  const say = speaker(controlWords, language);

  it("are a form of that name, and tell of an indicator and a year by field", async () => {
    show(language);
    await expect.element(page.getByRole("form", { name: say("title") })).toBeVisible();
    await field(say("indicator")).selectOptions("health");
    expect(last()).toEqual({ indicator: "health" });
    await field(say("year")).selectOptions("2564");
    expect(last()).toEqual({ year: 2564 });
  });

  it("leave out what the page lets one choose elsewhere", async () => {
    show(language, {}, { chosenElsewhere: true });
    await expect.element(field(say("method"))).toBeVisible();
    await expect.element(field(say("indicator"))).not.toBeInTheDocument();
    await expect.element(field(say("lens"))).not.toBeInTheDocument();
  });

  it("have fields of their own for the right map", async () => {
    show(
      language,
      { compare: "side" },
      {
        right: { indicator: "health", year: 2564, years: [2563, 2564] },
      },
    );
    const right = page.getByRole("group", { name: say("right"), exact: true });
    await right.getByLabelText(say("indicator"), { exact: true }).selectOptions("income");
    expect(last()).toEqual({ indicator2: "income" });
    await right.getByLabelText(say("year"), { exact: true }).selectOptions("2563");
    expect(last()).toEqual({ year2: 2563 });
  });

  it("begin with the bounds in force when bounds are set by hand", async () => {
    show(language);
    await field(say("method")).selectOptions(say("method.manual"));
    expect(last()).toMatchObject({ method: "manual", breaks: [1, 2, 4, 8, 16] });
  });

  it("take ascending bounds alone", async () => {
    show(language, { method: "manual", breaks: [1, 2, 3] });
    await expect.element(field(say("classes"))).not.toBeInTheDocument();
    const bounds = field(say("manualBreaks"));
    await bounds.fill("5 2 10");
    await userEvent.keyboard("{Enter}");
    await expect.element(page.getByText(say("manualBad"))).toBeVisible();
    expect(onChange).not.toHaveBeenCalled();
    await bounds.fill("1 2.5 5 10");
    await userEvent.keyboard("{Enter}");
    expect(last()).toEqual({ breaks: [1, 2.5, 5, 10] });
  });

  it("ask for no number of classes where the method has a middle, and colour it by two hues", async () => {
    show(language, { method: "deviation", palette: "puor" });
    await expect.element(field(say("classes"))).not.toBeInTheDocument();
    await field(say("method")).selectOptions("quantile");
    expect(last()).toMatchObject({ method: "quantile", palette: "ylorbr" });
  });

  it("fit new classes to the year, or go back to one scale where bounds are fixed", async () => {
    show(language);
    await button(say("refit")).click();
    expect(onRefit).toHaveBeenCalledOnce();
    root.unmount();
    host.remove();
    show(language, { breaks: [1, 2, 3], method: "manual" });
    await button(say("refitAll")).click();
    expect(last()).toEqual({ breaks: null, method: "quantile" });
    expect(onRefit).toHaveBeenCalledOnce();
  });

  it("switch layers on in the order in which they are drawn, and off", async () => {
    show(language, { overlays: ["labels"] });
    await page.getByRole("checkbox", { name: say("layer.roles") }).click();
    expect(last()).toEqual({ overlays: ["roles", "labels"] });
    await page.getByRole("checkbox", { name: say("layer.labels") }).click();
    expect(last()).toEqual({ overlays: [] });
    await page.getByRole("switch", { name: say("zero") }).click();
    expect(last()).toEqual({ zero: false });
  });
});
