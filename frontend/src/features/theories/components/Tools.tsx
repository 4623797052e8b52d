import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '@shared/api/call';
import type { Theory } from '@shared/api/gen/nzd/theories/v1/theory_pb';
import { TheoryService } from '@shared/api/gen/nzd/theories/v1/theory_service_pb';
import { cityOf, lastPart } from '@shared/model/names';
import { ProblemNotice } from '@shared/parts/ProblemNotice';
import { announce } from '@shared/ui/announcer';
import { Icon } from '@shared/ui/Icon';
import { contentOf, download, fileOf } from '../model/file';
import type { Editing } from '../model/use-theory';
import { CopyDialog } from './CopyDialog';

/** The model out to a file and in from one, and pieces of other districts' models. */
export function Tools({ theory, editing }: { theory: Theory; editing: Editing }) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<unknown>();
  const [wrong, setWrong] = useState(false);
  const [copying, setCopying] = useState(false);
  const take = async (file: File | undefined) => {
    setProblem(undefined);
    const content = file && contentOf(await file.text());
    setWrong(file !== undefined && content === undefined);
    if (!content) return;
    try {
      editing.show(
        await call(TheoryService.method.importContent, { name: theory.name, etag: theory.etag, content }),
      );
      announce(t('form.savedNow'));
    } catch (error) {
      setProblem(error);
    }
  };
  return (
    <section className="nzd-card" aria-labelledby="theory-tools">
      <h2 id="theory-tools">{t('theories.tools')}</h2>
      <ProblemNotice error={problem} />
      {wrong && (
        <p className="nzd-field-error" role="alert">
          {t('theories.fileWrong')}
        </p>
      )}
      <div className="nzd-theory-buttons">
        <button
          type="button"
          className="btn btn-outline-primary btn-sm"
          onClick={() =>
            download(`teoria-${cityOf(theory.name)}-${lastPart(theory.district)}.json`, fileOf(theory))
          }
        >
          <Icon name="it-download" size="xs" /> {t('theories.exportFile')}
        </button>
        {editing.mayBuild && (
          <>
            <button
              type="button"
              className="btn btn-outline-primary btn-sm"
              onClick={() => input.current?.click()}
            >
              {t('theories.importFile')}
            </button>
            <input
              ref={input}
              type="file"
              accept="application/json,.json"
              className="visually-hidden"
              tabIndex={-1}
              aria-label={t('theories.importFile')}
              onChange={(event) => {
                void take(event.target.files?.[0]);
                event.target.value = '';
              }}
            />
            <button type="button" className="btn btn-outline-primary btn-sm" onClick={() => setCopying(true)}>
              <Icon name="it-copy" size="xs" /> {t('theories.copyFrom')}
            </button>
          </>
        )}
      </div>
      <CopyDialog theory={theory} editing={editing} open={copying} onClose={() => setCopying(false)} />
    </section>
  );
}
