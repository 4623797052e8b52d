package it.nzd.activity.application;

import it.nzd.activity.domain.Notice;
import it.nzd.activity.domain.Notices.Told;
import it.nzd.activity.domain.ThreadObject;
import it.nzd.activity.domain.ThreadObjects;
import it.nzd.platform.access.Scope;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What notices are about in words: the organisation and the person of a mandate or membership. */
@Singleton
public final class NoticeSubjects {
  private static final Set<String> OF_A_PERSON = Set.of("mandates", "memberships");
  private static final String PERSON = "person";

  private final ThreadObjects objects;
  private final ShownTitles titles;

  NoticeSubjects(ThreadObjects objects, ShownTitles titles) {
    this.objects = objects;
    this.titles = titles;
  }

  /**
   * A notice as it is told.
   *
   * @param told the notice
   * @param title what to call that which it is about
   * @param person subject id of the person it is about; empty for none
   */
  public record Line(Told told, String title, String person) {}

  /** The notices in the same order, as far as the scope may read what they name. */
  List<Line> lines(List<Told> told, Scope scope) {
    var notices = told.stream().map(Told::notice).toList();
    var shown = titles.of(notices.stream().map(Notice::title).toList(), scope);
    var about = ofPeople(notices, scope);
    return told.stream()
        .map(
            one -> {
              var notice = one.notice();
              var object = about.get(notice.resource());
              return new Line(
                  one,
                  shown.getOrDefault(notice.title(), notice.title()),
                  object == null ? "" : object.text(PERSON));
            })
        .toList();
  }

  private Map<String, ThreadObject> ofPeople(Collection<Notice> notices, Scope scope) {
    var names =
        notices.stream()
            .filter(notice -> OF_A_PERSON.contains(notice.collection()))
            .map(Notice::resource)
            .distinct()
            .toList();
    return names.isEmpty() ? Map.of() : objects.readable(names, scope);
  }
}
