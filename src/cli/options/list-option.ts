/** The items of a list with commas, without blanks at their ends; empty ones are left out. */
export function listOf(text: string): string[] {
  return text
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}
