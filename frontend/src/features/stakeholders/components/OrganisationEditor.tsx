import { useTranslation } from 'react-i18next';
import type { Organisation } from '@shared/api/gen/nzd/stakeholders/v1/organisation_pb';
import { useDistricts } from '@shared/model/use-districts';
import { Editor } from '@shared/parts/Editor';
import { organisationKind, type OrganisationKey, type OrganisationValues } from '../model/organisation-form';
import { OrganisationForm } from './OrganisationForm';

interface EditorProps {
  organisation: Organisation;
  city: string;
  onDone: (saved: boolean) => void;
}

/** Edits an organisation. */
export function OrganisationEditor({ organisation, city, onDone }: EditorProps) {
  const { t } = useTranslation();
  const { districtLabel, municipalityLabel } = useDistricts(city);
  const show = (key: OrganisationKey, values: OrganisationValues): string => {
    const value = values[key];
    if (!value) return '';
    if (key === 'district') return districtLabel(value);
    if (key === 'municipality') return municipalityLabel(value);
    if (key === 'sizeClass') return t(`size.${value}`);
    if (key === 'type') return t(`organisationType.${value}`);
    return value;
  };
  return (
    <Editor message={organisation} kind={organisationKind} show={show} onDone={onDone}>
      {(form) => <OrganisationForm city={city} submitLabel={t('action.save')} {...form} />}
    </Editor>
  );
}
