import { useId } from "react";
import type { Candidate, DraftQuestion } from "../../../catalogue/intake/vocabulary/question";
import { textOf } from "../../../i18n/text-of";
import type { Wording } from "../../../i18n/wording";
import { questionWords } from "../../../i18n/words/question";
import { useWords } from "../../../ui/words-context";
import type { DraftProps } from "./draft-props";
import { evidenceWords } from "./evidence-words";
import classes from "./questions.module.css";
import { YearInput } from "./year-input";

/** What a table leaves uncertain, to be answered here; nothing where all is certain. */
export function Questions({ review, onAnswer }: DraftProps) {
  const { t } = useWords();
  const questions = review?.questions ?? [];
  if (questions.length === 0) return null;
  const open = questions.some(({ answer }) => answer === null);
  return (
    <section className={classes.questions} data-open={open}>
      <h4>{t(open ? questionWords.title : questionWords.answered)}</h4>
      {questions.map((question) => (
        <QuestionField
          key={question.id}
          question={question}
          onAnswer={(answer) => onAnswer(question, answer)}
        />
      ))}
    </section>
  );
}

function QuestionField(props: { question: DraftQuestion; onAnswer(answer: string | null): void }) {
  const { t } = useWords();
  const name = useId();
  const { question, onAnswer } = props;
  const { candidates, answer, about } = question;
  return (
    <fieldset className={classes.question}>
      <legend>{t(askWords(question), { column: question.column })}</legend>
      <Why question={question} />
      {candidates.map((candidate) => (
        <CandidateLine
          key={candidate.answer}
          name={name}
          about={about}
          candidate={candidate}
          isChosen={candidate.answer === answer}
          onChoose={() => onAnswer(candidate.answer)}
        />
      ))}
      {about === "year" ? <OtherYear question={question} onAnswer={onAnswer} /> : null}
    </fieldset>
  );
}

function askWords({ about, column, why = [] }: DraftQuestion) {
  if (about === "year" && column !== "") return questionWords["year.askColumn"];
  const isOther = why.some(({ kind }) => kind === "subjects");
  return isOther ? questionWords["meeting.subjects"] : questionWords[`${about}.ask`];
}

/** What brings the question up. */
function Why({ question: { about, why = [], candidates } }: { question: DraftQuestion }) {
  const words = useWords();
  const none = candidates.length === 0;
  const told =
    about === "year"
      ? [words.t(questionWords[none ? "year.none" : "year.some"])]
      : about === "meeting"
        ? why.map((one) => evidenceWords(one, words))
        : [words.t(questionWords[`${about}.why`])];
  return told.map((text) => (
    <p key={text} className={classes.why}>
      {text}
    </p>
  ));
}

function CandidateLine(props: {
  name: string;
  about: DraftQuestion["about"];
  candidate: Candidate;
  isChosen: boolean;
  onChoose(): void;
}) {
  const words = useWords();
  const { candidate, isChosen } = props;
  return (
    <label className={classes.candidate}>
      <input type="radio" name={props.name} checked={isChosen} onChange={props.onChoose} />
      <span>
        <strong>{answerWords(props.about, candidate.answer, words)}</strong>
        {candidate.evidence.map((one) => (
          <small key={JSON.stringify(one)}>{evidenceWords(one, words)}</small>
        ))}
      </span>
    </label>
  );
}

function answerWords(about: DraftQuestion["about"], answer: string, words: Wording): string {
  if (about === "year") return words.year(Number(answer));
  return words.t(textOf(questionWords, `${about}.${answer}`));
}

/** A year that no candidate names. */
function OtherYear(props: { question: DraftQuestion; onAnswer(answer: string | null): void }) {
  const { t } = useWords();
  const { question, onAnswer } = props;
  const { candidates, answer } = question;
  const isCandidate = candidates.some((one) => one.answer === answer);
  return (
    <div className={classes.other}>
      <YearInput
        showLabel
        label={t(questionWords[candidates.length === 0 ? "year.type" : "year.other"])}
        value={answer === null || isCandidate ? null : Number(answer)}
        onChange={(yearBe) => onAnswer(yearBe === null ? null : String(yearBe))}
      />
    </div>
  );
}
