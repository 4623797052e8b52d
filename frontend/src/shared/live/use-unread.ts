import { NoticeService } from '@shared/api/gen/nzd/activity/v1/notice_service_pb';
import { useCall } from '@shared/api/use-call';

/** How many notices wait for the person, counted up to 100. */
export function useUnread(): number {
  const unread = useCall('notices', NoticeService.method.getUnreadNotices, {});
  return unread.data?.unread ?? 0;
}
