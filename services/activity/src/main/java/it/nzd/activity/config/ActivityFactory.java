package it.nzd.activity.config;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.env.Environment;
import io.micronaut.core.naming.conventions.StringConvention;
import it.nzd.activity.domain.FollowedContexts;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.regex.Pattern;

/** Which services are followed: those that are set, else every one that has a target. */
@Factory
final class ActivityFactory {
  private static final String TARGETS = "nzd.services";
  private static final Pattern TARGET = Pattern.compile("([a-z]+)\\.target");
  private static final String DOOR = "gateway";

  @Singleton
  FollowedContexts followed(ActivitySettings settings, Environment environment) {
    var set = settings.sources();
    var all = set == null ? withTarget(environment) : set;
    return own ->
        all.stream().filter(context -> !context.isBlank() && !context.equals(own)).toList();
  }

  private static List<String> withTarget(Environment environment) {
    return environment.getProperties(TARGETS, StringConvention.RAW).keySet().stream()
        .map(TARGET::matcher)
        .filter(java.util.regex.Matcher::matches)
        .map(match -> match.group(1))
        .filter(context -> !context.equals(DOOR))
        .sorted()
        .toList();
  }
}
