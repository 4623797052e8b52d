package it.nzd.platform.store;

import io.micronaut.serde.annotation.Serdeable;
import it.nzd.platform.value.Coded;
import it.nzd.platform.value.Source;

/** A source as it is stored. */
@Serdeable
public record SourceDocument(
    String title, String publisher, String publishedOn, String uri, String mark, String note) {

  public static SourceDocument of(Source source) {
    return new SourceDocument(
        source.title(),
        source.publisher(),
        source.publishedOn(),
        source.uri(),
        source.mark().code(),
        source.note());
  }

  public Source toDomain() {
    return new Source(title, publisher, publishedOn, uri, Coded.of(Source.Mark.class, mark), note);
  }
}
