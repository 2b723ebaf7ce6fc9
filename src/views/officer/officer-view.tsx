/** The officer's page. */
export function OfficerView() {
  return <main id="content" />;
}
