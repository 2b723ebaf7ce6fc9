import { splitAtBreaks } from "../../domain/period";
import classes from "./year-player.module.css";

/** Years as dots along the slider; a line joins those of one series, and no line crosses a break. */
export function YearTrack(props: {
  years: readonly number[];
  breaks: readonly number[];
  at: number;
}) {
  const { years, breaks, at } = props;
  const share = (year: number) => (100 * years.indexOf(year)) / (years.length - 1);
  return (
    <div className={classes.track} aria-hidden="true">
      {splitAtBreaks(years, breaks).map((run) => {
        const [from, to] = [share(run[0] ?? 0), share(run.at(-1) ?? 0)];
        return (
          <i
            key={run[0]}
            className={classes.run}
            style={{ left: `${from}%`, width: `${to - from}%` }}
          />
        );
      })}
      {years.map((year, i) => (
        <i
          key={year}
          className={classes.dot}
          data-on={i === at}
          style={{ left: `${share(year)}%` }}
        />
      ))}
    </div>
  );
}
