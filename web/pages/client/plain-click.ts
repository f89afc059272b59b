/** A handler for a link that acts in the page; clicks that ask for another tab or window still open one. */
export function plainClick(act: () => void): (event: MouseEvent) => void {
  return (event) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.defaultPrevented) return;
    event.preventDefault();
    act();
  };
}
