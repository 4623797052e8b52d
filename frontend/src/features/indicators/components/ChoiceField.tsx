import { FormField } from '@shared/ui/FormField';

export type Option = readonly [value: string, said: string];

interface ChoiceFieldProps {
  id: string;
  label: string;
  value: string | number;
  options: readonly Option[];
  required?: boolean;
  error?: string | undefined;
  onChange: (value: string) => void;
}

/** A choice among a few, with its label. */
export function ChoiceField({
  id,
  label,
  value,
  options,
  required = false,
  error,
  onChange,
}: ChoiceFieldProps) {
  return (
    <FormField id={id} label={label} required={required} error={error}>
      {(control) => (
        <select
          {...control}
          className="form-select"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        >
          {options.map(([option, said]) => (
            <option key={option} value={option}>
              {said}
            </option>
          ))}
        </select>
      )}
    </FormField>
  );
}
