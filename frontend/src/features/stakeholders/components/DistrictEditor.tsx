import { useTranslation } from 'react-i18next';
import type { District } from '@shared/api/gen/nzd/stakeholders/v1/district_pb';
import type { Key } from '@shared/model/edit';
import { sourceLine } from '@shared/model/source-values';
import { Editor } from '@shared/parts/Editor';
import { districtKind, type DistrictValues } from '../model/district-form';
import { DistrictForm } from './DistrictForm';

interface EditorProps {
  district: District;
  onDone: (saved: boolean) => void;
}

/** Edits a district. */
export function DistrictEditor({ district, onDone }: EditorProps) {
  const { t } = useTranslation();
  const show = (key: Key<DistrictValues>, values: DistrictValues): string | undefined => {
    switch (key) {
      case 'type':
        return t(`districtType.${values.type}`);
      case 'recognised':
        return values.recognised ? t('district.recognised') : t('district.notRecognised');
      case 'municipalities':
        return values.municipalities.map((one) => `${one.displayName} (${one.province})`).join(', ');
      case 'sources':
        return values.sources.map(sourceLine).join('; ');
      default:
        return undefined;
    }
  };
  return (
    <Editor message={district} kind={districtKind} show={show} onDone={onDone}>
      {(form) => <DistrictForm {...form} />}
    </Editor>
  );
}
