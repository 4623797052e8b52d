package it.nzd.stakeholders.persistence;

import io.micronaut.serde.annotation.Serdeable;
import it.nzd.stakeholders.domain.Coded;
import it.nzd.stakeholders.domain.Source;
import it.nzd.stakeholders.domain.SourceMark;

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
    return new Source(title, publisher, publishedOn, uri, Coded.of(SourceMark.class, mark), note);
  }
}
