import { useEffect, useMemo, useRef, useState } from "react";
import type { DossierBook } from "../../actions/open-dossier";
import { numberAt } from "../../base/column";
import { ROLE_CODE } from "../../domain/role-table";
import type { PlanData } from "../../figures/plan/resolve-plan";
import type { PlannedRollout } from "../../figures/plan/rollout";
import { scoreClasses } from "../../figures/plan/score-classes";
import { textOf } from "../../i18n/text-of";
import { dossierWords } from "../../i18n/words/dossier";
import { markTable } from "../../layers/colour-table";
import { type Colouring, colouringOf } from "../../layers/colouring";
import type { MapModel } from "../../layers/map-model";
import { ROLE_COLOURS } from "../../layers/palettes";
import { planNumbers } from "../../state/plan/plan-numbers";
import { useApp } from "../../state/use-app";
import { useGeometry, useLand } from "../../state/use-geometry";
import { MapCanvas, type MapHandle } from "../../ui/map/map-canvas";
import classes from "./dossier.module.css";

const COUNTRY_ZOOM = 5;
const ROLES = [
  ["pilot", ROLE_COLOURS.pilot],
  ["rollout", ROLE_COLOURS.rollout],
  ["comparison", ROLE_COLOURS.candidate],
] as const;

type Props = { book: DossierBook; data: PlanData; rollout: PlannedRollout | null };

/** The country by score with the chosen areas, as a picture that prints. */
export function DossierMap({ book, data, rollout }: Props) {
  const app = useApp();
  const { t } = book.words;
  const geometry = useGeometry(app, COUNTRY_ZOOM, 0).data?.geometry ?? null;
  const land = useLand(app).data ?? null;
  const { model, colouring } = useColouredMap({ data, rollout }, geometry);
  const [picture, setPicture] = useState<string | null>(null);
  const [failed, setFailed] = useState(false);
  const handle = useRef<MapHandle>(null);
  useEffect(() => () => URL.revokeObjectURL(picture ?? ""), [picture]);
  const take = () => {
    handle.current?.snapshot().then(
      (blob) => setPicture(URL.createObjectURL(blob)),
      () => setFailed(true),
    );
  };
  return (
    <figure className={classes.map}>
      {picture ? <img src={picture} alt={t(dossierWords.map)} /> : null}
      {failed ? <p>{t(dossierWords.mapFailed)}</p> : null}
      {picture || failed || !land ? null : (
        <div className={classes.studio} aria-hidden="true">
          <MapCanvas
            ref={handle}
            model={model}
            land={land}
            theme="light"
            camera={null}
            interactive={false}
            unsupported={null}
            onUnsupported={() => setFailed(true)}
            onPainted={take}
          />
        </div>
      )}
      <figcaption>{colouring ? <Legend book={book} colouring={colouring} /> : null}</figcaption>
    </figure>
  );
}

type ColouredMap = { model: MapModel | null; colouring: Colouring | null };

function useColouredMap(
  { data, rollout }: Omit<Props, "book">,
  geometry: MapModel["geometry"] | null,
): ColouredMap {
  const { areas } = useApp();
  return useMemo(() => {
    const { ranked, choice } = planNumbers.getState();
    if (!ranked || choice?.people.kind !== "chosen") return { model: null, colouring: null };
    const colouring = colouringOf(scoreClasses(data, ranked), "ylorbr", "light");
    const { lon, lat } = data.areaUnits;
    const pins = choice.people.chosen.filter((unit) => !Number.isNaN(lon[unit]));
    const model = geometry && {
      areas,
      geometry,
      choropleth: { colouring, marks: markTable(null, null) },
      regionOf: null,
      roles: rolesOf(data, choice.people.chosen, rollout),
      sep: null,
      households: null,
      chosen: Float64Array.from(pins.flatMap((unit) => [numberAt(lon, unit), numberAt(lat, unit)])),
      overlays: ["roles"] as const,
    };
    return { model, colouring };
  }, [areas, data, rollout, geometry]);
}

/** Roles of the plan itself; comparison areas take the line of candidates. */
function rolesOf(
  { areaUnits }: PlanData,
  pilots: readonly number[],
  rollout: PlannedRollout | null,
): Uint8Array {
  const ofUnit = new Uint8Array(areaUnits.codes.length);
  for (const { controls } of rollout?.matches ?? []) {
    for (const unit of controls) ofUnit[unit] = ROLE_CODE.candidate;
  }
  for (const { members } of rollout?.rings ?? []) {
    for (const { row } of members) ofUnit[row] = ROLE_CODE.rollout;
  }
  for (const unit of pilots) ofUnit[unit] = ROLE_CODE.pilot;
  return Uint8Array.from(areaUnits.unitOf, (unit) => numberAt(ofUnit, unit));
}

function Legend({ book, colouring }: { book: DossierBook; colouring: Colouring }) {
  const { t } = book.words;
  const { classes: scores, states } = colouring;
  return (
    <>
      <p>{t(dossierWords.mapLegend)}</p>
      <ul className={classes.legend}>
        {scores
          .map(({ key, colour }, i) => (
            <li key={key}>
              <i style={{ background: colour }} />
              {t(textOf(dossierWords, `class.${i}`))}
            </li>
          ))
          .reverse()}
        <li>
          <i style={{ background: states.notApplicable.colour }} />
          {t(dossierWords.notCandidate)}
        </li>
        <li>
          <i style={{ background: states.missing.colour }} />
          {t(dossierWords.noScore)}
        </li>
        {ROLES.map(([role, colour]) => (
          <li key={role}>
            <i style={{ border: `2px ${role === "comparison" ? "dashed" : "solid"} ${colour}` }} />
            {t(dossierWords[`role.${role}`])}
          </li>
        ))}
      </ul>
    </>
  );
}
