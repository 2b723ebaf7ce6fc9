import { appWords } from "../../i18n/words/app";
import { useWords } from "../words-context";
import classes from "./data-stamp.module.css";

/** The framed mark that says whether data are for demonstration or real; `className` places it. */
export function DataStamp(props: { real?: boolean; className?: string | undefined }) {
  const { t } = useWords();
  const { real = false, className = "" } = props;
  return (
    <strong className={`${classes.stamp} ${className}`} data-real={real}>
      {t(real ? appWords.realData : appWords.demonstration)}
    </strong>
  );
}
