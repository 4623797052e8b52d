package it.nzd.consultations.application;

import it.nzd.consultations.domain.Position;
import it.nzd.consultations.domain.Written;
import it.nzd.platform.contract.RequestKey;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes values into a shared draft.
 *
 * @param name resource name of the answer
 * @param values the values that changed
 * @param position position of an association; null leaves it alone
 * @param request what makes a repeat recognisable
 */
public record SaveCommand(
    String name, List<Written> values, @Nullable Position position, Optional<RequestKey> request) {
  public SaveCommand {
    values = List.copyOf(values);
  }
}
