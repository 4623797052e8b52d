package it.nzd.consultations.persistence;

import io.micronaut.serde.annotation.Serdeable;
import it.nzd.consultations.domain.Theme;
import it.nzd.platform.store.LinkDocument;
import it.nzd.platform.value.Coded;
import java.util.List;

/** A theme as it is stored. */
@Serdeable
record ThemeDocument(
    String id,
    String title,
    String said,
    String outcome,
    String reply,
    List<String> questions,
    List<LinkDocument> links) {

  static ThemeDocument of(Theme theme) {
    return new ThemeDocument(
        theme.id(),
        theme.title(),
        theme.said(),
        theme.outcome().code(),
        theme.reply(),
        theme.questions(),
        theme.links().stream().map(LinkDocument::of).toList());
  }

  Theme toDomain() {
    return new Theme(
        id,
        title,
        said,
        Coded.of(Theme.Outcome.class, outcome),
        reply,
        questions,
        links.stream().map(LinkDocument::toDomain).toList());
  }
}
