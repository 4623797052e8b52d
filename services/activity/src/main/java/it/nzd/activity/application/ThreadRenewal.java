package it.nzd.activity.application;

import it.nzd.activity.domain.CalendarDays;
import it.nzd.activity.domain.Entries;
import it.nzd.activity.domain.Entry;
import it.nzd.activity.domain.EntryFilter;
import it.nzd.activity.domain.ThreadObject;
import it.nzd.activity.domain.ThreadObjects;
import it.nzd.platform.access.Scope;
import it.nzd.platform.store.PageRequest;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings objects that an earlier version kept to today's form: what is looked at today, such as a
 * day of the calendar, was not kept then, and is told again from what happened. It does so a few at
 * a time beside the reading; what is done is marked on the object itself, so that a restart goes
 * on. One thread does, the one that holds the lease of the reading.
 */
@Singleton
final class ThreadRenewal {
  private static final Logger LOG = LoggerFactory.getLogger(ThreadRenewal.class);
  private static final int AT_ONCE = 50;
  private static final int PAGE = 200;

  private final ThreadObjects objects;
  private final CalendarDays calendar;
  private final Entries entries;
  private String after = "";
  private int renewed;
  private boolean isDone;

  ThreadRenewal(ThreadObjects objects, CalendarDays calendar, Entries entries) {
    this.objects = objects;
    this.calendar = calendar;
    this.entries = entries;
  }

  /** Renews the next few; whether there were any. */
  boolean next() {
    if (isDone) {
      return false;
    }
    var page = objects.outdated(after, AT_ONCE);
    if (page.isEmpty()) {
      isDone = true;
      if (renewed > 0) {
        LOG.atInfo().addKeyValue("objects", renewed).log("The thread is in its present form");
      }
      return false;
    }
    renew(page);
    after = page.getLast().name();
    LOG.atInfo().addKeyValue("objects", renewed).log("The thread is brought to its present form");
    return true;
  }

  /** Renews those of the objects that need it, before they change. */
  void ahead(Collection<String> names) {
    if (!isDone) {
      renew(objects.outdated(names));
    }
  }

  private void renew(List<ThreadObject> old) {
    if (old.isEmpty()) {
      return;
    }
    var news = old.stream().map(this::retold).toList();
    objects.renew(news);
    calendar.keep(news);
    renewed += news.size();
  }

  /** The object as its entries tell it; as it is kept where they do not come to its revision. */
  private ThreadObject retold(ThreadObject kept) {
    ThreadObject told = null;
    for (var entry : past(kept)) {
      if (entry.event().revision() <= kept.revision()) {
        told = ThreadObject.after(told, entry);
      }
    }
    return told != null && told.revision() == kept.revision() ? told : kept;
  }

  private List<Entry> past(ThreadObject object) {
    var filter = new EntryFilter(object.tenant(), object.name(), "");
    var past = new ArrayList<Entry>();
    var token = "";
    do {
      var page = entries.page(filter, new PageRequest(PAGE, token, ""), Scope.EVERYTHING);
      past.addAll(page.items());
      token = page.nextPageToken();
    } while (!token.isEmpty());
    return past.reversed();
  }
}
