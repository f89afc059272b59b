interface ChoiceProps {
  /** Also its id. */
  readonly name: string;
  readonly label: string;
  /** What stands for each choice in an address, and what people read. */
  readonly words: readonly (readonly [string, string])[];
  readonly value: string;
  readonly onChange: (word: string) => void;
}

/** One of a few, as a native list. */
export const Choice = ({ name, label, words, value, onChange }: ChoiceProps) => (
  <div>
    <label for={name}>{label}</label>
    <select id={name} name={name} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
      {words.map(([word, text]) => (
        <option key={word} value={word} selected={word === value}>
          {text}
        </option>
      ))}
    </select>
  </div>
);
