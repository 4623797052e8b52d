package it.nzd.gateway.session;

import it.nzd.gateway.http.Reply;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;

/** Plain pages with one sentence, for when signing in does not work out. */
public final class Notices {

  /** What there is to say. */
  public enum Notice {
    /** The provider does not answer. */
    PROVIDER_AWAY(503),
    /** The sign-in took too long or was begun in another browser. */
    SIGN_IN_STALE(400),
    /** The provider said no. */
    SIGN_IN_REFUSED(403);

    private final int status;

    Notice(int status) {
      this.status = status;
    }
  }

  private static final String FOLDER = "/it/nzd/gateway/session/";

  private final Properties italian = read("it");
  private final Properties english = read("en");
  private final String template;

  public Notices() {
    try (InputStream in = open("notice.html")) {
      template = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Reply page(Notice notice, String language) {
    var words = language.equals("en") ? english : italian;
    var html =
        template
            .replace("{language}", language)
            .replace("{title}", words.getProperty("title"))
            .replace("{sentence}", words.getProperty(notice.name().toLowerCase(Locale.ROOT)))
            .replace("{again}", words.getProperty("again"))
            .replace("{home}", words.getProperty("home"));
    return Reply.of(
        notice.status, "text/html; charset=utf-8", html.getBytes(StandardCharsets.UTF_8));
  }

  private static Properties read(String language) {
    var texts = new Properties();
    try (var in =
        new InputStreamReader(
            open("notices_" + language + ".properties"), StandardCharsets.UTF_8)) {
      texts.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }

  private static InputStream open(String name) {
    var in = Notices.class.getResourceAsStream(FOLDER + name);
    if (in == null) {
      throw new IllegalStateException(name + " is not on the class path");
    }
    return in;
  }
}
