package it.nzd.indicators.application;

import it.nzd.indicators.domain.kept.Following;
import it.nzd.indicators.domain.kept.Followings;
import it.nzd.indicators.domain.kept.KeptBook;
import it.nzd.indicators.domain.kept.KeptValues;
import it.nzd.platform.access.Caller;
import it.nzd.platform.access.Scope;
import it.nzd.platform.contract.RequestKey;
import it.nzd.platform.contract.ResourceName;
import it.nzd.platform.error.ServiceException;
import it.nzd.platform.operation.NewOperation;
import it.nzd.platform.operation.OperationInfo;
import it.nzd.platform.operation.Operations;
import it.nzd.platform.store.PageRequest;
import it.nzd.platform.store.PageTokens;
import it.nzd.platform.store.Slice;
import it.nzd.platform.store.Stored;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;

/** Values that are kept up to date in the background. */
@Singleton
public final class RecalculationService {
  /** Kind of the work that computes what depends on changes. */
  public static final String KIND = "recalculate-indicators";

  /** Tenant code, among the parameters. */
  public static final String TENANT = "tenant";

  /** Place in the sequence of changes, among the parameters; both empty for everything. */
  public static final String AFTER = "after";

  public static final String TO = "to";

  private static final String OPERATIONS = "/recalculationOperations";
  private static final String BY = "indicators";

  private final KeptBook kept;
  private final Followings followings;
  private final Operations operations;
  private final RecalculationCauses causes;
  private final PageTokens tokens;

  RecalculationService(
      KeptBook kept,
      Followings followings,
      Operations operations,
      RecalculationCauses causes,
      PageTokens tokens) {
    this.causes = causes;
    this.tokens = tokens;
    this.kept = kept;
    this.followings = followings;
    this.operations = operations;
  }

  /**
   * How far a city's values follow.
   *
   * @param isWaiting whether there are changes that no work was asked for yet
   * @param operation the last work
   */
  public record State(boolean isWaiting, Optional<OperationInfo> operation) {}

  /** Values of a city. */
  public Slice<Stored<KeptValues>> list(Caller caller, KeptBook.Query query, PageRequest page) {
    return kept.page(query, page, caller.scope());
  }

  /**
   * Works that computed values of a city, latest first; whoever may see them was decided by the
   * contract.
   */
  public Slice<Recalculation> works(String tenant, PageRequest page) {
    var before =
        page.token().isEmpty()
            ? Optional.<OperationInfo>empty()
            : find(tokens.read(page.token(), page.fingerprint()).id());
    var collection = "cities/" + tenant + OPERATIONS;
    var found = operations.latest(collection, before, page.size() + 1);
    boolean isMore = found.size() > page.size();
    var shown = isMore ? found.subList(0, page.size()) : found;
    var next = isMore ? tokens.after(shown.getLast().name(), page.fingerprint()) : "";
    return new Slice<>(shown.stream().map(work -> causes.of(tenant, work)).toList(), next);
  }

  /** Asks for everything of a city to be computed. */
  public OperationInfo start(Caller caller, String parent, Optional<RequestKey> request) {
    var wanted = Map.of(TENANT, ResourceName.tenant(parent), AFTER, "", TO, "");
    return operations.start(
        new NewOperation(parent + OPERATIONS, KIND, wanted, caller.actor().id(), request));
  }

  /** Asks for what depends on the changes that wait; asking twice gives one work. */
  OperationInfo start(Following following) {
    var after = Integer.toString(following.done());
    var to = Integer.toString(following.waiting());
    return operations.start(
        new NewOperation(
            "cities/" + following.tenant() + OPERATIONS,
            KIND,
            Map.of(TENANT, following.tenant(), AFTER, after, TO, to),
            BY,
            Optional.of(new RequestKey(after + "-" + to, ""))));
  }

  public State state(String tenant) {
    var following = followings.of(tenant);
    return new State(
        following.filter(Following::isBehind).isPresent(),
        following.map(Following::operation).flatMap(this::find));
  }

  /** A background operation, unless it was so long ago that it is forgotten. */
  Optional<OperationInfo> find(String name) {
    try {
      return name.isEmpty() ? Optional.empty() : Optional.of(operation(name));
    } catch (ServiceException forgotten) {
      return Optional.empty();
    }
  }

  /** A background operation of a city; who may see it was decided by the contract. */
  public OperationInfo operation(String name) {
    return operations.get(name, Scope.EVERYTHING);
  }

  /** Ends background work; the rest is computed with the next change. */
  public OperationInfo cancel(String name) {
    return operations.cancel(name, Scope.EVERYTHING);
  }
}
