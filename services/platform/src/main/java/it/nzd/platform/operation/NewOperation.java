package it.nzd.platform.operation;

import it.nzd.platform.contract.RequestKey;
import java.util.Map;
import java.util.Optional;

/**
 * Background work about to be asked for.
 *
 * @param collection resource name of the collection it goes into, for example {@code
 *     cities/prato/activityOperations}
 * @param kind code of its {@link OperationKind}
 * @param parameters what it needs to know
 * @param creator subject id of who asks
 * @param request what makes a repeat recognisable
 */
public record NewOperation(
    String collection,
    String kind,
    Map<String, String> parameters,
    String creator,
    Optional<RequestKey> request) {
  public NewOperation {
    parameters = Map.copyOf(parameters);
  }
}
