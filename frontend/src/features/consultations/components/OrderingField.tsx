import { create } from '@bufbuild/protobuf';
import { useTranslation } from 'react-i18next';
import { ChoicesSchema } from '@shared/api/gen/nzd/consultations/v1/answer_pb';
import { announce } from '@shared/ui/announcer';
import { Icon } from '@shared/ui/Icon';
import { withValue } from '../model/answering';
import type { FieldProps } from './field-props';

/** Options put in order with buttons: by finger, mouse and keyboard alike. */
export function OrderingField({ question, value, onChange }: FieldProps) {
  const { t } = useTranslation();
  const order =
    value?.value.case === 'order' ? value.value.value.ids : question.options.map((option) => option.id);
  const isSet = value?.value.case === 'order';
  const label = (id: string) => question.options.find((option) => option.id === id)?.label ?? id;
  const send = (ids: readonly string[]) =>
    onChange(withValue(question.id, { case: 'order', value: create(ChoicesSchema, { ids: [...ids] }) }));
  const move = (from: number, to: number) => {
    const ids = [...order];
    const [moved] = ids.splice(from, 1);
    if (moved === undefined) return;
    ids.splice(to, 0, moved);
    send(ids);
    announce(t('consultations.moved', { label: label(moved), place: to + 1 }));
  };
  return (
    <>
      <ol className="nzd-ordering">
        {order.map((id, index) => (
          <li key={id}>
            <span className="nzd-ordering-label">
              {index + 1}. {label(id)}
            </span>
            <button
              type="button"
              className="nzd-icon-button"
              disabled={index === 0}
              onClick={() => move(index, index - 1)}
            >
              <Icon name="it-arrow-up" />
              <span className="visually-hidden">{t('consultations.moveUp', { label: label(id) })}</span>
            </button>
            <button
              type="button"
              className="nzd-icon-button"
              disabled={index === order.length - 1}
              onClick={() => move(index, index + 1)}
            >
              <Icon name="it-arrow-down" />
              <span className="visually-hidden">{t('consultations.moveDown', { label: label(id) })}</span>
            </button>
          </li>
        ))}
      </ol>
      {!isSet && (
        <button type="button" className="btn btn-outline-primary btn-sm" onClick={() => send(order)}>
          {t('consultations.keepOrder')}
        </button>
      )}
    </>
  );
}
