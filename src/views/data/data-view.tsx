/** The data's page. */
export function DataView() {
  return <main id="content" />;
}
