import { CloseButton, Combobox, ScrollArea, TextInput, useCombobox } from "@mantine/core";
import { IconSearch } from "@tabler/icons-react";
import { useEffect, useMemo, useState } from "react";
import type { AreaTable } from "../../domain/area";
import { searchAreas } from "../../domain/area-search";
import { appWords } from "../../i18n/words/app";
import { areaWords } from "../../i18n/words/area";
import { useWords } from "../words-context";
import { areaName, parentNames } from "./area-names";

/** Finds a tambon by Thai name, English name or code; arrow keys and Enter work. */
export function AreaSearch(props: { areas: AreaTable; onSelect: (code: string) => void }) {
  const { t, language } = useWords();
  const [text, setText] = useState("");
  const box = useCombobox({ onDropdownClose: () => box.resetSelectedOption() });
  const found = useMemo(() => searchAreas(props.areas, text), [props.areas, text]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the first hit is ready for Enter once the hits of a text are drawn
  useEffect(() => {
    if (found.rows.length > 0) box.selectFirstOption();
  }, [found]);
  const choose = (code: string) => {
    props.onSelect(code);
    setText("");
    box.closeDropdown();
  };
  return (
    <Combobox store={box} onOptionSubmit={choose} withinPortal>
      <Combobox.Target>
        <TextInput
          aria-label={t(areaWords.search)}
          placeholder={t(areaWords.search)}
          leftSection={<IconSearch size={16} aria-hidden="true" />}
          rightSection={
            text === "" ? null : (
              <CloseButton size="sm" aria-label={t(appWords.close)} onClick={() => setText("")} />
            )
          }
          value={text}
          onChange={(event) => {
            setText(event.currentTarget.value);
            box.openDropdown();
          }}
          onBlur={() => box.closeDropdown()}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={text.trim() === ""}>
        <Combobox.Options>
          <ScrollArea.Autosize mah={340} type="auto">
            {found.rows.map((row) => (
              <Combobox.Option key={row} value={props.areas.code[row] ?? ""}>
                <strong>{areaName(props.areas, row, language)}</strong>{" "}
                <small>
                  {parentNames(props.areas, row, language)} · {props.areas.code[row]}
                </small>
              </Combobox.Option>
            ))}
            {found.rows.length === 0 ? (
              <Combobox.Empty>{t(areaWords.searchNone, { text })}</Combobox.Empty>
            ) : null}
            {found.more > 0 ? (
              <Combobox.Footer>{t(areaWords.searchMore, { n: found.more })}</Combobox.Footer>
            ) : null}
          </ScrollArea.Autosize>
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
