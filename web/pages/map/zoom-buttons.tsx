import { Fit, Minus, Plus } from '../frame/icons';

interface ZoomButtonsProps {
  readonly onIn: () => void;
  readonly onOut: () => void;
  readonly onWhole: () => void;
}

/** What the keys + - 0 do, to press. */
export const ZoomButtons = ({ onIn, onOut, onWhole }: ZoomButtonsProps) => (
  <div class="zoom-buttons no-print" role="group" aria-label="Size of the map">
    <button type="button" aria-label="Larger" title="Larger (+)" onClick={onIn}>
      <Plus />
    </button>
    <button type="button" aria-label="Smaller" title="Smaller (-)" onClick={onOut}>
      <Minus />
    </button>
    <button type="button" aria-label="Show all of it" title="Show all of it (0)" onClick={onWhole}>
      <Fit />
    </button>
  </div>
);
