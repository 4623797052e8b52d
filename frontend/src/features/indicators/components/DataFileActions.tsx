import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { download } from '@shared/api/content';
import {
  ExportObservationsRequest_Format,
  ObservationFileService,
} from '@shared/api/gen/nzd/indicators/v1/observation_file_service_pb';
import { useRoles } from '@shared/auth/SessionContext';
import { ProblemNotice } from '@shared/parts/ProblemNotice';
import { saveFile } from '@shared/ui/save-file';
import { mayImport } from '../model/import-mapping';

const formats = [
  { key: 'csv', format: ExportObservationsRequest_Format.CSV },
  { key: 'xlsx', format: ExportObservationsRequest_Format.XLSX },
] as const;

/** Observations of a city into files and, for those who keep them, from files. */
export function DataFileActions({ city }: { city: string }) {
  const { t, i18n } = useTranslation();
  const roles = useRoles(city);
  const save = useMutation({
    mutationFn: async ({ key, format }: (typeof formats)[number]) => {
      const { content } = await download(ObservationFileService.method.exportObservations, {
        parent: `cities/${city}`,
        format,
        decimalComma: i18n.language.startsWith('it'),
      });
      saveFile(`${t('observationFile.exportName')}-${city}.${key}`, content);
    },
  });
  return (
    <>
      {formats.map((one) => (
        <button
          key={one.key}
          type="button"
          className="btn btn-outline-primary"
          disabled={save.isPending}
          onClick={() => save.mutate(one)}
        >
          {t(`observationFile.export.${one.key}`)}
        </button>
      ))}
      {mayImport(roles) && (
        <Link to={`/citta/${city}/indicatori/importa`} className="btn btn-primary">
          {t('observationFile.title')}
        </Link>
      )}
      <ProblemNotice error={save.error} />
    </>
  );
}
