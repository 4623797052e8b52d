package it.nzd.activity.domain;

import it.nzd.activity.domain.Audience.Cause;
import it.nzd.platform.access.Roles;
import it.nzd.platform.contract.ResourceName;
import it.nzd.platform.identity.Actor;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Who is told of what. Beside the roles of the table, of each step of a life cycle and each
 * deletion the one who made the object is told; of a creation and each step those whom the object
 * names and those who act for its organisation; of a change those whom it newly names and the owner
 * of an assumption that broke; of what a consultation comes to, the firms it asks; of a halted
 * trial, the firms that take part; of what falls due, those of {@link DueRules}; and of a link to
 * an object of another city the coordinators there. Nobody is told of their own doing.
 */
public final class NoticeRules {
  private static final String CREATED = "created";
  private static final String UPDATED = "updated";
  private static final String DELETED = "deleted";
  private static final Set<String> NO_STEPS = Set.of(CREATED, UPDATED, DELETED);
  private static final Set<String> NAMING =
      Set.of(
          "assessor",
          "assignee",
          "chair",
          "deputy",
          "evaluator",
          "holder",
          "manager",
          "owner",
          "person",
          "proposer",
          "reviewer",
          "secretary");
  private static final Set<String> ASKING = Set.of("open", "expire", "close", "report", "answer");
  private static final Set<String> HALTING = Set.of("suspend", "resume", "terminate");
  private static final Pattern PARTICIPANT =
      Pattern.compile("design\\.participants\\.\\d+\\.organisation");
  private static final Pattern ASSUMPTION_STATUS =
      Pattern.compile("(content\\.assumptions\\.[^.]+\\.)status");
  private static final Pattern SUBJECT =
      Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  /** The occasions of a row. */
  private enum On {
    CREATION,
    STEP
  }

  /**
   * Roles that are told.
   *
   * @param collection collection of the object; {@code *} for all
   * @param on what happened
   * @param roles role codes in the tenant of the object
   * @param kinds only of these steps; empty for all
   */
  private record Row(String collection, Set<On> on, Set<String> roles, Set<String> kinds) {
    Row(String collection, Set<On> on, Set<String> roles) {
      this(collection, on, roles, Set.of());
    }

    boolean isAbout(SourceEvent event) {
      return (collection.equals("*") || collection.equals(event.collection()))
          && (kinds.isEmpty() || kinds.contains(event.kind()));
    }
  }

  /** Those who give scores in a round. */
  private static final Set<String> ASSESSORS =
      Set.of(
          Roles.CITY_COORDINATOR,
          Roles.CDTT_MEMBER,
          Roles.OPERATOR,
          Roles.AUTHORITY,
          Roles.EVALUATOR);

  private static final Set<On> BOTH = Set.of(On.CREATION, On.STEP);
  private static final Set<On> STEPS = Set.of(On.STEP);

  private static final List<Row> TABLE =
      List.of(
          new Row("*", STEPS, Set.of(Roles.CITY_COORDINATOR, Roles.PROGRAMME_COORDINATOR)),
          new Row("barriers", STEPS, Set.of(Roles.CDTT_MEMBER)),
          new Row("commitments", BOTH, Set.of(Roles.CITY_COORDINATOR)),
          new Row("commonBarriers", BOTH, Set.of(Roles.PROGRAMME_COORDINATOR)),
          new Row("consultations", STEPS, Set.of(Roles.CDTT_MEMBER)),
          new Row("decisions", BOTH, Set.of(Roles.CITY_COORDINATOR, Roles.CDTT_MEMBER)),
          new Row("meetings", STEPS, Set.of(Roles.CITY_COORDINATOR, Roles.CDTT_MEMBER)),
          new Row("opportunities", BOTH, Set.of(Roles.CITY_COORDINATOR)),
          new Row("sandboxes", STEPS, Set.of(Roles.CDTT_MEMBER, Roles.AUTHORITY, Roles.EVALUATOR)),
          new Row("sandboxes", STEPS, Set.of(Roles.OPERATOR), HALTING),
          new Row("scoringRounds", BOTH, ASSESSORS),
          new Row("theories", BOTH, Set.of(Roles.CITY_COORDINATOR, Roles.CDTT_MEMBER)));

  private NoticeRules() {}

  /** Whether a field says whom an object is about to concern. */
  static boolean matters(String collection, String path) {
    return names(path) || (collection.equals("sandboxes") && PARTICIPANT.matcher(path).matches());
  }

  /** Whether a field names a person. */
  static boolean names(String path) {
    return NAMING.contains(path.substring(path.lastIndexOf('.') + 1));
  }

  /**
   * Everybody who is told of an entry.
   *
   * @param event what happened
   * @param object the object after it
   * @param about the object that those concerned are told of; another one where the first is a link
   *     or a reminder
   */
  public static Set<Audience> audiences(
      SourceEvent event, ThreadObject object, ThreadObject about) {
    if (object.collection().equals(ThreadObject.REMINDERS)) {
      return event.kind().equals(CREATED)
          ? DueRules.audiences(object.text("what"), object.text("path"), about)
          : Set.of();
    }
    var told = new LinkedHashSet<Audience>();
    boolean isStep = !NO_STEPS.contains(event.kind());
    boolean isNew = event.kind().equals(CREATED);
    roles(event, isStep, isNew).forEach(told::add);
    if (isStep || event.kind().equals(DELETED)) {
      told.add(new Audience(Cause.AUTHOR, object.author()));
    }
    if (isStep || isNew) {
      object.fields().forEach((path, value) -> named(path, value, told));
      organisation(event, told);
    } else if (event.kind().equals(UPDATED)) {
      event.changes().forEach(change -> named(change.path(), change.after(), told));
    }
    involved(event, object, told);
    broken(event, object, told);
    linked(event, object, told);
    told.removeIf(audience -> audience.whom().equals(event.actor()));
    return told;
  }

  private static List<Audience> roles(SourceEvent event, boolean isStep, boolean isNew) {
    return TABLE.stream()
        .filter(row -> row.isAbout(event))
        .filter(
            row ->
                (isStep && row.on().contains(On.STEP)) || (isNew && row.on().contains(On.CREATION)))
        .flatMap(row -> row.roles().stream().sorted())
        .distinct()
        .map(role -> Audience.role(Cause.ROLE, event.tenant(), role))
        .toList();
  }

  /** The firms whose part it is: they hear of it although it lies with others. */
  private static void involved(SourceEvent event, ThreadObject object, Set<Audience> told) {
    if (event.collection().equals("consultations") && ASKING.contains(event.kind())) {
      told.add(new Audience(Cause.INVOLVED, event.resource()));
    }
    if (event.collection().equals("sandboxes") && HALTING.contains(event.kind())) {
      object
          .fields()
          .forEach(
              (path, value) -> {
                if (PARTICIPANT.matcher(path).matches() && References.isResource(text(value))) {
                  told.add(new Audience(Cause.INVOLVED, text(value)));
                }
              });
    }
  }

  private static String text(String value) {
    return JsonText.of(value);
  }

  private static void broken(SourceEvent event, ThreadObject object, Set<Audience> told) {
    for (var change : event.changes()) {
      var status = ASSUMPTION_STATUS.matcher(change.path());
      if (status.matches() && text(change.after()).equals("STATUS_BROKEN")) {
        var owner = status.group(1) + "owner";
        named(owner, object.fields().getOrDefault(owner, ""), told);
      }
    }
  }

  static void named(String path, String value, Set<Audience> told) {
    var person = text(value);
    if (names(path) && SUBJECT.matcher(person).matches()) {
      told.add(new Audience(Cause.NAMED, person));
    }
  }

  private static void organisation(SourceEvent event, Set<Audience> told) {
    var owner = event.row().organisation();
    if (owner != null && !owner.equals(event.resource())) {
      told.add(new Audience(Cause.ORGANISATION, owner));
    }
  }

  /** The links that came with the event and lead to another city. */
  private static void linked(SourceEvent event, ThreadObject object, Set<Audience> told) {
    var news = event.changes().stream().map(change -> JsonText.of(change.after())).toList();
    for (var edge : object.edges()) {
      var tenant = ResourceName.tenant(edge.to());
      boolean isAnotherCity =
          !tenant.equals(Actor.PROGRAMME) && !tenant.equals(ResourceName.tenant(edge.from()));
      if (isAnotherCity && news.contains(edge.to())) {
        told.add(Audience.role(Cause.LINKED, tenant, Roles.CITY_COORDINATOR));
      }
    }
  }
}
