/** The planner's page. */
export function PlannerView() {
  return <main id="content" />;
}
