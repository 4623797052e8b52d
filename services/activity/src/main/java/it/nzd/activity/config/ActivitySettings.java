package it.nzd.activity.config;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the service follows the others and tells of changes.
 *
 * @param sources context codes of the services whose events are read; when not set, every service
 *     that has a target
 * @param lease how long a replica that follows a source may be silent before another takes over
 * @param reconnectAtMost longest pause before a source that is away is tried again
 * @param askEvery how often a quiet source is asked whether it is still there
 * @param pollEvery how often entries of other replicas are looked for while somebody listens
 * @param checkRightsEvery how often the rights of a listener are checked again
 * @param remindEvery how often what fell due is looked for
 */
@ConfigurationProperties("nzd.activity")
public record ActivitySettings(
    @Nullable List<String> sources,
    @Bindable(defaultValue = "6s") Duration lease,
    @Bindable(defaultValue = "10s") Duration reconnectAtMost,
    @Bindable(defaultValue = "15s") Duration askEvery,
    @Bindable(defaultValue = "500ms") Duration pollEvery,
    @Bindable(defaultValue = "3s") Duration checkRightsEvery,
    @Bindable(defaultValue = "15s") Duration remindEvery) {
  public ActivitySettings {
    sources = sources == null ? null : List.copyOf(sources);
  }
}
