import { useTranslation } from 'react-i18next';
import { FieldInput } from '@shared/parts/FieldInput';
import { Icon } from '@shared/ui/Icon';
import type { Values } from '@shared/model/asked-fields';
import { OrganisationField } from '@shared/parts/OrganisationField';
import { freshId, type CodedField, type ListField } from '../model/sandbox-form';

interface ItemsFieldProps {
  city: string;
  list: ListField;
  items: readonly Values[];
  onChange: (items: readonly Values[]) => void;
}

/** A list of things of one kind: each with its fields, one more, one less. */
export function ItemsField({ city, list, items, onChange }: ItemsFieldProps) {
  const { t } = useTranslation();
  const name = t(`sandboxes.item.${list.key}`);
  return (
    <section aria-label={t(`sandboxes.field.${list.key}`)}>
      <h2>{t(`sandboxes.field.${list.key}`)}</h2>
      {items.map((item, index) => (
        <div key={item['id']} className="nzd-card nzd-item" role="group" aria-label={`${name} ${index + 1}`}>
          <div className="nzd-form-grid">
            {list.fields.map((field) => (
              <ItemField
                key={field.key}
                id={`${list.key}-${item['id'] ?? index}-${field.key}`}
                city={city}
                field={field}
                item={item}
                onChange={(next) => onChange(items.map((one, at) => (at === index ? next : one)))}
              />
            ))}
          </div>
          <button
            type="button"
            className="nzd-link-button"
            onClick={() => onChange(items.filter((_, at) => at !== index))}
          >
            <Icon name="it-minus-circle" size="sm" />{' '}
            {t('sandboxes.remove', { name: `${name} ${index + 1}` })}
          </button>
        </div>
      ))}
      <button
        type="button"
        className="btn btn-outline-primary btn-sm"
        onClick={() => onChange([...items, { id: freshId(list.prefix, items) }])}
      >
        <Icon name="it-plus" colour="primary" size="sm" /> {t('sandboxes.add', { name })}
      </button>
    </section>
  );
}

interface ItemFieldProps {
  id: string;
  city: string;
  field: CodedField;
  item: Values;
  onChange: (item: Values) => void;
}

function ItemField({ id, city, field, item, onChange }: ItemFieldProps) {
  const { t } = useTranslation();
  const { key, names } = field;
  if (names)
    return (
      <OrganisationField
        city={city}
        id={id}
        label={t(`sandboxes.field.${key}`)}
        help={t(`sandboxes.help.${key}`)}
        value={item[key] ?? ''}
        onChange={(name, title) => onChange({ ...item, [key]: name, [names]: item[names] || title })}
      />
    );
  return (
    <FieldInput
      texts="sandboxes.field"
      id={id}
      field={field}
      value={item[key] ?? ''}
      onChange={(value) => onChange({ ...item, [key]: value })}
    />
  );
}
