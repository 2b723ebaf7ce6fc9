import { memo } from "react";
import { ROLES } from "../../domain/programme";
import {
  type PlaceProgress,
  type Progress,
  type WaveCount,
  wavesIn,
} from "../../figures/progress/role-progress";
import { executiveWords } from "../../i18n/words/executive";
import { legendWords } from "../../i18n/words/legend";
import { useWords } from "../../ui/words-context";
import { placeName } from "./board-words";
import classes from "./executive.module.css";
import { RolesProvenance } from "./provenance";
import { TableFrame } from "./table-frame";

type Wave = Omit<WaveCount, "count">;

/** Roles by region and wave; the last line adds up to the figures above the table. */
export const ProgressTable = memo(function ProgressTable(props: { progress: Progress }) {
  const wording = useWords();
  const { t } = wording;
  const { regions, country } = props.progress;
  const waves = wavesIn(regions);
  if (waves.length === 0) return null;
  return (
    <section aria-labelledby="roles" className={classes.section}>
      <h2 id="roles">{t(executiveWords.rolesByRegion)}</h2>
      <TableFrame caption={t(executiveWords.rolesUnit)}>
        <thead>
          <tr>
            <th scope="col">{t(executiveWords.region)}</th>
            {waves.map((wave) => (
              <th key={`${wave.role}${wave.wave}`} scope="col" data-numeric>
                {waveName(wave)}
              </th>
            ))}
            <th scope="col" data-numeric>
              {t(executiveWords.reached)}
            </th>
            <th scope="col" data-numeric>
              {t(executiveWords.allTambons)}
            </th>
            <td className={classes.barHead} />
          </tr>
        </thead>
        <tbody>
          {regions.map((line) => {
            const name = placeName(wording, line.place);
            return <Line key={name} name={name} line={line} waves={waves} />;
          })}
        </tbody>
        <tfoot>
          <Line name={t(executiveWords.countryNoBangkok)} line={country} waves={waves} />
        </tfoot>
      </TableFrame>
      <RolesProvenance />
    </section>
  );

  function waveName({ role, wave }: Wave): string {
    const key = wave === 0 ? executiveWords.roleNoWave : executiveWords.roleWave;
    return t(key, { role: t(legendWords[role]), n: wave });
  }
});

function Line(props: { name: string; line: PlaceProgress; waves: readonly Wave[] }) {
  const { number } = useWords();
  const { counts, tambons, reached } = props.line;
  return (
    <tr>
      <th scope="row">{props.name}</th>
      {props.waves.map(({ role, wave }) => (
        <td key={`${role}${wave}`} data-numeric>
          {number(sumOf(props.line.waves, role, wave))}
        </td>
      ))}
      <td data-numeric>
        <strong>{number(reached)}</strong>
      </td>
      <td data-numeric>{number(tambons)}</td>
      <td className={classes.barCell} aria-hidden="true">
        <span className={classes.bar}>
          {ROLES.map((role) => (
            <span
              key={role}
              style={{
                width: `${tambons === 0 ? 0 : (100 * counts[role]) / tambons}%`,
                background: `var(--group-${role})`,
              }}
            />
          ))}
        </span>
      </td>
    </tr>
  );
}

function sumOf(waves: readonly WaveCount[], role: string, wave: number): number {
  const own = waves.filter((w) => w.role === role && w.wave === wave);
  return own.reduce((sum, w) => sum + w.count, 0);
}
