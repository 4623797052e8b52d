import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { call } from '@shared/api/call';
import { NoticeService } from '@shared/api/gen/nzd/activity/v1/notice_service_pb';
import { useCall } from '@shared/api/use-call';
import { everyCity, useCity } from '@shared/auth/use-city';
import { useUnread } from '@shared/live/use-unread';
import { useUrlState } from '@shared/model/use-url-state';
import { ProblemNotice } from '@shared/parts/ProblemNotice';
import { useEntryWords } from '@shared/parts/use-entry-words';
import { announce } from '@shared/ui/announcer';
import { EmptyState } from '@shared/ui/EmptyState';
import { PageHeader } from '@shared/ui/PageHeader';
import { Pager } from '@shared/ui/Pager';
import { Skeleton } from '@shared/ui/Skeleton';
import { NoticeLine } from '../components/NoticeLine';

/** What happened and concerns the reader, marked as read one by one or all at once. */
export function NoticesPage() {
  const { t } = useTranslation();
  const url = useUrlState();
  const city = useCity() ?? everyCity;
  const unreadOnly = url.get('mostra') === 'nuovi';
  const list = useCall(
    'notices',
    NoticeService.method.listNotices,
    { unreadOnly, pageSize: 50, pageToken: url.token },
    { keep: true },
  );
  const notices = list.data?.notices ?? [];
  const words = useEntryWords(notices);
  const latest = Math.max(0, ...notices.map((notice) => notice.sequence));
  return (
    <>
      <PageHeader
        title={t('notices.title')}
        purpose={t('notices.purpose')}
        action={<MarkAll upToSequence={url.token ? 0 : latest} />}
      />
      <div className="nzd-filters">
        <label className="nzd-filter">
          {t('notices.show')}
          <select
            value={unreadOnly ? 'nuovi' : ''}
            onChange={(event) => url.change({ mostra: event.target.value })}
          >
            <option value="">{t('notices.all')}</option>
            <option value="nuovi">{t('notices.unread')}</option>
          </select>
        </label>
      </div>
      {list.isPending && <Skeleton lines={6} />}
      <ProblemNotice error={list.error} onRetry={() => void list.refetch()} />
      {list.data && notices.length === 0 && (
        <EmptyState
          title={unreadOnly ? t('notices.noneUnreadTitle') : t('notices.emptyTitle')}
          why={unreadOnly ? t('notices.noneUnreadWhy') : t('notices.emptyWhy')}
        >
          <Link to={`/citta/${city}/attivita`}>{t('notices.toActivity')}</Link>
        </EmptyState>
      )}
      {notices.length > 0 && (
        <>
          <ul className="nzd-notice-list">
            {notices.map((notice) => (
              <NoticeLine key={notice.name} notice={notice} words={words} />
            ))}
          </ul>
          <Pager paging={url.paging(list.data?.nextPageToken ?? '')} />
        </>
      )}
    </>
  );
}

/** Up to the latest that is shown: what comes meanwhile stays to be read. */
function MarkAll({ upToSequence }: { upToSequence: number }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const unread = useUnread();
  const mark = useMutation({
    mutationFn: () => call(NoticeService.method.markNoticesRead, { upToSequence }),
    onSuccess: () => {
      announce(t('notices.noneUnreadTitle'));
      return client.invalidateQueries({ queryKey: ['notices'] });
    },
  });
  if (unread === 0 || upToSequence === 0) return null;
  return (
    <button
      type="button"
      className="btn btn-outline-primary"
      disabled={mark.isPending}
      onClick={() => mark.mutate()}
    >
      {t('notices.markAll')}
    </button>
  );
}
