import { memo } from "react";
import { ROLES } from "../../domain/programme";
import { AMPHOE_TARGET, type Progress, TAMBON_TARGET } from "../../figures/progress/role-progress";
import { executiveWords } from "../../i18n/words/executive";
import { legendWords } from "../../i18n/words/legend";
import { GroupMark } from "../../ui/chart/group-mark";
import { useWords } from "../../ui/words-context";
import classes from "./executive.module.css";
import { RolesProvenance } from "./provenance";

/** Reach of the programme: amphoe and tambons with a role, and each role. */
export const ProgressStrip = memo(function ProgressStrip({ progress }: { progress: Progress }) {
  const { t, number } = useWords();
  const { country, amphoe, bangkok } = progress;
  return (
    <section aria-labelledby="progress" className={classes.section}>
      <h2 id="progress">{t(executiveWords.progress)}</h2>
      <dl className={classes.tiles}>
        <Reach label={t(executiveWords.amphoeReached)} n={amphoe} of={AMPHOE_TARGET} />
        <Reach label={t(executiveWords.tambonReached)} n={country.reached} of={TAMBON_TARGET} />
        {ROLES.map((role) => (
          <div key={role} className={classes.tile}>
            <dt>
              <GroupMark group={role} /> {t(legendWords[role])}
            </dt>
            <dd>
              <strong>{number(country.counts[role])}</strong> {t(executiveWords.unitTambon)}
            </dd>
          </div>
        ))}
      </dl>
      {country.reached === 0 ? <p>{t(executiveWords.noRoles)}</p> : null}
      <p className={classes.note}>
        {t(executiveWords.progressNote, {
          listed: number(country.tambons),
          target: number(TAMBON_TARGET),
        })}
        {bangkok > 0 ? ` · ${t(executiveWords.bangkok, { n: number(bangkok) })}` : ""}
      </p>
      <RolesProvenance />
    </section>
  );
});

function Reach(props: { label: string; n: number; of: number }) {
  const { t, number } = useWords();
  const share = (100 * props.n) / props.of;
  return (
    <div className={classes.tile}>
      <dt>{props.label}</dt>
      <dd>
        <strong>{number(props.n)}</strong> {t(executiveWords.outOf, { n: number(props.of) })}
        <span className={`${classes.line} ${classes.dim}`}>
          {t(executiveWords.share, { n: number(share, 1) })}
        </span>
        <span className={classes.track} aria-hidden="true">
          <span style={{ width: `${Math.min(100, share)}%` }} />
        </span>
      </dd>
    </div>
  );
}
