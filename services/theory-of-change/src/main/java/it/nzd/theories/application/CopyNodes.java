package it.nzd.theories.application;

import it.nzd.platform.contract.RequestKey;
import java.util.List;
import java.util.Optional;

/**
 * Copies nodes of another model.
 *
 * @param name resource name of the model to copy into
 * @param source resource name of the model to copy from
 * @param nodes ids of the nodes to copy
 * @param request what makes a repeat recognisable
 * @param validateOnly check everything and change nothing
 */
public record CopyNodes(
    String name,
    String source,
    List<String> nodes,
    Optional<RequestKey> request,
    boolean validateOnly) {
  public CopyNodes {
    nodes = List.copyOf(nodes);
  }
}
