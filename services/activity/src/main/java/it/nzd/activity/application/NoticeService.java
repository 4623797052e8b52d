package it.nzd.activity.application;

import it.nzd.activity.application.NoticeSubjects.Line;
import it.nzd.activity.domain.Audience;
import it.nzd.activity.domain.Invitations;
import it.nzd.activity.domain.Notices;
import it.nzd.activity.domain.Notices.Reader;
import it.nzd.activity.domain.Notices.Told;
import it.nzd.platform.access.Caller;
import it.nzd.platform.error.ServiceException;
import it.nzd.platform.store.PageRequest;
import it.nzd.platform.store.Slice;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/** What happened that concerns the caller, and what of it they have read. */
@Singleton
public final class NoticeService {
  /** Up to where unread notices are counted. */
  public static final int COUNTED = 100;

  private static final Duration SHOWN = Duration.ofDays(90);

  private final Notices notices;
  private final Invitations invitations;
  private final NoticeSubjects subjects;
  private final Clock clock;

  NoticeService(Notices notices, Invitations invitations, NoticeSubjects subjects, Clock clock) {
    this.notices = notices;
    this.invitations = invitations;
    this.subjects = subjects;
    this.clock = clock;
  }

  /** All that a caller is to notices. */
  public Set<Audience> audiences(Caller caller) {
    return Audience.of(caller, invitations.of(caller.scope().organisations()));
  }

  /** A page of the caller's notices. */
  public Slice<Line> list(Caller caller, boolean unreadOnly, PageRequest page) {
    var found = notices.page(reader(caller), unreadOnly, page);
    return new Slice<>(subjects.lines(found.items(), caller.scope()), found.nextPageToken());
  }

  /** How many are unread. */
  public int unread(Caller caller) {
    return notices.unread(reader(caller), COUNTED);
  }

  /** Marks one as read. */
  public Line markRead(Caller caller, String name) {
    var found =
        notices.find(reader(caller), name).orElseThrow(() -> ServiceException.notFound(name));
    notices.markRead(caller.actor().id(), name);
    var read = new Told(found.notice(), true);
    return subjects.lines(List.of(read), caller.scope()).getFirst();
  }

  /** Marks everything up to a place as read, and tells how many are left. */
  public int markAllRead(Caller caller, int upToSequence) {
    notices.markAllRead(caller.actor().id(), upToSequence);
    return unread(caller);
  }

  private Reader reader(Caller caller) {
    return new Reader(
        caller.actor().id(), audiences(caller), caller.scope(), clock.instant().minus(SHOWN));
  }
}
