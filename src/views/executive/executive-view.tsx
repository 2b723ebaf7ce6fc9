/** The executive's page. */
export function ExecutiveView() {
  return <main id="content" />;
}
