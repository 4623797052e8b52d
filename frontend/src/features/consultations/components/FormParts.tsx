import { FormField } from '@shared/ui/FormField';

interface TextInputProps {
  id: string;
  label: string;
  value: string;
  help?: string;
  rows?: number;
  type?: string;
  required?: boolean;
  onChange: (value: string) => void;
}

/** A line or a field of text, a day, a moment. */
export function TextInput({
  id,
  label,
  value,
  help,
  rows,
  type = 'text',
  required,
  onChange,
}: TextInputProps) {
  return (
    <FormField id={id} label={label} help={help} required={required ?? false}>
      {(control) =>
        rows ? (
          <textarea
            {...control}
            className="form-control"
            rows={rows}
            value={value}
            onChange={(event) => onChange(event.target.value)}
          />
        ) : (
          <input
            {...control}
            type={type}
            className="form-control"
            value={value}
            onChange={(event) => onChange(event.target.value)}
          />
        )
      }
    </FormField>
  );
}

interface SelectFieldProps {
  id: string;
  label: string;
  value: string;
  help?: string;
  disabled?: boolean;
  options: readonly (readonly [string, string])[];
  onChange: (value: string) => void;
}

export function SelectField({ id, label, value, help, disabled, options, onChange }: SelectFieldProps) {
  return (
    <FormField id={id} label={label} help={help}>
      {(control) => (
        <select
          {...control}
          className="form-select"
          value={value}
          disabled={disabled}
          onChange={(event) => onChange(event.target.value)}
        >
          {options.map(([code, text]) => (
            <option key={code} value={code}>
              {text}
            </option>
          ))}
        </select>
      )}
    </FormField>
  );
}

interface TickProps {
  label: string;
  checked: boolean;
  help?: string;
  onChange: (checked: boolean) => void;
}

export function Tick({ label, checked, help, onChange }: TickProps) {
  return (
    <label className="nzd-option nzd-tick">
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.target.checked)} />
      <span>
        {label}
        {help && <span className="nzd-small"> {help}</span>}
      </span>
    </label>
  );
}
