import { useEffect, useMemo, useRef, useState } from "react";
import type { DossierBook } from "../../actions/open-dossier";
import { ROLE_CODE } from "../../domain/role-table";
import { colourTable, markTable } from "../../layers/colour-table";
import type { MapModel } from "../../layers/map-model";
import { paletteColours, ROLE_COLOURS, stateColours } from "../../layers/palettes";
import { planNumbers } from "../../state/plan/plan-numbers";
import type { PlanData } from "../../state/plan/resolve-plan";
import type { PlannedRollout } from "../../state/plan/rollout";
import { SCORE_CLASSES, scoreClasses } from "../../state/plan/score-classes";
import { useGeometry, useLand } from "../../state/use-geometry";
import { useCore } from "../../state/use-view-context";
import { MapCanvas, type MapHandle } from "../../ui/map/map-canvas";
import classes from "./dossier.module.css";

const COUNTRY_ZOOM = 5;
const COLOURS = paletteColours("ylorbr", SCORE_CLASSES);
const ROLES = [
  ["pilot", ROLE_COLOURS.pilot],
  ["rollout", ROLE_COLOURS.rollout],
  ["comparison", ROLE_COLOURS.candidate],
] as const;

type Props = { book: DossierBook; data: PlanData; rollout: PlannedRollout | null };

/** The country by score with the chosen areas, as a picture that prints. */
export function DossierMap({ book, data, rollout }: Props) {
  const app = useCore();
  const { say } = book.words;
  const geometry = useGeometry(app, COUNTRY_ZOOM, 0).data?.geometry ?? null;
  const land = useLand(app).data ?? null;
  const model = useModel({ data, rollout }, geometry);
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
      {picture ? <img src={picture} alt={say("map")} /> : null}
      {failed ? <p>{say("mapFailed")}</p> : null}
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
      <figcaption>
        <Legend book={book} />
      </figcaption>
    </figure>
  );
}

function useModel(
  { data, rollout }: Omit<Props, "book">,
  geometry: MapModel["geometry"] | null,
): MapModel | null {
  const { areas } = useCore();
  return useMemo(() => {
    const { ranked, choice } = planNumbers.getState();
    if (!geometry || !ranked || choice?.people.kind !== "chosen") return null;
    const lensResult = scoreClasses(data, ranked, COLOURS);
    const shape = { palette: "ylorbr", classes: SCORE_CLASSES, theme: "light" } as const;
    const colours = colourTable(lensResult.classOf, { ...shape, colours: COLOURS });
    const { lon, lat } = data.areaUnits;
    const pins = choice.people.chosen.filter((unit) => !Number.isNaN(lon[unit]));
    return {
      areas,
      geometry,
      choropleth: { colours, marks: markTable(null, null), palette: "ylorbr", breaks: [] },
      regionOf: null,
      roles: rolesOf(data, choice.people.chosen, rollout),
      sep: null,
      households: null,
      chosen: Float64Array.from(pins.flatMap((unit) => [lon[unit]!, lat[unit]!])),
      labels: false,
    };
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
  return Uint8Array.from(areaUnits.unitOf, (unit) => ofUnit[unit]!);
}

function Legend({ book }: { book: DossierBook }) {
  const { say } = book.words;
  const grey = stateColours("ylorbr", "light");
  return (
    <>
      <p>{say("mapLegend")}</p>
      <ul className={classes.legend}>
        {COLOURS.map((colour, i) => (
          <li key={colour}>
            <i style={{ background: colour }} />
            {say(`class.${i}` as "class.0")}
          </li>
        )).reverse()}
        <li>
          <i style={{ background: grey.notApplicable }} />
          {say("notCandidate")}
        </li>
        <li>
          <i style={{ background: grey.missing }} />
          {say("noScore")}
        </li>
        {ROLES.map(([role, colour]) => (
          <li key={role}>
            <i style={{ border: `2px ${role === "comparison" ? "dashed" : "solid"} ${colour}` }} />
            {say(`role.${role}`)}
          </li>
        ))}
      </ul>
    </>
  );
}
