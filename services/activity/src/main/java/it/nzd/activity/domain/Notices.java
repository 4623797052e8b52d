package it.nzd.activity.domain;

import it.nzd.platform.access.Scope;
import it.nzd.platform.store.PageRequest;
import it.nzd.platform.store.Slice;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is to be told to whom, and what each has read. */
public interface Notices {
  /** Adds notices; those that are there stay as they are. */
  void add(List<Notice> notices);

  /** Makes notices obey what their objects have become; those that are over are gone. */
  void obey(Collection<ThreadObject> objects);

  /** A page of a reader's notices, the latest first. */
  Slice<Told> page(Reader reader, boolean unreadOnly, PageRequest page);

  /** How many of a reader's notices are unread, counted up to a number. */
  int unread(Reader reader, int most);

  /** One of a reader's notices. */
  Optional<Told> find(Reader reader, String name);

  /** Marks one notice as read by a person. */
  void markRead(String person, String name);

  /** Marks everything up to a place as read by a person; a mark never goes back. */
  void markAllRead(String person, int sequence);

  /**
   * Who reads.
   *
   * @param person subject id
   * @param audiences all that the person is
   * @param scope what the person may read
   * @param since nothing before is shown
   */
  record Reader(String person, Set<Audience> audiences, Scope scope, Instant since) {
    public Reader {
      audiences = Set.copyOf(audiences);
    }
  }

  /**
   * A notice as a person sees it.
   *
   * @param notice the notice
   * @param isRead whether the person has read it
   */
  record Told(Notice notice, boolean isRead) {}
}
