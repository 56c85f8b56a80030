// Words for what has not arrived: on the screen that it comes, on paper that it did not.

export function Waiting({ screen, paper }: { readonly screen: string; readonly paper: string }) {
  return (
    <>
      <span class="on-screen">{screen}</span>
      <span class="on-paper">{paper}</span>
    </>
  );
}
