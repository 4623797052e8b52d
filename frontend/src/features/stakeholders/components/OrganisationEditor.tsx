import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Organisation } from '@shared/api/gen/nzd/stakeholders/v1/organisation_pb';
import { ProblemNotice } from '@shared/parts/ProblemNotice';
import { ConflictDialog } from '@shared/ui/ConflictDialog';
import { conflictFields, valuesOf, type OrganisationKey } from '../model/organisation-form';
import { useDistricts } from '@shared/model/use-districts';
import { useOrganisationEdit } from '../model/use-organisation-edit';
import { OrganisationForm } from './OrganisationForm';

interface EditorProps {
  organisation: Organisation;
  city: string;
  onDone: (saved: boolean) => void;
}

/** Edits the version that was opened, also when a newer one arrives meanwhile. */
export function OrganisationEditor({ organisation, city, onDone }: EditorProps) {
  const { t } = useTranslation();
  const [base] = useState(organisation);
  const [failure, setFailure] = useState<unknown>();
  const { districtLabel, municipalityLabel } = useDistricts(city);
  const edit = useOrganisationEdit(() => onDone(true));

  const show = (key: OrganisationKey, value: string): string => {
    if (!value) return '';
    if (key === 'district') return districtLabel(value);
    if (key === 'municipality') return municipalityLabel(value);
    if (key === 'sizeClass') return t(`size.${value}`);
    if (key === 'type') return t(`organisationType.${value}`);
    return value;
  };
  const label = (key: OrganisationKey) => t(`field.organisations.${key}`);
  const { conflict } = edit;
  return (
    <>
      <ProblemNotice error={failure} />
      <OrganisationForm
        city={city}
        initial={valuesOf(base)}
        submitLabel={t('action.save')}
        onSubmit={(values) => edit.save(base, values)}
        onCancel={() => onDone(false)}
      />
      <ConflictDialog
        open={conflict !== undefined}
        fields={
          conflict ? conflictFields(conflict.base, conflict.mine, valuesOf(conflict.theirs), label, show) : []
        }
        onCancel={edit.dismiss}
        onResolve={(choices) => void edit.resolve(choices).catch(setFailure)}
      />
    </>
  );
}
