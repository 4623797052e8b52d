package it.nzd.activity.domain;

import it.nzd.activity.domain.Audience.Cause;
import it.nzd.platform.access.Roles;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;

/**
 * What of an object falls due when, and who is reminded. One row a field; a row holds in some
 * states and as long as the thing is not done. Of what comes about by itself, such as the close of
 * a consultation, the calendar tells and nobody is reminded. Days begin in Europe/Rome.
 */
public final class DueRules {
  private static final ZoneId ROME = ZoneId.of("Europe/Rome");
  private static final Pattern MOMENT =
      Pattern.compile("\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?Z)?");
  private static final Set<String> STANDING = Set.of("STATE_SIGNED", "STATE_ACTIVE");
  private static final Set<String> COORDINATOR = Set.of(Roles.CITY_COORDINATOR);
  private static final Set<String> NOBODY = Set.of();
  private static final String DATA_LATE = "data_late";

  /** What nobody needs to read of any more once it came in. */
  private static final Set<String> PASSING = Set.of(DATA_LATE);

  private static final String[] UNDER_WAY = {"STATE_APPROVED", "STATE_RUNNING", "STATE_SUSPENDED"};

  /**
   * Something that falls due.
   *
   * @param path field that says when
   * @param what what it is, as notices call it
   * @param at when
   */
  public record Due(String path, String what, Instant at) {}

  /**
   * A field that says when something falls due.
   *
   * @param collection collection of the object
   * @param path path of the field
   * @param what what falls due
   * @param states states in which it is waited for; empty for all
   * @param roles role codes that are told, in the tenant of the object
   * @param isDone whether it needs nobody any more, by object and path
   * @param reminds whether those concerned are reminded
   */
  private record Row(
      String collection,
      Pattern path,
      String what,
      Set<String> states,
      Set<String> roles,
      BiPredicate<ThreadObject, String> isDone,
      boolean reminds) {
    Row(
        String collection,
        Pattern path,
        String what,
        Set<String> states,
        Set<String> roles,
        BiPredicate<ThreadObject, String> isDone) {
      this(collection, path, what, states, roles, isDone, true);
    }

    /** Of what comes about by itself. */
    Row(String collection, String path, String what, String... states) {
      this(collection, Pattern.compile(path), what, Set.of(states), NOBODY, NEVER_DONE, false);
    }

    boolean isAbout(ThreadObject object, String field) {
      return collection.equals(object.collection())
          && path.matcher(field).matches()
          && (states.isEmpty() || states.contains(object.state()))
          && !isDone.test(object, field);
    }
  }

  private static final BiPredicate<ThreadObject, String> NEVER_DONE = (object, path) -> false;

  private static final List<Row> TABLE =
      List.of(
          new Row(
              "commitments",
              Pattern.compile("dueDay"),
              "commitment_due",
              STANDING,
              COORDINATOR,
              NEVER_DONE),
          new Row(
              "commitments",
              Pattern.compile("milestones\\.\\d+\\.dueDay"),
              "milestone_due",
              STANDING,
              COORDINATOR,
              (object, path) -> object.text(beside(path, "reached")).equals("true")),
          new Row("consultations", "openTime", "consultation_open", "STATE_SCHEDULED"),
          new Row(
              "consultations", "closeTime", "consultation_close", "STATE_SCHEDULED", "STATE_OPEN"),
          new Row(
              "consultations",
              Pattern.compile("replyDueOn"),
              "reply_due",
              Set.of("STATE_CLOSED", "STATE_ANALYSING", "STATE_REPORTED"),
              COORDINATOR,
              NEVER_DONE),
          new Row(
              "decisions",
              Pattern.compile("asked\\.reviewDay"),
              "review_due",
              Set.of(
                  "STATE_ADOPTED",
                  "STATE_ADOPTED_SUBJECT_TO",
                  "STATE_IMPLEMENTED",
                  "STATE_REVIEWED"),
              Set.of(Roles.CITY_COORDINATOR, Roles.CDTT_MEMBER),
              NEVER_DONE),
          new Row("decisions", "course\\.consentUntil", "consent_end", "STATE_CONSENT_OPEN"),
          new Row("decisions", "course\\.voteUntil", "vote_end", "STATE_VOTING"),
          new Row("meetings", "startTime", "meeting", "STATE_CONVENED"),
          new Row("sandboxes", "design\\.endDay", "trial_end", UNDER_WAY),
          new Row("sandboxes", "design\\.derogations\\.\\d+\\.toDay", "derogation_end", UNDER_WAY),
          new Row(
              "sandboxes",
              Pattern.compile(ReportRule.START),
              ReportRule.WHAT,
              ReportRule.STATES,
              COORDINATOR,
              NEVER_DONE),
          new Row(
              "sandboxes",
              Pattern.compile("suspension\\.reviewDueAt"),
              "suspension_review_due",
              Set.of("STATE_SUSPENDED"),
              Set.of(Roles.CITY_COORDINATOR, Roles.AUTHORITY),
              (object, path) -> object.fields().containsKey(beside(path, "confirmedAt"))),
          new Row(
              "series",
              Pattern.compile("lateFrom"),
              DATA_LATE,
              Set.of(),
              Set.of(Roles.DATA_STEWARD, Roles.CITY_COORDINATOR),
              NEVER_DONE),
          new Row(
              "theories",
              Pattern.compile("content\\.assumptions\\.[^.]+\\.reviewOn"),
              "assumption_due",
              Set.of(),
              Set.of(),
              NEVER_DONE));

  /** Fields that say whether something is done, or from which a day follows. */
  private static final List<Pattern> BESIDE =
      List.of(
          Pattern.compile("milestones\\.\\d+\\.reached"),
          Pattern.compile("suspension\\.confirmedAt"),
          Pattern.compile("design\\.(endDay|reportingMonths)"),
          Pattern.compile(ReportRule.FILED));

  private DueRules() {}

  /** Whether a field says when something falls due, or whether it is done. */
  static boolean matters(String collection, String path) {
    return TABLE.stream()
        .filter(row -> row.collection().equals(collection))
        .anyMatch(
            row ->
                row.path().matcher(path).matches()
                    || BESIDE.stream().anyMatch(field -> field.matcher(path).matches()));
  }

  /** All that people are reminded of, whether its time has come or not. */
  public static List<Due> of(ThreadObject object) {
    return of(object, true);
  }

  /** All that stands in the calendar, also what nobody is reminded of. */
  public static List<Due> calendar(ThreadObject object) {
    return of(object, false);
  }

  private static List<Due> of(ThreadObject object, boolean isReminded) {
    if (!object.isEnd()) {
      return List.of();
    }
    var all = new ArrayList<Due>();
    for (var field : object.fields().keySet()) {
      TABLE.stream()
          .filter(row -> row.reminds() || !isReminded)
          .filter(row -> row.isAbout(object, field))
          .forEach(
              row ->
                  at(row, object, field).ifPresent(at -> all.add(new Due(field, row.what(), at))));
    }
    return all;
  }

  /** The first of it; empty where nothing is waited for. */
  public static Optional<Instant> first(ThreadObject object) {
    return next(object, Instant.MIN);
  }

  /** The first of it that falls due after a moment; empty where nothing does. */
  public static Optional<Instant> next(ThreadObject object, Instant after) {
    return of(object).stream().map(Due::at).filter(at -> at.isAfter(after)).min(Instant::compareTo);
  }

  /**
   * Notices of an object that say nothing any more, by kind: those older than the time given are
   * over. Empty where the object has no such kind.
   */
  public static Map<String, Instant> over(ThreadObject object) {
    var over = new HashMap<String, Instant>();
    TABLE.stream()
        .filter(row -> row.collection().equals(object.collection()))
        .map(Row::what)
        .filter(PASSING::contains)
        .forEach(what -> over.put(what, Instant.MAX));
    of(object).stream()
        .filter(due -> over.containsKey(due.what()))
        .forEach(due -> over.merge(due.what(), due.at(), DueRules::earlier));
    return over;
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }

  /** Whether a reminder still says something of its object, or what it tells of came in. */
  static boolean holds(ThreadObject reminder, ThreadObject about) {
    var what = reminder.text("what");
    return !PASSING.contains(what)
        || of(about).stream()
            .anyMatch(
                due -> due.what().equals(what) && due.at().toString().equals(reminder.text("due")));
  }

  /**
   * Who is told that something fell due: the roles of its row, those who act for the organisation
   * it belongs to, and the people it is in the hands of.
   *
   * @param what what fell due
   * @param path field that said so
   * @param about the object
   */
  static Set<Audience> audiences(String what, String path, ThreadObject about) {
    var told = new LinkedHashSet<Audience>();
    TABLE.stream()
        .filter(row -> row.what().equals(what) && row.collection().equals(about.collection()))
        .flatMap(row -> row.roles().stream().sorted())
        .forEach(role -> told.add(Audience.role(Cause.ROLE, about.tenant(), role)));
    var organisation = about.readable().row().organisation();
    if (organisation != null) {
      told.add(new Audience(Cause.ORGANISATION, organisation));
    }
    for (var holder : List.of("manager", beside(path, "owner"))) {
      NoticeRules.named(holder, about.fields().getOrDefault(holder, ""), told);
    }
    return told;
  }

  private static Optional<Instant> at(Row row, ThreadObject object, String field) {
    return row.what().equals(ReportRule.WHAT)
        ? ReportRule.next(object).map(DueRules::midnight)
        : moment(object.text(field));
  }

  /** A day or an instant, wherever it stands in a value. */
  private static Optional<Instant> moment(String value) {
    var found = MOMENT.matcher(value);
    if (!found.find()) {
      return Optional.empty();
    }
    return Optional.of(
        found.group(1) == null
            ? midnight(LocalDate.parse(found.group()))
            : Instant.parse(found.group()));
  }

  private static Instant midnight(LocalDate day) {
    return day.atStartOfDay(ROME).toInstant();
  }

  /** The field of this name beside another one. */
  private static String beside(String path, String name) {
    return path.substring(0, path.lastIndexOf('.') + 1) + name;
  }
}
