package it.nzd.indicators.persistence;

import io.micronaut.serde.annotation.Serdeable;
import it.nzd.indicators.domain.Coded;
import it.nzd.indicators.domain.Source;

/** A source as it is stored. */
@Serdeable
record SourceDocument(
    String title, String publisher, String publishedOn, String uri, String mark, String note) {

  static SourceDocument of(Source source) {
    return new SourceDocument(
        source.title(),
        source.publisher(),
        source.publishedOn(),
        source.uri(),
        source.mark().code(),
        source.note());
  }

  Source toDomain() {
    return new Source(title, publisher, publishedOn, uri, Coded.of(Source.Mark.class, mark), note);
  }
}
