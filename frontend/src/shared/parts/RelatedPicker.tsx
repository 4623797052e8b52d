import { useState, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ThreadEnd } from '@shared/api/gen/nzd/activity/v1/thread_pb';
import { Icon } from '@shared/ui/Icon';
import { EndPicker } from './thread/EndPicker';
import { useLinkedTitles } from './thread/use-linked-titles';

interface RelatedPickerProps {
  id: string;
  legend: string;
  help?: string | undefined;
  error?: string | undefined;
  /** The object that names the others. */
  resource: string;
  city: string;
  kinds: readonly string[];
  chosen: readonly string[];
  onAdd: (name: string) => void;
  onRemove: (index: number) => void;
  /** More fields of one of the chosen. */
  children?: (name: string, index: number) => ReactNode;
}

/** Objects that a form names: the chosen ones by title, and a search for more. */
export function RelatedPicker(props: RelatedPickerProps) {
  const { id, legend, help, error, resource, city, kinds, chosen, onAdd, onRemove, children } = props;
  const { t } = useTranslation();
  const linked = useLinkedTitles(resource, chosen);
  const [found, setFound] = useState<ReadonlyMap<string, string>>(new Map());
  const [picking, setPicking] = useState(false);
  const [end, setEnd] = useState<ThreadEnd>();
  const titleOf = (name: string) => found.get(name) ?? linked(name).title;
  const add = () => {
    if (!end) return;
    setFound(new Map(found).set(end.name, end.title));
    onAdd(end.name);
    setEnd(undefined);
    setPicking(false);
  };
  return (
    <fieldset id={id} tabIndex={-1} className={error ? 'nzd-field nzd-field-wrong' : 'nzd-field'}>
      <legend>{legend}</legend>
      {help && <p className="nzd-small">{help}</p>}
      {chosen.length > 0 && (
        <ul className="nzd-linked">
          {chosen.map((name, index) => (
            <li key={`${name} ${index}`}>
              {titleOf(name)}{' '}
              <button type="button" className="nzd-icon-button" onClick={() => onRemove(index)}>
                <Icon name="it-close" size="xs" />
                <span className="visually-hidden">{t('related.remove', { title: titleOf(name) })}</span>
              </button>
              {children?.(name, index)}
            </li>
          ))}
        </ul>
      )}
      {picking ? (
        // Enter in the search belongs to the search, not to the form around it.
        // eslint-disable-next-line jsx-a11y/no-static-element-interactions
        <div onKeyDown={keepEnter}>
          <EndPicker cities={[city]} kinds={kinds} besides={resource} chosen={end} onChoose={setEnd} />
          <div className="nzd-form-actions">
            <button type="button" className="btn btn-primary btn-sm" disabled={!end} onClick={add}>
              {t('related.take')}
            </button>
            <button
              type="button"
              className="btn btn-outline-primary btn-sm"
              onClick={() => setPicking(false)}
            >
              {t('action.cancel')}
            </button>
          </div>
        </div>
      ) : (
        <button type="button" className="btn btn-outline-primary btn-sm" onClick={() => setPicking(true)}>
          <Icon name="it-plus" size="xs" /> {t('related.add')}
        </button>
      )}
      {error && <p className="nzd-field-error">{error}</p>}
    </fieldset>
  );
}

function keepEnter(event: KeyboardEvent) {
  if (event.key === 'Enter' && event.target instanceof HTMLInputElement) event.preventDefault();
}
