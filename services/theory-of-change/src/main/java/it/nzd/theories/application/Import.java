package it.nzd.theories.application;

import it.nzd.platform.contract.RequestKey;
import it.nzd.theories.domain.model.Element;
import java.util.List;
import java.util.Optional;

/**
 * Puts other content in the place of a model's own.
 *
 * @param name resource name of the model
 * @param revision the revision the caller has seen
 * @param elements the elements
 * @param ceiling id of the last tier below the accountability ceiling; may be empty
 * @param request what makes a repeat recognisable
 * @param validateOnly check everything and change nothing
 */
public record Import(
    String name,
    long revision,
    List<Element> elements,
    String ceiling,
    Optional<RequestKey> request,
    boolean validateOnly) {
  public Import {
    elements = List.copyOf(elements);
  }
}
