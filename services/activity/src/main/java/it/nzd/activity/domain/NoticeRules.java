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
 * names and those who act for its organisation; of a change those whom it newly names; and of a
 * link to an object of another city the coordinators there. Nobody is told of their own doing.
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
   */
  private record Row(String collection, Set<On> on, Set<String> roles) {}

  private static final Set<On> BOTH = Set.of(On.CREATION, On.STEP);
  private static final Set<On> STEPS = Set.of(On.STEP);

  private static final List<Row> TABLE =
      List.of(
          new Row("*", STEPS, Set.of(Roles.CITY_COORDINATOR, Roles.PROGRAMME_COORDINATOR)),
          new Row("barriers", STEPS, Set.of(Roles.CDTT_MEMBER)),
          new Row("commitments", BOTH, Set.of(Roles.CITY_COORDINATOR)),
          new Row("commonBarriers", BOTH, Set.of(Roles.PROGRAMME_COORDINATOR)),
          new Row("consultations", STEPS, Set.of(Roles.CDTT_MEMBER, Roles.FIRM)),
          new Row("decisions", BOTH, Set.of(Roles.CITY_COORDINATOR, Roles.CDTT_MEMBER)),
          new Row("opportunities", BOTH, Set.of(Roles.CITY_COORDINATOR)),
          new Row("sandboxes", STEPS, Set.of(Roles.CDTT_MEMBER, Roles.AUTHORITY, Roles.EVALUATOR)),
          new Row("theories", BOTH, Set.of(Roles.CITY_COORDINATOR, Roles.CDTT_MEMBER)));

  private NoticeRules() {}

  /** Whether a field names a person. */
  static boolean names(String path) {
    return NAMING.contains(path.substring(path.lastIndexOf('.') + 1));
  }

  /**
   * Everybody who is told of an entry.
   *
   * @param event what happened
   * @param object the object after it
   */
  public static Set<Audience> audiences(SourceEvent event, ThreadObject object) {
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
    linked(event, object, told);
    told.removeIf(audience -> audience.whom().equals(event.actor()));
    return told;
  }

  private static List<Audience> roles(SourceEvent event, boolean isStep, boolean isNew) {
    return TABLE.stream()
        .filter(row -> row.collection().equals("*") || row.collection().equals(event.collection()))
        .filter(
            row ->
                (isStep && row.on().contains(On.STEP)) || (isNew && row.on().contains(On.CREATION)))
        .flatMap(row -> row.roles().stream().sorted())
        .distinct()
        .map(role -> Audience.role(Cause.ROLE, event.tenant(), role))
        .toList();
  }

  private static void named(String path, String value, Set<Audience> told) {
    var person = JsonText.of(value);
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
