package it.nzd.platform.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.joran.spi.JoranException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.slf4j.event.KeyValuePair;

class LogFormatTest {
  @Test
  void shouldWriteOneJsonObjectALine() throws JoranException {
    assertThat(written("json"))
        .startsWith("{")
        .endsWith("}\n")
        .contains("\"level\":\"INFO\"")
        .contains("\"formattedMessage\":\"Ready\"")
        .contains("\"traceId\":\"4bf9\"")
        .contains("\"missing\":\"store\"");
  }

  @Test
  void shouldWriteLinesForPeople() throws JoranException {
    assertThat(written("lines"))
        .contains("INFO  it.nzd.Thing Ready missing=\"store\" traceId=4bf9")
        .doesNotContain("{");
  }

  private static String written(String format) throws JoranException {
    var context = new LoggerContext();
    context.putProperty("NZD_LOG_FORMAT", format);
    var reader = new JoranConfigurator();
    reader.setContext(context);
    reader.doConfigure(LogFormatTest.class.getResource("/logback.xml"));
    var root = context.getLogger("ROOT");
    var appender =
        (ConsoleAppender<ch.qos.logback.classic.spi.ILoggingEvent>) root.getAppender("console");
    var event =
        new LoggingEvent(
            "x", context.getLogger("it.nzd.Thing"), Level.INFO, "Ready", null, new Object[0]);
    event.setMDCPropertyMap(Map.of("traceId", "4bf9"));
    event.setKeyValuePairs(List.of(new KeyValuePair("missing", "store")));
    try {
      return new String(appender.getEncoder().encode(event), StandardCharsets.UTF_8);
    } finally {
      context.stop();
    }
  }
}
