import { useState } from 'preact/hooks';

/** The list below a field, as the keyboard moves in it: arrows, Enter and Escape as ARIA 1.2 describes an editable combobox. */
export interface FieldList {
  readonly isOpen: boolean;
  /** Place of the option that Enter picks; -1: none. */
  readonly active: number;
  /** Opens the list with no option chosen. */
  open(): void;
  close(): void;
  onKeyDown(event: KeyboardEvent): void;
}

/** @param count - of options */
export function useList(count: number, pick: (place: number) => void): FieldList {
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const close = () => {
    setOpen(false);
    setActive(-1);
  };
  return {
    isOpen,
    active,
    open: () => {
      setOpen(true);
      setActive(-1);
    },
    close,
    onKeyDown: (event) => {
      const { key } = event;
      if (key === 'Escape' && isOpen) close();
      else if (key === 'Enter' && isOpen && active >= 0 && active < count) {
        pick(active);
        close();
      } else if ((key === 'ArrowDown' || key === 'ArrowUp') && count > 0) {
        setOpen(true);
        const step = key === 'ArrowDown' ? 1 : -1;
        // One place more than there are options: the field itself, between last and first.
        const places = count + 1;
        setActive(((active + 1 + step + places) % places) - 1);
      } else return;
      event.preventDefault();
    },
  };
}
