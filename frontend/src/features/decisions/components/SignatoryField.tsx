import { useDeferredValue, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChoiceField } from '@shared/parts/fields';
import type { ContractForm } from '@shared/parts/use-contract-form';
import { FormField } from '@shared/ui/FormField';
import type { CommitmentValues } from '../model/commitment-form';
import { useSignatories } from '../model/use-signatories';

/** Who signs: found by words of the name; for a firm's person the firm that the person acts for. */
export function SignatoryField({ form, city }: { form: ContractForm<CommitmentValues>; city: string }) {
  const { t } = useTranslation();
  const [words, setWords] = useState('');
  const chosen = form.form.watch('signatory');
  const { mayChoose, own, all, more } = useSignatories(city, useDeferredValue(words), chosen);
  const { setValue } = form.form;
  useEffect(() => {
    if (!mayChoose && own && !chosen) setValue('signatory', own);
  }, [mayChoose, own, chosen, setValue]);
  return (
    <>
      {mayChoose && (
        <FormField
          id="commitments-signatory-search"
          label={t('commitments.signatorySearch')}
          help={t('commitments.signatorySearchHelp')}
        >
          {(control) => (
            <input
              {...control}
              type="search"
              className="form-control"
              value={words}
              onChange={(event) => setWords(event.target.value)}
            />
          )}
        </FormField>
      )}
      <ChoiceField
        form={form}
        name="signatory"
        required
        options={all}
        {...(more && { help: t('commitments.signatoryMore') })}
      />
    </>
  );
}
