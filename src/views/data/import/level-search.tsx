import { TextInput, UnstyledButton } from "@mantine/core";
import { useMemo, useState } from "react";
import type { AreaTable } from "../../../domain/area";
import { importWords } from "../../../i18n/words/import";
import { useWords } from "../../../ui/words-context";
import { findPlaces, placeName } from "./area-lookup";
import classes from "./import.module.css";

/** Finds an amphoe or province by name or code. */
export function LevelSearch(props: {
  areas: AreaTable;
  level: "amphoe" | "province";
  onSelect(code: string): void;
}) {
  const { t, language } = useWords();
  const [text, setText] = useState("");
  const found = useMemo(
    () => findPlaces(props.areas, props.level, text),
    [props.areas, props.level, text],
  );
  return (
    <>
      <TextInput
        data-autofocus
        label={t(importWords.searchArea)}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <ul className={classes.found}>
        {found.map((code) => (
          <li key={code}>
            <UnstyledButton className={classes.hit} onClick={() => props.onSelect(code)}>
              {placeName(props.areas, code, language)} <small>{code}</small>
            </UnstyledButton>
          </li>
        ))}
      </ul>
      {text.trim() !== "" && found.length === 0 ? <p>{t(importWords.searchNone)}</p> : null}
    </>
  );
}
