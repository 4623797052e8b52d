import { useTranslation } from 'react-i18next';
import { FieldInput } from '@shared/parts/FieldInput';
import { Icon } from '@shared/ui/Icon';
import type { Values } from '@shared/model/asked-fields';
import { freshId, type ListField } from '../model/sandbox-form';

interface ItemsFieldProps {
  list: ListField;
  items: readonly Values[];
  onChange: (items: readonly Values[]) => void;
}

/** A list of things of one kind: each with its fields, one more, one less. */
export function ItemsField({ list, items, onChange }: ItemsFieldProps) {
  const { t } = useTranslation();
  const name = t(`sandboxes.item.${list.key}`);
  return (
    <section aria-label={t(`sandboxes.field.${list.key}`)}>
      <h2>{t(`sandboxes.field.${list.key}`)}</h2>
      {items.map((item, index) => (
        <div key={item['id']} className="nzd-card nzd-item" role="group" aria-label={`${name} ${index + 1}`}>
          <div className="nzd-form-grid">
            {list.fields.map((field) => (
              <FieldInput
                key={field.key}
                texts="sandboxes.field"
                id={`${list.key}-${item['id'] ?? index}-${field.key}`}
                field={field}
                value={item[field.key] ?? ''}
                onChange={(value) =>
                  onChange(items.map((one, at) => (at === index ? { ...one, [field.key]: value } : one)))
                }
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
