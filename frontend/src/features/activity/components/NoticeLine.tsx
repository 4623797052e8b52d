import { timestampDate } from '@bufbuild/protobuf/wkt';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { call } from '@shared/api/call';
import { Notice_Cause, type Notice } from '@shared/api/gen/nzd/activity/v1/notice_pb';
import { NoticeService } from '@shared/api/gen/nzd/activity/v1/notice_service_pb';
import { useCityLabel } from '@shared/auth/use-city-label';
import { pageOf } from '@shared/model/names';
import { useThreadWords } from '@shared/parts/thread/use-thread-words';
import type { useEntryWords } from '@shared/parts/use-entry-words';
import { Icon } from '@shared/ui/Icon';
import { Moment } from '@shared/ui/Moment';

/** One notice: opening its object marks it as read. */
export function NoticeLine({ notice, words }: { notice: Notice; words: ReturnType<typeof useEntryWords> }) {
  const { t } = useTranslation();
  const states = useThreadWords();
  const label = useCityLabel();
  const mark = useMark(notice.name);
  const page = notice.kind === 'deleted' ? undefined : pageOf(notice.resource);
  const title = [words.title(notice), ...(notice.person ? [words.person(notice.person)] : [])].join(' · ');
  return (
    <li className={notice.read ? undefined : 'nzd-notice-new'}>
      <div className="nzd-notice-text">
        <p>
          {!notice.read && <span className="visually-hidden">{t('notices.new')}: </span>}
          {words.collection(notice.collection)}{' '}
          {page ? (
            <Link to={page} onClick={() => !notice.read && mark.mutate()}>
              {title}
            </Link>
          ) : (
            <strong>{title}</strong>
          )}
          : {words.kind(notice.kind)}
          {notice.state && ` (${states.state(notice.collection, notice.state)})`}
        </p>
        <p className="nzd-small">
          {label(notice.tenant)} · {words.actor(notice.actor)} ·{' '}
          {notice.eventTime && <Moment at={timestampDate(notice.eventTime)} />} ·{' '}
          {t(`notices.cause.${Notice_Cause[notice.cause]}`)}
        </p>
      </div>
      {!notice.read && (
        <button
          type="button"
          className="btn nzd-notice-mark"
          title={t('notices.markRead')}
          disabled={mark.isPending}
          onClick={() => mark.mutate()}
        >
          <Icon name="it-check" colour="primary" size="sm" />
          <span className="visually-hidden">
            {t('notices.markRead')}: {title}
          </span>
        </button>
      )}
    </li>
  );
}

function useMark(name: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => call(NoticeService.method.markNoticeRead, { name }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['notices'] }),
  });
}
