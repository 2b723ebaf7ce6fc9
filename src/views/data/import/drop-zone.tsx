import { Button, Group, TextInput } from "@mantine/core";
import { IconFileImport } from "@tabler/icons-react";
import { useRef, useState } from "react";
import { importWords } from "../../../i18n/words/import";
import { useWords } from "../../../ui/words-context";
import classes from "./import.module.css";

/** Where files come in: dropped, chosen, or by their web address. */
export function DropZone(props: {
  busy: boolean;
  onFiles(files: readonly File[]): void;
  onAddress(url: string): void;
}) {
  const { t } = useWords();
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className={classes.zone}>
      <Group gap="sm" wrap="wrap">
        <Button
          leftSection={<IconFileImport size={18} aria-hidden="true" />}
          disabled={props.busy}
          onClick={() => input.current?.click()}
        >
          {t(importWords.choose)}
        </Button>
        <span>{t(importWords.lead)}</span>
      </Group>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={t(importWords.choose)}
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          event.currentTarget.value = "";
          if (files.length > 0) props.onFiles(files);
        }}
      />
      <p className={classes.small}>{t(importWords.formats)}</p>
      <AddressField busy={props.busy} onAddress={props.onAddress} />
    </div>
  );
}

function AddressField(props: { busy: boolean; onAddress(url: string): void }) {
  const { t } = useWords();
  const [url, setUrl] = useState("");
  return (
    <form
      className={classes.address}
      onSubmit={(event) => {
        event.preventDefault();
        if (url.trim() !== "") props.onAddress(url.trim());
      }}
    >
      <TextInput
        type="url"
        label={t(importWords.url)}
        description={t(importWords.urlHint)}
        placeholder="https://"
        value={url}
        onChange={(event) => setUrl(event.currentTarget.value)}
      />
      <Button type="submit" variant="default" disabled={props.busy || url.trim() === ""}>
        {t(importWords.fetch)}
      </Button>
    </form>
  );
}
