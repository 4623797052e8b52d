package it.nzd.consultations.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question of a consultation.
 *
 * @param id id within the consultation
 * @param type how it is answered
 * @param title the question itself
 * @param help what helps to answer it; may be empty
 * @param required whether an answer without it cannot be submitted
 * @param options what can be chosen or ordered
 * @param rows lines of a matrix
 * @param columns what can be chosen on each line
 * @param atLeast least number of options of a multiple choice; 0 for no limit of its own
 * @param atMost greatest number of options; 0 for all
 * @param scale steps; null for all but scales
 * @param number unit and limits; null for all but numbers
 * @param mostCharacters greatest length of a text; 0 for the usual one
 * @param showIf when it is asked; null for always
 */
public record Question(
    String id,
    QuestionType type,
    String title,
    String help,
    boolean required,
    List<Choice> options,
    List<Choice> rows,
    List<Choice> columns,
    int atLeast,
    int atMost,
    @Nullable Scale scale,
    @Nullable NumberRule number,
    int mostCharacters,
    @Nullable ShowIf showIf) {
  /** Greatest length of a text where the question says none. */
  public static final int USUAL_CHARACTERS = 2000;

  public Question {
    options = List.copyOf(options);
    rows = List.copyOf(rows);
    columns = List.copyOf(columns);
  }

  boolean hasOption(String option) {
    return options.stream().anyMatch(choice -> choice.id().equals(option));
  }

  int characters() {
    return mostCharacters == 0 ? USUAL_CHARACTERS : mostCharacters;
  }
}
