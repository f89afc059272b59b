import { hydrate, type VNode } from 'preact';

/** Takes over what the server wrote. What people typed and chose before the script was there is kept: the page hears of it as if they did so now. */
export function comeAlive(page: VNode, place: Element): void {
  const texts = [...place.querySelectorAll<HTMLInputElement>('input[type=text], textarea')]
    .filter(({ value, defaultValue }) => value !== defaultValue)
    .map((field) => ({ field, value: field.value }));
  const chosen = [...place.querySelectorAll('select')]
    .filter(({ options, selectedIndex }) => selectedIndex !== writtenIndex(options))
    .map((field) => ({ field, value: field.value }));
  const ticked = [...place.querySelectorAll<HTMLInputElement>('input[type=checkbox], input[type=radio]')].filter(
    ({ checked, defaultChecked }) => checked && !defaultChecked,
  );
  hydrate(page, place);
  for (const { field, value } of [...texts, ...chosen]) {
    field.value = value;
    tell(field);
  }
  for (const field of ticked) {
    field.checked = true;
    tell(field);
  }
}

/** The option that the server chose; the first if it chose none. */
function writtenIndex(options: HTMLOptionsCollection): number {
  return Math.max(
    0,
    [...options].findIndex(({ defaultSelected }) => defaultSelected),
  );
}

function tell(field: Element): void {
  for (const name of ['input', 'change']) field.dispatchEvent(new Event(name, { bubbles: true }));
}
