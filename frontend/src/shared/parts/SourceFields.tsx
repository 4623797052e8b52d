import type { FieldValues, Path } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Source_Mark } from '@shared/api/gen/nzd/common/v1/source_pb';
import { sourceMarks, type SourceValues } from '@shared/model/source-values';
import { ChoiceField, TextField } from './fields';
import type { ContractForm } from './use-contract-form';

interface SourceFieldsProps<V extends FieldValues> {
  form: ContractForm<V>;
  /** The place of one of the source's fields in the form. */
  place: (field: keyof SourceValues) => Path<V>;
}

/** Where a figure or fact comes from and how far it can be trusted. */
export function SourceFields<V extends FieldValues>({ form, place }: SourceFieldsProps<V>) {
  const { t } = useTranslation();
  return (
    <>
      <TextField form={form} name={place('title')} required />
      <TextField form={form} name={place('publisher')} />
      <TextField form={form} name={place('publishedOn')} help={t('source.dayHelp')} />
      <TextField form={form} name={place('uri')} help={t('source.uriHelp')} />
      <ChoiceField
        form={form}
        name={place('mark')}
        required
        options={sourceMarks.map((mark) => ({
          value: Source_Mark[mark],
          label: t(`mark.${Source_Mark[mark]}.word`),
        }))}
      />
      <TextField form={form} name={place('note')} />
    </>
  );
}
