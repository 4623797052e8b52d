package it.nzd.theories.application;

import it.nzd.platform.contract.RequestKey;
import it.nzd.theories.domain.edit.Operation;
import java.util.List;
import java.util.Optional;

/**
 * Changes elements of a model.
 *
 * @param name resource name of the model
 * @param operations the changes, in their order
 * @param request what makes a repeat recognisable
 * @param validateOnly check everything and change nothing
 */
public record Apply(
    String name, List<Operation> operations, Optional<RequestKey> request, boolean validateOnly) {
  public Apply {
    operations = List.copyOf(operations);
  }
}
