/** The data's page. */
export function DatasetsView() {
  return <main id="content" />;
}
