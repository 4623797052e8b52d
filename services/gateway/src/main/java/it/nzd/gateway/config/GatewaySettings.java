package it.nzd.gateway.config;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;

/**
 * The gateway.
 *
 * @param publicUrl where browsers reach it, [NZD_PUBLIC_URL]
 * @param sessionKey key of sessions and CSRF tokens, [NZD_SESSION_KEY]; empty: a new one every
 *     start, so that everybody signs in again
 * @param deadline time that an ordinary call may take
 * @param streamDeadline time that an upload or a download may take
 * @param maxAnswerBytes the largest answer that is taken from a service
 * @param proxies how many proxies of our own stand in front, by which X-Forwarded-For is read
 */
@ConfigurationProperties("nzd.gateway")
public record GatewaySettings(
    @Bindable(defaultValue = "http://localhost:8080") String publicUrl,
    @Bindable(defaultValue = "") String sessionKey,
    @Bindable(defaultValue = "5s") Duration deadline,
    @Bindable(defaultValue = "120s") Duration streamDeadline,
    @Bindable(defaultValue = "16777216") int maxAnswerBytes,
    @Bindable(defaultValue = "0") int proxies) {}
