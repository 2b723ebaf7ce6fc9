import { useSession } from "../../state/session";
import { useWords } from "../../ui/words-context";
import classes from "./executive.module.css";

/** Stands under every chart and table: indicator, years, scheme, source, and whether it is real. */
export function Provenance(props: { years: readonly number[] }) {
  const { core, resolved } = useSession();
  const { t, pick, year } = useWords();
  const { indicator, source } = resolved.left;
  const dataset = core.manifest.datasets.find((d) => d.id === source.dataset);
  return (
    <p className={classes.provenance}>
      {source.demonstration ? (
        <strong className={classes.stamp}>{t("app.demonstration")}</strong>
      ) : null}
      <span>
        {pick(indicator.name)} ({t(`legend.${indicator.unit}`)})
      </span>
      <span>{props.years.map(year).join(" → ")}</span>
      <SchemeName />
      {dataset ? <span>{t("legend.source", { source: pick(dataset.source) })}</span> : null}
    </p>
  );
}

/** The region scheme in words. */
export function SchemeName() {
  const { resolved } = useSession();
  const { t, pick } = useWords();
  return <span>{t("executive.scheme", { scheme: pick(resolved.scheme.name) })}</span>;
}

/** Provenance of what comes from the roles on record. */
export function RolesProvenance() {
  const { core } = useSession();
  const { t, pick } = useWords();
  const dataset = core.manifest.datasets.find((d) => d.kind === "roles");
  return (
    <p className={classes.provenance}>
      {dataset?.demonstration ? (
        <strong className={classes.stamp}>{t("app.demonstration")}</strong>
      ) : null}
      <SchemeName />
      {dataset ? <span>{t("legend.source", { source: pick(dataset.source) })}</span> : null}
    </p>
  );
}
