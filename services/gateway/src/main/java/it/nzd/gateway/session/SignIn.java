package it.nzd.gateway.session;

import it.nzd.gateway.http.Reply;
import it.nzd.gateway.http.Visit;
import it.nzd.gateway.session.IdentityProvider.AwayException;
import it.nzd.gateway.session.IdentityProvider.DeniedException;
import it.nzd.gateway.session.Notices.Notice;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Authorization code with PKCE: sends the browser to the provider and takes it in again. May block.
 */
public final class SignIn {

  static final String COOKIE = "__Host-nzd-login";

  private static final Logger log = LoggerFactory.getLogger(SignIn.class);
  private static final Duration TIME = Duration.ofMinutes(15);

  private final IdentityProvider provider;
  private final Sessions sessions;
  private final Seal seal;
  private final Cookies cookies;
  private final Notices notices;
  private final Duration longest;
  private final Clock clock;

  public SignIn(
      IdentityProvider provider,
      Sessions sessions,
      Seal seal,
      Cookies cookies,
      Notices notices,
      Duration longest,
      Clock clock) {
    this.provider = provider;
    this.sessions = sessions;
    this.seal = seal;
    this.cookies = cookies;
    this.notices = notices;
    this.longest = longest;
    this.clock = clock;
  }

  /** Sends the browser to the provider. */
  Reply begin(Visit visit) {
    var returnTo =
        FormBody.find(visit.query(), "returnTo").map(LoginAttempt::localPath).orElse("/");
    var language = language(visit);
    var attempt =
        new LoginAttempt(
            seal.newId(),
            seal.newId(),
            seal.newId(),
            returnTo,
            language,
            clock.instant().plus(TIME));
    try {
      return Reply.redirect(provider.signInAt(attempt).toString())
          .with("Set-Cookie", cookies.kept(COOKIE, attempt.sealed(seal), TIME));
    } catch (AwayException e) {
      log.warn("The identity provider is away: {}", String.valueOf(e.getCause()));
      return notices.page(Notice.PROVIDER_AWAY, language);
    }
  }

  /** Takes the browser in again. */
  Reply complete(Visit visit) {
    var attempt =
        visit.cookie(COOKIE).flatMap(held -> LoginAttempt.open(seal, held, clock.instant()));
    var state = FormBody.find(visit.query(), "state").orElse("");
    if (attempt.isEmpty() || !Seal.same(attempt.get().state(), state)) {
      return notices.page(Notice.SIGN_IN_STALE, language(visit));
    }
    var code = FormBody.find(visit.query(), "code");
    var reply =
        code.isEmpty()
            ? notices.page(Notice.SIGN_IN_REFUSED, attempt.get().language())
            : redeem(visit, code.get(), attempt.get());
    return reply.with("Set-Cookie", cookies.cleared(COOKIE));
  }

  private Reply redeem(Visit visit, String code, LoginAttempt attempt) {
    try {
      var signedIn = provider.redeem(code, attempt);
      // A sign-in always makes a new session; what the browser held before ends.
      visit.cookie(BrowserCallers.COOKIE).map(Seal::hash).ifPresent(sessions::end);
      var id = seal.newId();
      sessions.begin(Seal.hash(id), signedIn);
      return Reply.redirect(attempt.returnTo())
          .with("Set-Cookie", cookies.kept(BrowserCallers.COOKIE, id, longest));
    } catch (DeniedException e) {
      log.warn("A sign-in was refused: {}", e.getMessage());
      return notices.page(Notice.SIGN_IN_REFUSED, attempt.language());
    } catch (AwayException e) {
      log.warn("The identity provider is away: {}", String.valueOf(e.getCause()));
      return notices.page(Notice.PROVIDER_AWAY, attempt.language());
    }
  }

  private static String language(Visit visit) {
    return FormBody.find(visit.query(), "ui_locales")
        .or(() -> visit.header("Accept-Language"))
        .map(asked -> asked.toLowerCase(Locale.ROOT).startsWith("en") ? "en" : "it")
        .or(() -> Optional.of("it"))
        .get();
  }
}
