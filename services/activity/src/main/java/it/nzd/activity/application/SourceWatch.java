package it.nzd.activity.application;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says once that a source is lost and once that it is back. */
final class SourceWatch {
  private static final Logger LOG = LoggerFactory.getLogger(SourceWatch.class);

  private final String source;
  private boolean isLost;

  SourceWatch(String source) {
    this.source = source;
  }

  void lost(RuntimeException cause) {
    if (!isLost) {
      isLost = true;
      LOG.atWarn()
          .addKeyValue("source", source)
          .addKeyValue("cause", String.valueOf(cause.getMessage()))
          .log(
              "The events of {} cannot be followed now; what happens there is caught up later",
              source);
    }
  }

  void found(int place) {
    if (isLost) {
      isLost = false;
      LOG.atInfo()
          .addKeyValue("source", source)
          .addKeyValue("place", place)
          .log("The events of {} are followed again", source);
    }
  }

  void wasSetBack(int place, int last) {
    LOG.atWarn()
        .addKeyValue("source", source)
        .addKeyValue("place", place)
        .addKeyValue("last", last)
        .log(
            "The events of {} end before the place already read; they are read again from the first",
            source);
  }
}
