import type { RowIssue } from "./format";

const LISTED = 1000;

/** Collects issues: the first thousand one by one, then how many more. */
export function issueList() {
  const listed: RowIssue[] = [];
  let more = 0;
  let from = 0;
  return {
    add(issue: RowIssue): void {
      if (listed.length < LISTED) listed.push(issue);
      else if (more++ === 0) from = issue.row;
    },
    all(): RowIssue[] {
      return more === 0 ? listed : [...listed, { kind: "more-issues", row: from, count: more }];
    },
  };
}

/** What {@link issueList} gives. */
export type IssueList = ReturnType<typeof issueList>;
