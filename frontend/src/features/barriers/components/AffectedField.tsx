import { useWatch, type UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { TheoryService } from '@shared/api/gen/nzd/theories/v1/theory_service_pb';
import { useCall } from '@shared/api/use-call';
import { collectionOf } from '@shared/model/names';
import { RelatedPicker } from '@shared/parts/RelatedPicker';
import type { AffectedValues, BarrierValues } from '../model/barrier-form';

interface AffectedFieldProps {
  city: string;
  resource: string;
  form: UseFormReturn<BarrierValues>;
  error: string | undefined;
}

const kinds = ['theories', 'sandboxes', 'decisions', 'commitments', 'opportunities'];

/** What a barrier bears upon: objects by title, statements of a theory of change by their words, each with how. */
export function AffectedField({ city, resource, form, error }: AffectedFieldProps) {
  const { t } = useTranslation();
  const affected = useWatch({ control: form.control, name: 'affected' });
  const set = (next: AffectedValues[]) => form.setValue('affected', next, { shouldDirty: true });
  const change = (index: number, part: Partial<AffectedValues>) =>
    set(affected.map((one, at) => (at === index ? { ...one, ...part } : one)));
  return (
    <RelatedPicker
      id="barrier-affected"
      legend={t('field.barriers.affected')}
      help={t('barriers.form.affectedHelp')}
      error={error}
      resource={resource}
      city={city}
      kinds={kinds}
      chosen={affected.map((one) => one.target)}
      onAdd={(target) => set([...affected, { target, node: '', note: '' }])}
      onRemove={(index) => set(affected.filter((_, at) => at !== index))}
    >
      {(target, index) => (
        <div className="nzd-form-grid">
          {collectionOf(target) === 'theories' && (
            <StatementChoice
              theory={target}
              value={affected[index]?.node ?? ''}
              onChange={(node) => change(index, { node })}
            />
          )}
          <label className="nzd-field">
            <span>{t('barriers.form.affectedNote')}</span>
            <input
              className="form-control"
              maxLength={500}
              value={affected[index]?.note ?? ''}
              onChange={(event) => change(index, { note: event.target.value })}
            />
          </label>
        </div>
      )}
    </RelatedPicker>
  );
}

/** The whole model, or one of its statements. */
function StatementChoice(props: { theory: string; value: string; onChange: (node: string) => void }) {
  const { t } = useTranslation();
  const theory = useCall('theories', TheoryService.method.getTheory, { name: props.theory });
  const nodes = theory.data?.content?.nodes ?? [];
  const isKnown = props.value === '' || nodes.some((node) => node.id === props.value);
  return (
    <label className="nzd-field">
      <span>{t('barriers.form.affectedNode')}</span>
      <select
        className="form-select"
        value={props.value}
        onChange={(event) => props.onChange(event.target.value)}
      >
        <option value="">{t('barriers.form.wholeModel')}</option>
        {!isKnown && <option value={props.value}>{t('barriers.affected.gone')}</option>}
        {nodes.map((node) => (
          <option key={node.id} value={node.id}>
            {node.statement}
          </option>
        ))}
      </select>
    </label>
  );
}
